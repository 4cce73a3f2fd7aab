import EnumModel
import MarkdownSyntax
import SourceText

/// Which column of a table holds the names, the values and the descriptions of members.
///
/// Headers alone do not tell (`类型` heads names on some pages and types on others), so the words of
/// the header and what the cells hold are weighed together.
struct ColumnRoles {
  var name: Int
  /// Nil where names in a column of codes are codes themselves, and nothing evaluates.
  var value: Int?
  /// Nil where the table describes nothing.
  var description: Int?
  /// A further column that evaluates, and whether its header and that of the values say so.
  var otherValue: (column: Int, isHeaded: Bool)?

  /// Why a table has no roles.
  enum Failure: Error {
    case noNameColumn
    case noValueColumn
    /// Names, and a column that its header calls values or defaults, which evaluates too seldom, or
    /// belongs to fields as often as to enums.
    case doubtfulValues
    /// Its header is one of a table of parameters or fields.
    case notMembers
  }

  /// Of the filled cells of a column, the share that must hold what its role asks for.
  private static let share = 0.8
  /// The same, where the page says that the table is an enum or the column of values.
  private static let declaredShare = 0.5
  /// Of the names in a column, the share that must be different ones; in a few rows it says nothing.
  private static let distinctShare = 0.6
  private static let fewNames = 4

  /// - Parameter isDeclaredEnum: whether the page says that the table is an enum.
  init(_ table: MarkdownTable, in page: Page, isDeclaredEnum: Bool) throws(Failure) {
    let columns = table.header.cells.indices.map { Column($0, of: table, in: page) }
    let excluded = columns.contains { $0.header == .parameter || $0.header == .requirement }
    let valueCount = columns.count { $0.header == .value && $0.valueShare >= Self.share }
    // Of fields nobody gives the values twice.
    if excluded, !isDeclaredEnum, valueCount < 2 { throw .notMembers }
    let share = isDeclaredEnum ? Self.declaredShare : Self.share
    let isHeaded = columns.contains { $0.header == .name || $0.header == .value }
    guard let name = Self.nameColumn(columns, share: share, isHeaded: isHeaded || isDeclaredEnum)
    else { throw .noNameColumn }
    let others = columns.filter { $0.index != name }
    let value = Self.valueColumn(others, isDeclaredEnum: isDeclaredEnum)
    if value == nil, !Self.namesAreCodes(columns[name], others) {
      throw others.contains(where: \.isDoubtful) ? .doubtfulValues : .noValueColumn
    }
    self.name = name
    self.value = value
    let rest = others.filter { $0.index != value }
    otherValue = rest.first { column in
      [.value, .unknown].contains(column.header) && column.filled > 0
        && column.valueShare >= Self.share
    }.map { ($0.index, $0.header == .value && value.map { columns[$0].header == .value } ?? false) }
    description =
      (rest.first { $0.header == .description }
      ?? rest.first { $0.header == .unknown && $0.index != otherValue?.column }
      ?? rest.last { $0.header != .value && $0.header != .defaultValue })?.index
  }

  /// - Parameter isHeaded: whether a header, or the page, speaks of names or values; where none does,
  ///   the names must look like constants, as plain words stand in tables of all kinds.
  private static func nameColumn(_ columns: [Column], share: Double, isHeaded: Bool) -> Int? {
    let fit = columns.filter {
      $0.nameShare >= share && $0.distinctNames >= distinctShare
        && (isHeaded || $0.constantShare >= declaredShare)
    }
    let ranks: [HeaderWords.Role] = [.name, .unknown, .value, .type, .parameter, .description]
    for rank in ranks {
      if let column = fit.first(where: { $0.header == rank }) { return column.index }
    }
    return nil
  }

  /// Whether constants stand in a column that is headed as one of codes, beside what they mean.
  private static func namesAreCodes(_ column: Column, _ others: [Column]) -> Bool {
    column.header == .value && column.filled > 0 && column.constantShare >= share
      && others.contains { $0.header == .description }
      && !others.contains { $0.header == .value || $0.header == .defaultValue }
  }

  private static func valueColumn(_ columns: [Column], isDeclaredEnum: Bool) -> Int? {
    let named = columns.filter { $0.header == .value }
    if let column = named.first(where: { $0.valueShare >= declaredShare }) { return column.index }
    if isDeclaredEnum, let column = named.first { return column.index }
    return columns.first {
      [.unknown, .name].contains($0.header) && $0.filled > 0 && $0.valueShare >= share
    }?.index
  }

  /// What the cells of a column hold.
  private struct Column {
    /// Names and values take no more bytes, mark-up included; longer cells are prose unread.
    static let longestShort = 160

    var index: Int
    var header: HeaderWords.Role
    /// How many cells are not empty.
    var filled = 0
    /// Of those, the share that are names.
    var nameShare = 0.0
    /// Of the names, the share that look like constants.
    var constantShare = 0.0
    /// Of the names, the share that is left without repetitions.
    var distinctNames = 0.0
    /// Of the filled cells, the share that evaluate.
    var valueShare = 0.0

    /// Whether a cell is worth reading for a name or a value: short, and not beginning with a CJK
    /// character; most descriptions are told apart here.
    private static func mayBeShort(_ cell: Range<Int>, in page: Page) -> Bool {
      guard cell.count <= longestShort, let first = cell.first else { return cell.isEmpty }
      let bytes = page.file.bytes
      let isIdeograph = (0xE4...0xE9).contains(bytes[first])
      return !isIdeograph
    }

    /// Whether the header announces values, or the cells hold numbers that it calls defaults.
    var isDoubtful: Bool {
      guard filled > 0 else { return false }
      return header == .value || header == .defaultValue && valueShare >= share
    }

    init(_ index: Int, of table: MarkdownTable, in page: Page) {
      self.index = index
      header = HeaderWords.role(of: page.inline(table.header.cells[index]).string)
      var names: [String] = []
      var values = 0
      let width = table.header.cells.count
      let whole = table.rows.filter { $0.cells.count == width }
      for row in whole.isEmpty ? table.rows : whole where index < row.cells.count {
        guard Self.mayBeShort(row.cells[index], in: page) else {
          filled += 1
          continue
        }
        let inline = page.inline(row.cells[index])
        guard !ValueReader.isAbsent(inline.visible[...]) else { continue }
        filled += 1
        if let cell = NameCell(inline) { names.append(cell.name) }
        switch ValueCell.kind(of: inline) {
        case .integer, .string, .range: values += 1
        case .expression, .none: break
        }
      }
      guard filled > 0 else { return }
      distinctNames =
        names.count < fewNames ? 1 : Double(Set(names).count) / Double(names.count)
      constantShare =
        Double(names.count { Identifier.isConstantLike($0) }) / Double(max(1, names.count))
      nameShare = Double(names.count) / Double(filled)
      valueShare = Double(values) / Double(filled)
    }
  }
}
