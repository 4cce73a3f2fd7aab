import MarkdownSyntax
import SourceText

/// What a page says it is about.
struct PageTitle {
  var inline: InlineText
  /// The title without marks and anchors around it, in bytes of the visible text.
  var part: Range<Int>

  private init(_ inline: InlineText, length: Int? = nil) {
    self.inline = inline
    let visible = inline.trimmed(inline.visible.indices)
    let end = length.map { min(visible.upperBound, visible.lowerBound + $0) }
    part = inline.trimmed(visible.lowerBound..<(end ?? visible.upperBound))
  }

  /// The title of a heading.
  init(_ heading: Heading, of page: Page) {
    self.init(page.inline(heading.written), length: heading.text.utf8.count)
  }

  /// The titles of a page: that of the front matter, then the only heading of the top level.
  static func all(of page: Page) -> [PageTitle] {
    let top = page.sections.filter { $0.parent == nil && $0.heading != nil }
    let heading = top.count == 1 ? top.first?.heading : nil
    let titles = [
      page.frontMatter.title.map { PageTitle(page.inline($0)) },
      heading.map { PageTitle($0, of: page) },
    ]
    return titles.compactMap { $0 }.filter { !$0.part.isEmpty }
  }

  /// As a reader sees it, with its place.
  func text(in page: Page) -> SourceFragment {
    SourceFragment(text: inline.string(part), range: page.file.range(inline.source(part)))
  }
}
