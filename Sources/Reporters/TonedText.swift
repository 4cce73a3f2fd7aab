/// A text in runs of one tone each, as a cell of the matrix has it.
struct TonedText {
  private(set) var runs: [(text: String, tone: MatrixTone)] = []
  /// The columns of a terminal that it takes.
  private(set) var width = 0

  /// - Parameter text: as a document has it; what a terminal obeys is taken out.
  init(_ text: String = "", _ tone: MatrixTone = .plain) { append(text, tone) }

  var text: String { runs.map(\.text).joined() }

  mutating func append(_ text: String, _ tone: MatrixTone) {
    guard !text.isEmpty else { return }
    let text = TerminalText.plain(text)
    if let last = runs.last, last.tone == tone {
      runs[runs.count - 1].text += text
    } else {
      runs.append((text, tone))
    }
    width += DisplayWidth.of(text)
  }

  mutating func append(_ other: TonedText) {
    for run in other.runs { append(run.text, run.tone) }
  }

  /// The text on lines of a width; what does not fit on the last one is cut with `…`.
  ///
  /// - Parameters:
  ///   - count: how many lines at most.
  ///   - indent: the columns that lines but the first stand in.
  func lines(of width: Int, atMost count: Int, indent: Int = 0) -> [TonedText] {
    guard self.width > width else { return [self] }
    let characters = runs.flatMap { run in run.text.map { ($0, run.tone) } }
    let ranges = TextFolding.lines(of: characters.map(\.0), width: width, indent: indent)
    return ranges.prefix(count).enumerated().map { index, range in
      var line = TonedText(index > 0 ? String(repeating: " ", count: indent) : "")
      var kept = characters[range]
      let isCut = index == count - 1 && ranges.count > count
      while isCut, line.width + DisplayWidth.of(String(kept.map(\.0))) >= width, kept.count > 1 {
        kept.removeLast()
      }
      for (character, tone) in kept { line.append(String(character), tone) }
      if isCut { line.append("…", kept.last?.1 ?? .plain) }
      return line
    }
  }

  func painted(_ style: TextStyle) -> String {
    style.isColored ? runs.map { style.toned($0.text, $0.tone) }.joined() : text
  }
}
