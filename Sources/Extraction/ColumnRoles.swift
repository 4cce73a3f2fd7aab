import EnumModel
import MarkdownSyntax
import SourceText

/// Which column of a table holds the names, the values and the descriptions of members.
///
/// Headers alone do not tell (`类型` heads names on some pages and types on others), so the words of
/// the header and what the cells hold are weighed together.
struct ColumnRoles {
  /// Where names and values stand in a row.
  enum Form {
    /// In two columns.
    case apart
    /// In one cell: `NAME (3)`.
    case together
    /// The value stands before the description, in its cell: `` `3`: text``.
    case beforeDescription
    /// There are no names but the codes themselves.
    case codes
    /// There are no values; the codes are constants.
    case valueless
  }

  var form: Form
  var name: Int
  /// The column of names where both stand together, where the codes are the names, and without values.
  var value: Int
  /// Nil where the table describes nothing.
  var description: Int?
  /// Further columns of prose, as notes: what describes a row without a description.
  var notes: [Int] = []
  /// A further column that evaluates, and whether its header and that of the values say so.
  var otherValue: (column: Int, isHeaded: Bool)?

  /// Why a table has no roles.
  enum Failure: Error {
    case noNameColumn
    case noValueColumn
    /// Names, and a column that its header calls values or defaults, which evaluates too seldom, or
    /// belongs to fields as often as to enums.
    case doubtfulValues
    /// Its header is one of a table of parameters or fields, or of constants that are described
    /// elsewhere.
    case notMembers
    /// It has a column for each platform: `PlatformColumns` reads an enum of each.
    case platforms
    /// It says which names of another system stand for which, and neither names nor values are headed.
    case mapping
    /// Its values are headed as defaults: `DefaultValueTable` tells constants from fields.
    case defaults
  }

  /// Of the filled cells of a column, the share that must hold what its role asks for.
  private static let share = 0.8
  /// The same, where the page says that the table is an enum or the column of values.
  private static let declaredShare = 0.5
  /// Of the names in a column, the share that must be different ones; in a few rows it says nothing.
  ///
  /// Where no header says that they are names, more: a table of relations repeats what it relates.
  private static let distinctShare = 0.6
  private static let distinctShareOfUnnamed = 0.8

  /// - Parameters:
  ///   - columns: those of the table, from the first.
  ///   - isDeclaredEnum: whether the page says that the table is an enum.
  ///   - isAnnounced: whether the page says that there are codes.
  init(
    _ columns: [TableColumn], of table: MarkdownTable, in page: Page, isDeclaredEnum: Bool,
    isAnnounced: Bool
  ) throws(Failure) {
    let excluded = columns.contains { $0.header == .parameter || $0.header == .requirement }
    let valueCount = columns.count { $0.header == .value && $0.valueShare >= Self.share }
    if PlatformTable(table, in: page, columns: columns) != nil { throw .platforms }
    // Of fields nobody gives the values twice.
    if excluded, !isDeclaredEnum, valueCount < 2 { throw .notMembers }
    if DefaultColumns(columns.map(\.header))?.value != nil { throw .defaults }
    if let column = Self.phrases(columns, isAnnounced: isDeclaredEnum || isAnnounced) {
      self.init(.together, name: column.index, value: column.index, columns)
      return
    }
    do throws(Failure) {
      let (name, value) = try Self.apart(columns, isDeclaredEnum: isDeclaredEnum)
      if !isDeclaredEnum, Self.isMapping(columns, name: name) { throw .mapping }
      self.init(.apart, name: name, value: value, columns)
    } catch {
      if error == .mapping { throw error }
      if let name = Self.nameColumn(columns, isDeclaredEnum: isDeclaredEnum),
        let column = Self.described(columns, besides: name, table, page)
      {
        self.init(form: .beforeDescription, name: name, value: column, description: column)
        return
      }
      if let name = Self.constants(columns, isDeclaredEnum: isDeclaredEnum) {
        self.init(.valueless, name: name, value: name, columns)
        return
      }
      guard error == .noNameColumn, let codes = Self.codes(columns, isAnnounced: isAnnounced) else {
        throw error
      }
      self.init(.codes, name: codes, value: codes, columns)
    }
  }

  private init(_ form: Form, name: Int, value: Int, _ columns: [TableColumn]) {
    let rest = columns.filter { $0.index != name && $0.index != value }
    let other = rest.first { column in
      [.value, .unknown].contains(column.header) && column.filled > 0
        && column.valueShare >= Self.share
    }
    // Names of another system's members describe nothing.
    let prose = rest.filter { $0.spelledShare < Self.share }
    let description =
      rest.first { $0.header == .description }
      ?? prose.first { $0.header == .unknown && $0.index != other?.index }
      ?? prose.last { $0.header != .value && $0.header != .defaultValue }
    self.init(form: form, name: name, value: value, description: description?.index)
    notes = rest.filter { $0.header == .description && $0.index != description?.index }.map(\.index)
    guard form == .apart, let other else { return }
    otherValue = (other.index, other.header == .value && columns[value].header == .value)
  }

  /// Names and values in two columns that are known.
  init(form: Form, name: Int, value: Int, description: Int?) {
    self.form = form
    self.name = name
    self.value = value
    self.description = description
  }

