import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports an enum that several platforms document and others of the same product do not; once.
package struct CounterpartEnumMissing: CatalogueRule {
  package static let id: RuleID = "counterpart-enum-missing"
  /// How many platforms must document an enum before the others are asked for it.
  private static let enoughPlatforms = 2
  /// How many enums two editions must share to be of one product.
  private static let sharedEnums = 2

  package init() {}

  package func check(_ catalogue: Catalogue) -> [Judgement] {
    let families = Families(catalogue, sharedEnums: Self.sharedEnums)
    return catalogue.alignment.enums.compactMap { aligned in
      let columns = aligned.columns.map { catalogue.declarations[$0.declaration] }
      let editions = Set(columns.map(\.edition))
      guard let first = columns.first, Set(editions.map(\.platform)).count >= Self.enoughPlatforms
      else { return nil }
      let having = Set(editions.map(\.platform))
      let lacking = Set(
        editions.flatMap { families.relatives(of: $0) }
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

/// Which editions document the same product: those that share enums.
private struct Families {
  private var shared: [Edition: [Edition: Int]] = [:]
  private let enough: Int

  init(_ catalogue: Catalogue, sharedEnums: Int) {
    enough = sharedEnums
    for aligned in catalogue.alignment.enums {
      let editions = Set(aligned.columns.map { catalogue.declarations[$0.declaration].edition })
      guard editions.count < 64 else { continue }
      for edition in editions {
        for other in editions where other != edition {
          shared[edition, default: [:]][other, default: 0] += 1
        }
      }
    }
  }

  /// Editions of the same language and version that share enough enums with one.
  func relatives(of edition: Edition) -> [Edition] {
    (shared[edition] ?? [:]).filter { other, count in
      count >= enough && other.language == edition.language && other.version == edition.version
    }.map(\.key)
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
