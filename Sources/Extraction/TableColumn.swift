import EnumModel
import MarkdownSyntax
import SourceText

/// What the cells of a column hold.
struct TableColumn {
  /// Names and values take no more bytes, mark-up included; longer cells are prose unread.
  private static let longestShort = 160
  /// The same for cells that begin with a tag or a link, which may be longer than what they show.
  private static let longestMarked = 480
  /// Of the filled cells of a column, the share that must hold what its role asks for.
  private static let share = 0.8
  private static let fewNames = 4
  /// One slip does not matter among more names.
  private static let manyNames = 20

  var index: Int
  var header: HeaderWords.Role
  /// The header as a reader sees it.
  var headerText: String
  /// Whether the header speaks of codes.
  var isHeadedCodes: Bool
  /// Whether the header speaks of members.
  var isHeadedMembers: Bool
  /// Whether some cells hold what only the site's build knows; they count as empty.
  var hasPlaceholders = false
  /// How many cells are not empty.
  var filled = 0
  /// Of those, the share that are names.
  var nameShare = 0.0
  /// Of the names, the share that look like constants.
  var constantShare = 0.0
  /// Of the filled cells, the share that are names spelt as only constants are.
  var spelledShare = 0.0
  /// Of the filled cells, the share that are names of constants in capitals.
  var capitalShare = 0.0
  /// Of the filled cells, the share that are words joined by hyphens: `door-open`.
  var hyphenedShare = 0.0
  /// Of the names, the share that is left without repetitions.
  var distinctNames = 0.0
  /// Of the filled cells, the share that evaluate.
  var valueShare = 0.0
  /// Of the values, the share that is left without repetitions.
  var distinctValues = 0.0
  /// Of the filled cells, the share that are strings in quotes.
  var stringShare = 0.0
  /// Of the filled cells, the share that give a name and a value.
  var phraseShare = 0.0

  /// Whether its cells are constants in capitals, or words with hyphens below a header of codes.
  var listsCodes: Bool {
    filled >= Self.fewCodes
      && (capitalShare >= Self.share || isHeadedCodes && hyphenedShare >= Self.share)
  }

  private static let fewCodes = 3

  /// Whether the header announces values, or the cells hold numbers that it calls defaults.
  var isDoubtful: Bool {
    if hasPlaceholders, header == .value { return true }
    guard filled > 0 else { return false }
    return header == .value || header == .defaultValue && valueShare >= Self.share
  }

  init(_ index: Int, of table: MarkdownTable, in page: Page) {
    self.index = index
    let heading = page.headerCell(table.header.cells[index])
    headerText = heading.text
    header = heading.role
    isHeadedCodes = heading.announcesCodes
    isHeadedMembers = heading.announcesMembers
    var names: [String] = []
    var values: [EnumValue.Kind] = []
    var phrases = 0
    var hyphened = 0
    for cell in Self.cells(index, of: table) {
      guard Self.mayBeShort(cell, in: page) else {
        filled += 1
        continue
      }
      let inline = page.inline(cell)
      guard !ValueReader.isAbsent(inline.visible[...]) else { continue }
      if Placeholder.isWhole(page.file.bytes[cell]) {
        hasPlaceholders = true
        continue
      }
      filled += 1
      if let name = NameCell.all(in: inline).first {
        names.append(name.name)
        if Identifier.isHyphened(name.name.utf8) { hyphened += 1 }
      }
      let kind = ValueCell.kind(of: inline)
      if ValueScan.isComparable(kind) { values.append(kind) }
      if inline.visible.contains(where: \.isDigit), MemberPhrase(whole: inline) != nil {
        phrases += 1
      }
    }
    guard filled > 0 else { return }
    distinctNames = Self.distinctShare(of: names, table, page)
    let constants = names.count { Identifier.isConstantLike($0) }
    constantShare = Self.share(constants + (isHeadedCodes ? hyphened : 0), of: names.count)
    distinctValues = Self.share(Set(values).count, of: values.count)
    nameShare = Self.share(names.count, of: filled)
    capitalShare = Self.share(names.count { Identifier.isInCapitals($0) }, of: filled)
    hyphenedShare = Self.share(hyphened, of: filled)
    spelledShare = Self.share(names.count { Identifier.isSpelledAsConstant($0) }, of: filled)
    valueShare = Self.share(values.count, of: filled)
    stringShare = Self.share(values.count(where: Self.isString), of: filled)
    phraseShare = Self.share(phrases, of: filled)
  }

  /// Of the names, the share that is left without repetitions; a row that stands twice as a whole is one
  /// slip, and repeats nothing.
  private static func distinctShare(
    of names: [String], _ table: MarkdownTable, _ page: Page
  ) -> Double {
    let distinct = Set(names).count
    guard names.count >= fewNames, distinct < names.count else { return 1 }
    guard names.count <= manyNames else { return share(distinct, of: names.count) }
    let rows = table.rows.map { row in row.cells.map { Array(page.file.bytes[$0]) } }
    return share(distinct + rows.count - Set(rows).count, of: names.count)
  }

  /// The cells of a column, without those of rows that lost or gained some.
  private static func cells(_ index: Int, of table: MarkdownTable) -> [Range<Int>] {
    let whole = table.rows.filter { $0.cells.count == table.header.cells.count }
    return (whole.isEmpty ? table.rows : whole).compactMap {
      index < $0.cells.count ? $0.cells[index] : nil
    }
  }

  private static func isString(_ kind: EnumValue.Kind) -> Bool {
    if case .string(let text) = kind { !text.isEmpty } else { false }
  }

  private static func share(_ part: Int, of all: Int) -> Double {
    Double(part) / Double(max(1, all))
  }

  /// Whether a cell is worth reading for a name or a value: short, and not beginning with a CJK
  /// character; most descriptions are told apart here.
  private static func mayBeShort(_ cell: Range<Int>, in page: Page) -> Bool {
    guard let first = cell.first.map({ page.file.bytes[$0] }) else { return true }
    let isMarked = first == UInt8(ascii: "<") || first == UInt8(ascii: "[")
    guard cell.count <= (isMarked ? longestMarked : longestShort) else { return false }
    let isIdeograph = (0xE4...0xE9).contains(first)
    return !isIdeograph
  }
}
