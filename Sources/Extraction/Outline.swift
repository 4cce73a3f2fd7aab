import Foundation
import MarkdownSyntax
import SourceText

/// Cuts a page into sections at its headings.
enum Outline {
  /// The sections in page order; the first one has no heading.
  static func sections(of document: MarkdownDocument, file: SourceFile) -> [Section] {
    var sections = [Section(heading: nil, parent: nil, blocks: [])]
    var open: [Int] = []
    for block in document.blocks {
      guard case .heading(let level) = block.kind, let range = block.textRange else {
        sections[sections.count - 1].blocks.append(block)
        continue
      }
      while let last = open.last, (sections[last].heading?.level ?? 0) >= level {
        open.removeLast()
      }
      let heading = heading(level: level, range: range, line: block.lines.lowerBound, file: file)
      sections.append(Section(heading: heading, parent: open.last, blocks: []))
      open.append(sections.count - 1)
    }
    return sections
  }

  /// A heading without an anchor behind its text: `Name <span id="x"></span>`, `Name {#x}`.
  private static func heading(level: Int, range: Range<Int>, line: Int, file: SourceFile) -> Heading
  {
    let inline = InlineText(range, of: file)
    var visible = inline.trimmed(inline.visible.indices)
    let text = inline.string(visible)
    if text.hasSuffix("}"), let brace = text.range(of: "{#", options: .backwards) {
      let kept = text[..<brace.lowerBound].utf8.count
      visible = inline.trimmed(visible.lowerBound..<visible.lowerBound + kept)
    }
    return Heading(
      level: level, range: inline.source(visible), written: range, text: inline.string(visible),
      line: line)
  }
}
