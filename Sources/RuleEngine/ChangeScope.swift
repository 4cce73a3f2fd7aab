import Alignment
import EnumModel
import Findings
import SourceText

/// Which enums have to do with a change: those that differ, and their counterparts.
struct ChangeScope {
  private struct Key: Hashable {
    var platform: String
    var language: String
    var name: String?
  }

  /// What rules see of an enum, wherever it stands on its page.
  private struct Contents: Hashable {
    struct Member: Hashable {
      var name: String
      var value: String
      var description: String?
      var isDeprecated: Bool
    }

    var key: Key
    var file: String
    var members: [Member]
    var description: String?
    var irregularRows: [Int]
    var unreadRows: [[String]]

    init(_ declaration: EnumDeclaration) {
      key = ChangeScope.key(declaration.edition, declaration.name)
      file = declaration.file
      members = declaration.members.map { member in
        Member(
          name: member.name, value: member.value.text, description: member.description?.text,
          isDeprecated: member.isDeprecated)
      }
      description = declaration.description?.text
      irregularRows = declaration.irregularRows.map(\.foundCells)
      unreadRows = declaration.unreadRows.map { $0.cells.map(\.text) }
    }
  }

  /// The pages that differ in what rules see of them.
  private let files: Set<String>
  private var keys: Set<Key>
  /// Whether an enum is gone, so that only the earlier state knows what its counterparts were.
  let hasLosses: Bool

  /// Whether no rule can see that anything differs.
  var isEmpty: Bool { keys.isEmpty && files.isEmpty }

  /// - Parameter files: the pages that differ, those that are gone among them.
  init(_ files: Set<String>, before: [ExtractedDocument], now: Catalogue) {
    func contents(_ declarations: some Sequence<EnumDeclaration>) -> Set<Contents> {
      Set(
        declarations.filter { !files.isDisjoint(with: $0.files.union([$0.file])) }
          .map(Contents.init))
    }
    let (old, new) = (contents(before.flatMap(\.enums)), contents(now.declarations))
    let differing = old.symmetricDifference(new)
    let tables = Set(before.flatMap(\.brokenTables)).symmetricDifference(now.brokenTables)
    keys = Set(differing.map(\.key) + tables.map { Self.key($0.edition, $0.enumName) })
    self.files = Set(differing.map(\.file) + tables.map(\.file))
    hasLosses = !Set(old.map(\.key)).isSubset(of: new.map(\.key))
    widen(by: now)
  }

  /// Adds the counterparts of the enums.
  mutating func widen(by catalogue: Catalogue) {
    let own = keys
    for aligned in catalogue.alignment.enums {
      let columns = aligned.columns.map { column in
        let declaration = catalogue.declarations[column.declaration]
        return Self.key(declaration.edition, declaration.name)
      }
      if columns.contains(where: own.contains) { keys.formUnion(columns) }
    }
  }

  /// Whether an enum, or one of the same name in its edition, has to do with the change.
  func holds(_ declaration: EnumDeclaration) -> Bool {
    keys.contains(Self.key(declaration.edition, declaration.name))
  }

  /// Whether a page has such an enum, or differs, or is of an edition of whose pages something is said.
  func holds(_ document: DocumentSubject) -> Bool {
    let places =
      document.enums.map { ($0.declaration.file, $0.declaration.edition, $0.declaration.name) }
      + document.brokenTables.map { ($0.file, $0.edition, $0.enumName) }
    return places.contains { file, edition, name in
      files.contains(file) || keys.contains(Self.key(edition, name))
        || keys.contains(Self.key(edition, nil))
    }
  }

  /// Whether a finding speaks of such an enum, or of a page that differs as a whole.
  func holds(_ finding: Finding, ofPage isOfPage: Bool) -> Bool {
    ([finding.location] + finding.witnesses.map(\.location)).contains { place in
      keys.contains(Self.key(place)) || isOfPage && files.contains(place.file)
    }
  }

  /// Adds the enum that a finding is about.
  mutating func add(_ finding: Finding) { keys.insert(Self.key(finding.location)) }

  private static func key(_ edition: Edition, _ name: String?) -> Key {
    Key(platform: edition.platform.id, language: edition.language.rawValue, name: name)
  }

  private static func key(_ place: FindingLocation) -> Key {
    Key(platform: place.platform, language: place.language, name: place.enumName)
  }
}
