package import EnumModel
import SourceText

/// Joins the pages of a folder that describe one code each into one enum.
package enum CodeFolders {
  /// How many pages make an enum where nothing announces codes.
  private static let leastPages = 3
  /// Of the names, and of the values, the share that must differ.
  private static let distinctShare = 0.7
  /// Names of pages that say what a folder holds, in lower case, without their endings.
  private static let indexNames: Set<String> = ["index", "_index", "readme", "overview"]

  private struct Key: Hashable {
    var folder: String
    var edition: Edition
    var form: CodePage.Form
  }

  /// The documents with the enums that they are only together; each stands at the page that names it.
  package static func joined(_ documents: [ExtractedDocument]) -> [ExtractedDocument] {
    var documents = documents
    var groups: [Key: [Int]] = [:]
    var order: [Key] = []
    for (index, document) in documents.enumerated() {
      guard let page = document.codePage else { continue }
      let key = Key(folder: folder(of: document.file), edition: page.edition, form: page.form)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    guard !order.isEmpty else { return documents }
    let indexPages = indexPages(documents, Set(order.map(\.folder)))
    for key in order {
      let pages = groups[key, default: []]
      let index = indexPages[key.folder]
      guard isEnum(pages.compactMap { documents[$0].codePage }, index.map { documents[$0] }),
        let place = index ?? pages.first,
        let declaration = declaration(
          of: pages.map { documents[$0] }, key, index.map { documents[$0] })
      else { continue }
      documents[place].enums.append(declaration)
      documents[place].enums.sort { $0.nameRange < $1.nameRange }
    }
    return documents
  }

  /// The folders of pages that describe a code each.
  package static func folders(of documents: [ExtractedDocument]) -> Set<String> {
    Set(documents.lazy.filter { $0.codePage != nil }.map { folder(of: $0.file) })
  }

  /// Whether a page may say what a folder holds: one that lies in it, or beside it and has its name.
  package static func mayName(_ file: String, _ folders: Set<String>) -> Bool {
    !folders.isEmpty && (folders.contains(folder(of: file)) || folders.contains(named(by: file)))
  }

  /// The folder of the name of a page, beside it.
  private static func named(by file: String) -> String {
    let (folder, stem) = (folder(of: file), stem(of: file))
    return folder.isEmpty ? stem : folder + "/" + stem
  }

  /// Whether pages are members of one enum, and no chapters or versions.
  private static func isEnum(_ pages: [CodePage], _ index: ExtractedDocument?) -> Bool {
    let announced =
      index?.title.map { PageWords.announceCodes($0.text) } ?? false
      || pages.contains(where: \.isAnnounced)
    guard pages.count >= leastPages || announced else { return false }
    let names = pages.map(\.member.name)
    let values = pages.compactMap(\.member.value.integer)
    let least = distinctShare * Double(pages.count)
    guard Double(Set(names).count) >= least, Double(Set(values).count) >= least else {
      return false
    }
    if announced || pages.allSatisfy({ $0.form == .labelled || $0.form == .fields }) { return true }
    return names.count(where: isConstant) * 2 >= names.count
  }

  /// Whether a name is spelt as constants are; in a title, words of capitals are taken for one.
  private static func isConstant(_ name: String) -> Bool {
    Identifier.isSpelledAsConstant(name)
      || name.utf8.count > 4 && name.utf8.allSatisfy { !$0.isLowerCase }
  }

  private static func declaration(
    of pages: [ExtractedDocument], _ key: Key, _ index: ExtractedDocument?
  ) -> EnumDeclaration? {
    let members = pages.compactMap { page -> EnumMember? in
      guard var member = page.codePage?.member else { return nil }
      member.file = page.file
      return member
    }
    guard let first = members.first, let file = pages.first?.file else { return nil }
    var declaration = EnumDeclaration(
      name: index?.title?.text ?? name(of: key.folder),
      nameRange: index?.title?.range ?? first.nameRange, declaredType: nil, description: nil,
      file: index?.file ?? file, edition: key.edition, section: [], members: members)
    declaration.kind = EnumKind.kind(of: declaration)
    return declaration
  }

  /// By folder: the document that says what is in it.
  private static func indexPages(
    _ documents: [ExtractedDocument], _ folders: Set<String>
  ) -> [String: Int] {
    var found: [String: Int] = [:]
    for (index, document) in documents.enumerated() {
      guard document.title != nil, document.codePage == nil else { continue }
      let folder = folder(of: document.file)
      let stem = stem(of: document.file)
      if indexNames.contains(stem.lowercased()), folders.contains(folder) {
        found[folder] = index
        continue
      }
      // Beside a folder stands the page of its name.
      let named = named(by: document.file)
      if folders.contains(named), found[named] == nil { found[named] = index }
    }
    return found
  }

  private static func folder(of file: String) -> String {
    file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  private static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  private static func name(of folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? "."
  }
}
