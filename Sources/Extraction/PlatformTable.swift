import EnumModel
import MarkdownSyntax
import SourceText

/// The columns of a table that has one for each platform: `Name | iOS | Android`, with a value in each,
/// or `Code | iOS | Android`, with a name in each.
struct PlatformTable {
  /// A platform's column.
  struct Column {
    var index: Int
    var platform: Platform
  }

  /// Those of platforms, in page order.
  var columns: [Column]
  /// All columns of the table.
  var all: [TableColumn]
  /// The column of the names, or of the values, that all platforms have.
  var shared: Int
  /// Whether the platforms' columns hold names, beside values that they share.
  var holdsNames: Bool
  /// Nil where the table describes nothing.
  var description: Int?

  /// Of the filled cells of a column, the share that must hold what its role asks for.
  private static let share = 0.8
  /// The same of values: where a platform lacks a member, words may say so.
  private static let valueShare = 0.5
  /// Longer headers, in bytes, are no platform's name.
  private static let longestHeader = 60
  /// Words beside a platform's name in a header.
  private static let words = PageWords.generic.union([
    "value", "values", "name", "names", "enum", "constant", "取值", "值", "数值", "名称", "枚举值", "常量", "値",
    "名前", "定数",
  ])

  /// Fails where fewer than two columns are headed by a platform each, or hold anything else.
  ///
  /// Marks of support and versions stand below such headers, too: the cells must be as different as
  /// values are, and names spelt as constants are.
  init?(_ table: MarkdownTable, in page: Page, columns known: [TableColumn]? = nil) {
    let header = table.header.cells
    guard header.count > 2 else { return nil }
    let columns = header.indices.compactMap { (index) -> Column? in
      guard header[index].count <= Self.longestHeader else { return nil }
      let words = page.inline(header[index]).string
      return PlatformNames.platform(ofHeading: words, besides: Self.words).map {
        Column(index: index, platform: $0)
      }
    }
    guard columns.count > 1, Set(columns.map(\.platform)).count == columns.count else { return nil }
    let all = known ?? header.indices.map { TableColumn($0, of: table, in: page) }
    let own = columns.map { all[$0.index] }
    let rest = all.filter { column in !columns.contains { $0.index == column.index } }
    let values = rest.first { $0.header == .value && $0.filled > 0 && $0.valueShare >= Self.share }
    let shared: TableColumn
    if let values, own.allSatisfy(Self.holdsNames) {
      shared = values
    } else if values == nil, own.allSatisfy(Self.holdsValues),
      let names = rest.first(where: Self.holdsNames)
    {
      shared = names
    } else {
      return nil
    }
    let others = rest.filter { $0.index != shared.index }
    self.columns = columns
    self.all = all
    self.shared = shared.index
    holdsNames = values != nil
    description = (others.first { $0.header == .description } ?? others.last)?.index
  }

  private static func holdsNames(_ column: TableColumn) -> Bool {
    column.filled > 0 && column.nameShare >= share && column.constantShare >= share
      && column.distinctNames >= share
  }

  private static func holdsValues(_ column: TableColumn) -> Bool {
    column.filled > 1 && column.valueShare >= valueShare && column.distinctValues >= share
  }
}
