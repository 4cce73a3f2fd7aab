import MarkdownSyntax

/// What stands in a section, so that each layout need not go over its blocks to find nothing.
struct BlockKinds: OptionSet {
  let rawValue: UInt8

  static let paragraphs = BlockKinds(rawValue: 1)
  static let tables = BlockKinds(rawValue: 2)
  static let definitionLists = BlockKinds(rawValue: 4)
  static let fences = BlockKinds(rawValue: 8)
  /// Blocks that stand in list items, whatever they are besides.
  static let listItems = BlockKinds(rawValue: 16)
  /// Raw HTML, indented code, and what has no text.
  static let others = BlockKinds(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Adds the kinds of a block.
  mutating func insert(of block: MarkdownBlock) {
    if block.listItem != nil { insert(.listItems) }
    switch block.kind {
    case .paragraph: insert(.paragraphs)
    case .table: insert(.tables)
    case .definitionList: insert(.definitionLists)
    case .fence: insert(.fences)
    case .html, .heading, .indentedCode, .thematicBreak: insert(.others)
    }
  }
}
