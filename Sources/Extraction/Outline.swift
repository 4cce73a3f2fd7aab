import Foundation
import MarkdownSyntax
import SourceText

/// Cuts a page into sections at its headings.
enum Outline {
  /// The sections in page order; the first one has no heading, nor have parts for other platforms.
  static func sections(of document: MarkdownDocument, file: SourceFile) -> [Section] {
    let conditional = ConditionalBlocks(document, file)
    var sections = [Section(heading: nil, parent: nil, blocks: [])]
    var open: [Int] = []
    var current: ConditionalBlocks.Block?
    /// Begins a part where another conditional block begins or ends.
    func reach(_ place: Int) {
      let block = conditional.block(at: place)
      guard block != current else { return }
      current = block
      sections.append(
        Section(
          heading: nil, parent: open.last ?? 0, blocks: [], platforms: block?.platforms ?? [],
          start: place))
    }
    var components = conditional.isEmpty ? [] : document.components[...]
    for block in IndentedLists.restored(document.blocks, of: file) {
      let start = file.trimmed(file.byteRange(ofLine: block.lines.lowerBound)).lowerBound
      if !conditional.isEmpty {
        while let next = components.first, next.opening.lowerBound < start {
          reach(next.opening.lowerBound)
          components.removeFirst()
        }
      }
      guard case .heading(let level) = block.kind, let range = block.textRange else {
        if !conditional.isEmpty { reach(start) }
        sections[sections.count - 1].kinds.insert(of: block)
        sections[sections.count - 1].blocks.append(block)
        continue
      }
      while let last = open.last, (sections[last].heading?.level ?? 0) >= level {
        open.removeLast()
      }
      let heading = heading(level: level, range: range, line: block.lines.lowerBound, file: file)
      current = conditional.block(at: range.lowerBound)
      sections.append(
        Section(
          heading: heading, parent: open.last, blocks: [], platforms: current?.platforms ?? [],
          start: start))
      open.append(sections.count - 1)
    }
    for component in components { reach(component.opening.lowerBound) }
    return sections
  }

  /// A heading without an anchor behind its text: `Name <span id="x"></span>`, `Name {#x}`.
  static func heading(level: Int, range: Range<Int>, line: Int, file: SourceFile) -> Heading {
    let inline = InlineText(range, of: file)
    var visible = inline.trimmed(inline.visible.indices)
    let text = inline.string(visible)
    if inline.visible[visible].last == UInt8(ascii: "}"),
      let brace = text.range(of: "{#", options: .backwards)
    {
      let kept = text[..<brace.lowerBound].utf8.count
      visible = inline.trimmed(visible.lowerBound..<visible.lowerBound + kept)
    }
    return Heading(
      level: level, range: inline.source(visible), written: range, text: inline.string(visible),
      line: line)
  }
}
