/// Items of a list on as few lines as fit a screen.
enum WrappedList {
  /// Lines of items with commas between them, each line two columns in.
  ///
  /// - Parameters:
  ///   - heading: what stands before the first item.
  ///   - width: the columns that a line takes at most, unless a single item is longer.
  static func lines(of items: [String], heading: String = "", width: Int) -> [String] {
    var lines: [String] = []
    var line = heading.isEmpty ? "" : "  " + heading
    for (index, item) in items.enumerated() {
      let item = item + (index < items.count - 1 ? "," : "")
      if !line.isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(item) > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? "  " + item : " " + item
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
