/// Short texts beside each other, on as many lines as they need.
enum MatrixFolding {
  /// - Parameters:
  ///   - gap: the columns between two texts.
  ///   - width: nil puts all on one line.
  static func lines(of texts: [String], gap: Int, width: Int?) -> [String] {
    let gap = String(repeating: " ", count: gap)
    guard let width else { return texts.isEmpty ? [] : [texts.joined(separator: gap)] }
    var lines: [String] = []
    for text in texts {
      if let last = lines.last, DisplayWidth.of(last + gap + text) <= width {
        lines[lines.count - 1] = last + gap + text
      } else {
        lines += TonedText(text).lines(of: width, atMost: .max, indent: 2).map(\.text)
      }
    }
    return lines
  }
}
