/// The lines of a text that is to be added to: LF, CR LF and CR end one.
struct TextLines {
  private let bytes: [UInt8]
  /// Where each line starts.
  private let starts: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isHalf = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D, !isHalf { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// What ends the first line; LF where nothing does.
  var lineBreak: String {
    guard starts.count > 1 else { return "\n" }
    return String(decoding: ending(ofLineAt: 0), as: UTF8.self)
  }

  /// Whether what is added behind the last line has to be set off, as parts of the text are.
  var wantsGap: Bool {
    let lines = (1...starts.count).map(text)
    let end = lines.reversed().prefix(while: \.isEmpty).count
    return end < 2 && lines.dropLast(end).contains("")
  }

  /// A line by its number, counted from 1, without what ends it.
  func text(_ number: Int) -> String {
    guard starts.indices.contains(number - 1) else { return "" }
    return String(decoding: content(ofLineAt: number - 1), as: UTF8.self)
  }

  /// The whole text with lines added, and nothing else changed.
  ///
  /// - Parameters:
  ///   - number: the line that they stand behind, counted from 1; nil for the end of the text.
  ///   - lines: without what ends them.
  func adding(_ lines: [String], behind number: Int?) -> String {
    let place = number.map { starts.indices.contains($0) ? starts[$0] : bytes.count } ?? bytes.count
    let isEnded = place == 0 || bytes[place - 1] == 0x0A || bytes[place - 1] == 0x0D
    let added = (isEnded ? "" : lineBreak) + lines.map { $0 + lineBreak }.joined()
    return String(decoding: bytes[..<place] + Array(added.utf8) + bytes[place...], as: UTF8.self)
  }

  private func line(at index: Int) -> ArraySlice<UInt8> {
    bytes[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)]
  }

  private func ending(ofLineAt index: Int) -> ArraySlice<UInt8> {
    line(at: index).drop { $0 != 0x0A && $0 != 0x0D }
  }

  private func content(ofLineAt index: Int) -> ArraySlice<UInt8> {
    line(at: index).prefix { $0 != 0x0A && $0 != 0x0D }
  }
}
