import EnumModel
import MarkdownSyntax
import SourceText

/// A page while its enums are being read.
struct Page {
  var file: SourceFile
  var sections: [Section]
  /// What the page as a whole was taken for.
  var edition: Edition

  /// The text of a range of bytes as a reader sees it.
  func inline(_ range: Range<Int>) -> InlineText { InlineText(range, of: file) }

  /// The headings above a section, its own one last.
  func headings(above index: Int) -> [Section] {
    var path: [Section] = []
    var next: Int? = index
    while let current = next {
      path.append(sections[current])
      next = sections[current].parent
    }
    return path.reversed()
  }
}

/// A heading and the blocks up to the next one.
struct Section {
  /// Absent for what stands before the first heading.
  var heading: Heading?
  /// The index of the section whose heading this one stands under.
  var parent: Int?
  var blocks: [MarkdownBlock]
}

/// A heading with its text.
struct Heading {
  /// 1 to 6.
  var level: Int
  /// The bytes of the text, without `#` marks and trailing anchors.
  var range: Range<Int>
  /// The bytes of the text with all marks and anchors.
  var written: Range<Int>
  /// As a reader sees it.
  var text: String
  /// 1-based.
  var line: Int
}
