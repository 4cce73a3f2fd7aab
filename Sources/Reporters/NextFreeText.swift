package import Findings
import EnumModel

/// `next-free --format text`: for people.
package enum NextFreeText {
  package static func text(
    _ next: NextFree, style: TextStyle, language: MessageLanguage
  ) -> String {
    let words = NextFreeWords.words(for: next).map { $0.phrase(in: language) }
    let head = words.prefix(1).map { style.bold(TerminalText.plain($0)) }
    let rest = words.dropFirst().map { "  " + TerminalText.plain($0) }
    return (head + rest).map { $0 + "\n" }.joined() + "\n"
      + presentations(next, style, language)
  }

  private static func presentations(
    _ next: NextFree, _ style: TextStyle, _ language: MessageLanguage
  ) -> String {
    let rows = next.presentations.map { shown in
      [shown.label, shown.declaration.name, "\(shown.declaration.file):\(shown.declaration.line)"]
        .map(TerminalText.plain)
    }
    let widths = (0..<3).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return zip(rows, next.presentations).map { row, shown in
      let cells = zip(row, widths).map { DisplayWidth.padded($0, to: $1) }
      let latest = NextFreeWords.latest(shown.latest.map { ($0.value.text, $0.name) })
      return "  \(cells[0])  \(cells[1])  \(style.path(cells[2]))  "
        + TerminalText.plain(latest.phrase(in: language)) + "\n"
    }.joined()
  }
}