  /// The columns of names and of values, where they are two.
  private static func apart(
    _ columns: [TableColumn], isDeclaredEnum: Bool
  ) throws(Failure) -> (name: Int, value: Int) {
    guard let name = nameColumn(columns, isDeclaredEnum: isDeclaredEnum) else {
      throw .noNameColumn
    }
    let others = columns.filter { $0.index != name }
    guard let value = valueColumn(others, isDeclaredEnum: isDeclaredEnum) else {
      throw others.contains(where: \.isDoubtful) ? .doubtfulValues : .noValueColumn
    }
    return (name, value)
  }

  /// Whether a second column of constants stands beside the names where nothing is described, nor
  /// headed as a name or a value: `Error | Kernel code | Kernel error`.
  private static func isMapping(_ columns: [TableColumn], name: Int) -> Bool {
    let isHeaded = columns.contains { [.name, .value, .description].contains($0.header) }
    return !isHeaded && columns.contains { $0.index != name && $0.spelledShare >= share }
  }

  /// Where no header, nor the page, speaks of names or values, and below a header of descriptions, the
  /// names must look like constants, as plain words stand in tables of all kinds.
  ///
  /// A column that is mostly empty heads groups of rows, beside one that is filled.
  private static func nameColumn(_ columns: [TableColumn], isDeclaredEnum: Bool) -> Int? {
    let isHeaded =
      isDeclaredEnum || columns.contains { $0.header == .name || $0.header == .value }
    let most = columns.map(\.filled).max() ?? 0
    let fit = columns.filter {
      $0.filled * 2 > most && $0.nameShare >= (isDeclaredEnum ? declaredShare : share)
        && $0.distinctNames >= ($0.header == .name ? distinctShare : distinctShareOfUnnamed)
        && (isHeaded && $0.header != .description || $0.constantShare >= declaredShare)
    }
    // Members of a declared enum stand before what they are made of: values that are words, too.
    let ranks: [[HeaderWords.Role]] =
      isDeclaredEnum
      ? [[.name], [.unknown], [.value, .type], [.parameter], [.description]]
      : [[.name], [.unknown], [.value], [.type], [.parameter], [.description], [.quantity]]
    return ranks.lazy.compactMap { rank in fit.first { rank.contains($0.header) } }.first?.index
  }

  /// The column that is headed as one of codes or members and holds constants, beside what they mean; where
  /// the page says that the table is an enum, names of one word are constants, too.
  private static func constants(_ columns: [TableColumn], isDeclaredEnum: Bool) -> Int? {
    guard let column = columns.first(where: { $0.header == .value || $0.isHeadedMembers }),
      isDeclaredEnum || column.constantShare >= share, column.nameShare >= share,
      column.distinctNames >= distinctShare, column.filled > 0
    else { return nil }
    let others = columns.filter { $0.index != column.index }
    guard others.contains(where: { $0.header == .description }),
      !others.contains(where: { $0.header == .value || $0.header == .defaultValue })
    else { return nil }
    return column.index
  }

  private static func valueColumn(_ columns: [TableColumn], isDeclaredEnum: Bool) -> Int? {
    let named = columns.filter { $0.header == .value }
    if let column = named.first(where: { $0.valueShare >= declaredShare }) { return column.index }
    if isDeclaredEnum, let column = named.first { return column.index }
    return columns.first {
      [.unknown, .name].contains($0.header) && $0.filled > 0 && $0.valueShare >= share
        && !HeaderWords.countsRows($0.headerText)
    }?.index
  }

  /// The column whose cells give a name and a value each, unless the values have one of their own.
  private static func phrases(_ columns: [TableColumn], isAnnounced: Bool) -> TableColumn? {
    guard let column = columns.first(where: { $0.filled > 0 && $0.phraseShare >= share }),
      !columns.contains(where: { $0.header == .value && $0.valueShare >= declaredShare })
    else { return nil }
    let isHeaded = column.header == .name || column.header == .value || column.isHeadedCodes
    return isAnnounced || isHeaded || column.filled > 1 ? column : nil
  }

  /// The column of descriptions that begin with a value.
  private static func described(
    _ columns: [TableColumn], besides name: Int, _ table: MarkdownTable, _ page: Page
  ) -> Int? {
    columns.first { column in
      guard column.index != name, column.filled > 1,
        [.description, .unknown, .value].contains(column.header)
      else { return false }
      let found = table.rows.compactMap { row -> EnumValue.Kind? in
        guard column.index < row.cells.count else { return nil }
        return DescribedValue(row.cells[column.index], in: page)?.value.kind
      }
      return Double(found.count) >= share * Double(column.filled)
        && Set(found).count == found.count
    }?.index
  }

  /// The column of codes that have no other names; strings in quotes below a header of values are such
  /// codes, too.
  private static func codes(_ columns: [TableColumn], isAnnounced: Bool) -> Int? {
    columns.first {
      $0.filled > 0 && $0.valueShare >= share && $0.distinctValues >= share
        && ($0.isHeadedCodes || $0.header == .value && (isAnnounced || $0.stringShare == 1))
    }?.index
  }
}
