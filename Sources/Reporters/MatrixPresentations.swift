import EnumModel

/// Which pages an enum of `matrix --format text` stands on.
enum MatrixPresentations {
  private struct Line {
    var label: String
    var name: String
    var place: String
  }

  /// A line a presentation, or where one is too wide for that, its place on a line of its own.
  ///
  /// Names and places are not folded, as they are there to be copied; a terminal folds them itself.
  static func text(_ grid: MatrixGrid, width: Int?, style: TextStyle) -> String {
    let lines = grid.presentations.map { presentation in
      Line(
        label: TerminalText.plain(grid.label(presentation.edition)),
        name: TerminalText.plain(presentation.name),
        place: TerminalText.plain("\(presentation.file):\(presentation.line)"))
    }
    let label = lines.map { DisplayWidth.of($0.label) }.max() ?? 0
    let name = lines.map { DisplayWidth.of($0.name) }.max() ?? 0
    let place = lines.map { DisplayWidth.of($0.place) }.max() ?? 0
    let fits = width.map { 6 + label + name + place <= $0 } ?? true
    return lines.map { line in
      fits
        ? "  \(DisplayWidth.padded(line.label, to: label))"
          + "  \(DisplayWidth.padded(line.name, to: name))  \(style.path(line.place))\n"
        : narrow(line, label, name, width ?? 0, style)
    }.joined()
  }

  private static func narrow(
    _ line: Line, _ label: Int, _ name: Int, _ width: Int, _ style: TextStyle
  ) -> String {
    let head =
      4 + label + name <= width
      ? "  \(DisplayWidth.padded(line.label, to: label))  \(line.name)\n"
      : "  \(line.label)\n    \(line.name)\n"
    return head + "    \(style.path(line.place))\n"
  }
}
