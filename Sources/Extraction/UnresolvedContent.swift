import EnumModel
import MarkdownSyntax
import SourceText

/// Pages, and parts of pages, whose content stands elsewhere: redirects, stubs, imports.
enum UnresolvedContent {
  /// More paragraphs are a page of links.
  private static let mostParagraphs = 12

  /// What of a page is not on it.
  static func issues(
    _ document: MarkdownDocument, _ frontMatter: FrontMatter, hasEnums: Bool, of page: Page
  ) -> [ExtractionIssue] {
    func issue(_ what: ExtractionIssue.Unresolved, _ line: Int? = nil) -> ExtractionIssue {
      ExtractionIssue(file: page.file.path, line: line, reason: .unresolved(what))
    }
    let imported = imports(document, of: page).map { issue(.imported($0.path), $0.line) }
    guard imported.isEmpty, !hasEnums else { return imported }
    if let target = frontMatter.redirect { return [issue(.redirect(target))] }
    if let component = document.components.first(where: { $0.name == "Redirect" }) {
      let target = ComponentAttributes(component, in: page.file).first(["to", "href", "url"])
      return [issue(.redirect(target.map { page.file.string($0.text.range) } ?? ""))]
    }
    if frontMatter.bodyLine > 1, document.blocks.isEmpty, document.components.isEmpty {
      return [issue(.frontMatterOnly)]
    }
    return links(document, of: page).map { [issue(.redirect($0))] } ?? []
  }

  /// The components that stand for other pages of the site.
  private static func imports(
    _ document: MarkdownDocument, of page: Page
  ) -> [(path: String, line: Int)] {
    let pages = document.imports.filter { found in
      [".md", ".mdx", ".markdown"].contains { found.path.lowercased().hasSuffix($0) }
    }
    guard !pages.isEmpty else { return [] }
    let paths = Dictionary(
      pages.flatMap { found in found.names.map { ($0, found.path) } },
      uniquingKeysWith: { first, _ in first })
    return document.components.compactMap { component in
      paths[component.name].map { ($0, page.file.line(at: component.opening.lowerBound)) }
    }
  }

  /// The first target of a page that has headings and links to other pages, and nothing else.
  private static func links(_ document: MarkdownDocument, of page: Page) -> String? {
    guard document.blocks.count <= mostParagraphs else { return nil }
    var first: String?
    for block in document.blocks {
      switch block.kind {
      case .heading, .thematicBreak: continue
      case .paragraph:
        guard block.listItem == nil, let range = block.textRange else { return nil }
        let inline = page.inline(range)
        var rest = inline.trimmed(inline.visible.indices)
        for span in inline.spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
          guard case .link(let target) = span.kind, span.range.lowerBound <= rest.lowerBound else {
            continue
          }
          if first == nil { first = target }
          rest = inline.trimmed(min(span.range.upperBound, rest.upperBound)..<rest.upperBound)
        }
        guard rest.isEmpty else { return nil }
      default: return nil
      }
    }
    return first
  }
}
