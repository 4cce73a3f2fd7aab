import SourceText

/// A line of a page with a mark under a range of it, cut to the width of a screen.
struct CodeFrame {
  /// The line as shown.
  var line: String
  /// Spaces and carets that stand under it.
  var mark: String

  /// - Parameters:
  ///   - text: the whole line.
  ///   - range: what is marked; only the part on its first line is shown.
  ///   - width: the columns of a screen that the line may take, at least 20.
  init(_ text: String, range: SourceRange, width: Int) {
    let scalars = Array(text.unicodeScalars)
    let start = min(range.start.column - 1, scalars.count)
    let ends = range.end.line == range.start.line ? range.end.column - 1 : scalars.count
    let end = min(max(ends, start), scalars.count)
    let before = Self.plain(scalars[..<start])
    let marked = Self.plain(scalars[start..<end])
    let after = Self.plain(scalars[end...])
    let shownMark = DisplayWidth.cut(marked, to: max(width - 12, 8))
    let room = max(width - DisplayWidth.of(shownMark), 8)
    let wishBefore = DisplayWidth.of(after) < room / 2 ? room - DisplayWidth.of(after) : room / 2
    let shownBefore = Self.cutStart(before, to: max(wishBefore, 4))
    let rest = width - DisplayWidth.of(shownBefore) - DisplayWidth.of(shownMark)
    line = shownBefore + shownMark + DisplayWidth.cut(after, to: max(rest, 4))
    mark =
      String(repeating: " ", count: DisplayWidth.of(shownBefore))
      + String(repeating: "^", count: max(1, DisplayWidth.of(shownMark)))
  }

  /// The end of a text that fits a width, with `…` at the cut.
  private static func cutStart(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += DisplayWidth.of(character)
      guard used <= width else { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }

  /// Without characters that would move a terminal's cursor: see `TerminalText`.
  private static func plain(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    TerminalText.plain(String(String.UnicodeScalarView(scalars)))
  }
}
