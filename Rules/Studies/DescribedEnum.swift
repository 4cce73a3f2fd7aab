import Descriptions
import EnumModel
import RuleEngine
import SourceText

/// The described members of an aligned enum in one language and version.
struct DescribedEnum {
  /// A member with its text.
  struct Cell {
    var member: AlignedMember
    /// The text's number in the library.
    var text: Int
    /// An index of the aligned enum's rows.
    var row: Int
  }

  /// By row of the aligned enum, by platform.
  private(set) var rows: [[Cell]]
  /// By row: letters and digits of the concept's name in lower case.
  private let keys: [String]

  /// One for each language and version that at least two editions describe the enum in.
  static func all(of subject: AlignedEnumSubject, library: inout TextLibrary) -> [DescribedEnum] {
    let editions = Set(subject.columns.map { Edition.Prose($0.declaration.edition) })
    guard subject.columns.count > 1 else { return [] }
    let rows = subject.rows.map(\.members)
    let keys = subject.rows.map { $0.name.lowercased().filter { $0.isLetter || $0.isNumber } }
    return editions.sorted().map { DescribedEnum(rows, keys, in: $0, library: &library) }
  }

  private init(
    _ rows: [[AlignedMember]], _ keys: [String], in prose: Edition.Prose,
    library: inout TextLibrary
  ) {
    self.keys = keys
    self.rows = rows.enumerated().map { row, members in
      members.compactMap { member in
        guard Edition.Prose(member.edition) == prose, let text = member.member.description?.text
        else { return nil }
        return Cell(member: member, text: library.id(of: text), row: row)
      }
    }
  }

  /// The cells of each declaration in page order.
  var columns: [[Cell]] {
    Dictionary(grouping: rows.joined(), by: \.member.declarationIndex)
      .sorted { $0.key < $1.key }
      .map { $0.value.sorted { $0.member.memberIndex < $1.member.memberIndex } }
  }

  /// Whether neither row's key holds the other's, as those of one thing under two names do.
  func areApart(_ row: Int, _ other: Int) -> Bool {
    !keys[row].contains(keys[other]) && !keys[other].contains(keys[row])
  }

  /// The cells of a row on other platforms.
  func elsewhere(row: Int, than cell: Cell) -> [Cell] {
    rows[row].filter { $0.member.edition != cell.member.edition }
  }
}

extension Edition {
  /// What prose must share to be compared: language and version.
  struct Prose: Hashable, Comparable {
    var language: Language
    var version: String?

    init(_ edition: Edition) {
      language = edition.language
      version = edition.version
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.language, left.version ?? "") < (right.language, right.version ?? "")
    }
  }
}
