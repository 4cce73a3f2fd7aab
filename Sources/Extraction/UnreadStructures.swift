import EnumModel
import MarkdownSyntax
import SourceText

/// Names what looks like an enum in a layout that is not read, so that nothing is skipped in silence.
struct UnreadStructures: Layout {
  func read(_ section: Int, of page: Page) -> LayoutResult {
    let issues = page.sections[section].blocks.compactMap { block -> ExtractionIssue? in
      guard let reason = Self.reason(block, page) else { return nil }
      return ExtractionIssue(file: page.file.path, line: block.lines.lowerBound, reason: reason)
    }
    return LayoutResult(issues: issues)
  }

  private static func reason(_ block: MarkdownBlock, _ page: Page) -> ExtractionIssue.Reason? {
    switch block.kind {
    case .fence(let fence):
      if !fence.isClosed { return .unclosedFence }
      return holdsEnumBody(fence, page) ? .notSupported(.enumBodyInFence) : nil
    case .html, .paragraph:
      let first = page.file.line(block.lines.lowerBound).lowercased()
      if first.contains("<table") { return .notSupported(.htmlTable) }
      return first.contains("<paramfield") ? .notSupported(.component) : nil
    default:
      return nil
    }
  }

  /// Whether a fence declares an enum and gives its members in braces.
  private static func holdsEnumBody(_ fence: MarkdownFence, _ page: Page) -> Bool {
    guard let lines = fence.contents else { return false }
    let text = lines.prefix(200).map { page.file.line($0) }.joined(separator: "\n")
    guard let open = text.firstIndex(of: "{") else { return false }
    switch DeclarationReader.declaredType(in: String(text[..<open]))?.kind {
    case .enumeration, .options: return text[open...].dropFirst().contains { $0.isLetter }
    default: return false
    }
  }
}
