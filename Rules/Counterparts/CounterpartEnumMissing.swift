import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports an enum that several platforms document and others of the same product do not; once.
package struct CounterpartEnumMissing: CatalogueRule, ConfigurableRule {
  package static let id: RuleID = "counterpart-enum-missing"
  /// How many enums two books must share to be of one product.
  private static let sharedEnums = 2

  package var options = RuleOptions()

  package init() {}

  package func check(_ catalogue: Catalogue) -> [Judgement] {
    let families = Families(catalogue, sharedEnums: Self.sharedEnums)
    return catalogue.alignment.enums.compactMap { aligned in
      let columns = aligned.columns.map { catalogue.declarations[$0.declaration] }
      let editions = Set(columns.map(\.edition))
      guard let first = columns.first,
        Set(editions.map(\.platform)).count >= max(2, options.count("platforms"))
      else { return nil }
      let having = Set(editions.map(\.platform))
      let lacking = Set(
        aligned.columns.flatMap { families.relatives(of: $0.declaration) }
          .filter { !catalogue.isUnresolved($0) }.map(\.platform)
      ).subtracting(having)
      guard !lacking.isEmpty else { return nil }
      return Judgement(
        Words.missing(
          aligned.concept, on: having.sorted().map(\.id), lacking: lacking.sorted().map(\.id)),
        at: first.location(first.nameRange),
        witnesses: columns.dropFirst().map { column in
          Witness(
            message: Words.here(column.edition.platform.id),
            location: column.location(column.nameRange))
        })
    }
  }
}

/// Which editions document the same product: those with books that share enums.
private struct Families {
  /// What is about one product: a page with several enums, else the pages of an edition in one folder.
  private struct Book: Hashable {
    var edition: Edition
    /// The page, or the folder with a slash behind it.
    var path: String
  }

  /// A page with fewer enums is one of many.
  private static let enoughEnums = 4
  /// Enums that more books have are in no product's hands alone, and too many to be counted in pairs.
  private static let mostBooks = 64

  /// By page: how many enums it has.
  private var sizes: [String: Int] = [:]
  /// By declaration: the number of its book.
  private var bookOfDeclaration: [Int] = []
  private var books: [Book] = []
  /// By book: the editions of the books that share enough enums with it.
  private var relatives: [[Edition]] = []

  init(_ catalogue: Catalogue, sharedEnums enough: Int) {
    let products = catalogue.study(Products.self)
    for declaration in catalogue.declarations { sizes[declaration.file, default: 0] += 1 }
    var numbers: [Book: Int] = [:]
    for declaration in catalogue.declarations {
      let book = book(of: declaration)
      let number = numbers[book] ?? books.count
      if number == books.count {
        numbers[book] = number
        books.append(book)
      }
      bookOfDeclaration.append(number)
    }
    var shared = [[Int: Int]](repeating: [:], count: books.count)
    for aligned in catalogue.alignment.enums where aligned.columns.count > 1 {
      let books = Set(aligned.columns.map { bookOfDeclaration[$0.declaration] })
      guard books.count < Self.mostBooks else { continue }
      for book in books {
        for other in books where other != book { shared[book][other, default: 0] += 1 }
      }
    }
    relatives = books.indices.map { number in
      let own = books[number]
      let others = shared[number].filter { other, count in
        count >= enough && books[other].edition.language == own.edition.language
          && books[other].edition.version == own.edition.version
          && !products.areApart(own.path, books[other].path)
      }
      return Array(Set(others.keys.map { books[$0].edition }))
    }
  }

  private func book(of declaration: EnumDeclaration) -> Book {
    let file = declaration.file
    let isBook = sizes[file, default: 0] >= Self.enoughEnums
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    return Book(edition: declaration.edition, path: isBook ? file : String(folder))
  }

  /// Editions of the same language and version with a book that shares enough enums with an enum's own.
  ///
  /// - Parameter declaration: an index of the catalogue's declarations.
  func relatives(of declaration: Int) -> [Edition] {
    relatives[bookOfDeclaration[declaration]]
  }
}

private enum Words: Message {
  case missing(String, on: [String], lacking: [String])
  case here(String)

  var english: String {
    switch self {
    case .missing(let name, let platforms, let lacking):
      "'\(name)' is documented on \(platforms.joined(separator: ", ")); not on"
        + " \(lacking.joined(separator: ", "))"
    case .here(let platform): "on \(platform)"
    }
  }

  var chinese: String {
    switch self {
    case .missing(let name, let platforms, let lacking):
      "“\(name)”在 \(platforms.joined(separator: "、")) 上有文档，在"
        + " \(lacking.joined(separator: "、")) 上没有"
    case .here(let platform): platform
    }
  }
}
