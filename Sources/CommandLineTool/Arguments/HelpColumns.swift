/// Two aligned columns: what can be typed, and what it does.
struct HelpColumns: Hashable, Sendable {
  /// One entry of such a list.
  struct Row: Hashable, Sendable {
    /// What can be typed.
    var term: String
    /// What it does; wrapped within the second column.
    var text: String
  }

  /// The widest term that keeps its text beside it; the text of a wider one starts a line below.
  private static let widestTerm = 28
  private static let narrowestText = 24
  private static let indent = "  "

  private let termWidth: Int
  private let textWidth: Int

  /// Aligns for all these rows, so that several sections of a page share one column.
  init(for rows: [Row], width: Int) {
    termWidth = rows.map(\.term.count).filter { $0 <= Self.widestTerm }.max() ?? 0
    textWidth = max(Self.narrowestText, width - termWidth - 2 * Self.indent.count)
  }

  /// The lines of some rows, without line ends.
  func lines(of rows: [Row]) -> [String] { rows.flatMap(lines(of:)) }

  private func lines(of row: Row) -> [String] {
    var text = TextWrapping.lines(of: row.text, width: textWidth)[...]
    let padding = termWidth - row.term.count
    let margin = Self.indent + String(repeating: " ", count: termWidth) + Self.indent
    var first = Self.indent + row.term
    if padding >= 0, let beside = text.popFirst() {
      first += String(repeating: " ", count: padding) + Self.indent + beside
    }
    return [first] + text.map { margin + $0 }
  }
}
