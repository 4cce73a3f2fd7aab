import CCMarkGFM
package import SourceText

/// Parses pages with cmark-gfm and its table extension.
package enum MarkdownParser {
  /// Parses a page from a line on; what stands before it (front matter) is not looked at.
  ///
  /// - Parameters:
  ///   - file: the page.
  ///   - firstLine: 1-based.
  package static func parse(
    _ file: SourceFile, fromLine firstLine: Int = 1, limits: ReadingLimits = ReadingLimits()
  ) -> MarkdownDocument {
    guard let parser = makeParser() else { return MarkdownDocument(blocks: []) }
    defer { cmark_parser_free(parser) }
    let skipped = [CChar](repeating: CChar(bitPattern: UInt8(ascii: "\n")), count: firstLine - 1)
    cmark_parser_feed(parser, skipped, skipped.count)
    let scanned = ComponentScanner.scan(file, fromLine: firstLine)
    let view = ComponentView(file, scanned)
    let guarded = GuardedPage(view.file, fromLine: firstLine, limits)
    view.shown(guarded.bytes, fromLine: firstLine).withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return MarkdownDocument(blocks: []) }
    defer { cmark_node_free(root) }
    var reader = BlockReader(view: view)
    let html = HTMLBlocks(reader.read(root), of: file, limits, cells: guarded.cellsLeft)
    let headings = HTMLHeadings(of: file)
    var document = MarkdownDocument(
      blocks: html.blocks.flatMap(headings.blocks), problems: guarded.problems + html.problems)
    document.components = scanned.components
    document.comments = scanned.comments
    document.expressionComments = scanned.expressionComments
    document.imports = scanned.imports
    return document
  }

  /// The table extension, registered once: cmark's registry is no place for two threads.
  private static let hasTables: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table") != nil
  }()

  private static func makeParser() -> OpaquePointer? {
    guard hasTables, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    return parser
  }
}
