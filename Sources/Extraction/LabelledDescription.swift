import MarkdownSyntax
import SourceText

extension Page {
  /// What a label of a section's text calls the description, such as `**Description**: A door
  /// opened`.
  func labelledDescription(in section: Section) -> Range<Int>? {
    section.blocks.lazy.compactMap { block -> Range<Int>? in
      guard case .paragraph = block.kind else { return nil }
      return block.text.lazy.compactMap(self.labelledDescription).first
    }.first
  }

  /// What stands behind the label of a line.
  private func labelledDescription(_ line: Range<Int>) -> Range<Int>? {
    let text = file.trimmed(line)
    let label = file.bytes[text].prefix(Self.longestLabel)
    guard let colon = Self.colons.lazy.compactMap({ $0.firstIndex(in: label) }).min(),
      HeaderWords.role(of: file.string(text.lowerBound..<colon)) == .description
    else { return nil }
    let isMark = { (byte: UInt8) in
      byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte.isBlank
    }
    let sign = Self.colons.first { $0.isPrefix(of: file.bytes[colon..<text.upperBound]) }
    let rest = file.bytes[(colon + (sign?.count ?? 1))..<text.upperBound].drop(while: isMark)
    let range = file.trimmed(rest.indices)
    return range.isEmpty ? nil : range
  }

  private static let colons = [":", "："].map(BytePattern.init)
  private static let longestLabel = 48
}
