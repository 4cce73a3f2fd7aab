import MarkdownSyntax
import SourceText

/// What comments say of a declaration: the text without its marks, and whether it is retired.
struct CodeComments {
  /// From the first character of the text to the last; marks of lines between are inside.
  private(set) var text: Range<Int>?
  private(set) var isDeprecated = false

  private let page: Page
  /// Whether a tag such as `@since` has ended the text.
  private var isEnded = false

  /// - Parameter comments: in page order.
  init(_ comments: some Sequence<CodeToken>, in page: Page) {
    self.page = page
    for comment in comments {
      guard case .comment(let content, _, _) = comment.kind else { continue }
      if Self.isBlock(content, in: page) {
        // Of two blocks, the first heads a group of members.
        text = nil
        isEnded = false
      }
      var start = content.lowerBound
      while start < content.upperBound {
        let end =
          page.file.bytes[start..<content.upperBound].firstIndex(of: UInt8(ascii: "\n"))
          ?? content.upperBound
        add(page.file.trimmed(start..<end))
        start = end + 1
      }
    }
    if let text, Deprecation.isMarked(description: page.file.bytes[text].prefix(120)) {
      isDeprecated = true
    }
  }

  /// Whether a comment is `/* such */`, and no line of one.
  private static func isBlock(_ content: Range<Int>, in page: Page) -> Bool {
    page.file.bytes[content.upperBound...].starts(with: "*/".utf8)
  }

  /// Adds a line of a comment; lines of nothing but signs, and marks of tools, are no text.
  private mutating func add(_ line: Range<Int>) {
    var line = line
    while let first = line.first, page.file.bytes[first] == UInt8(ascii: "*") {
      line = page.file.trimmed(line.dropFirst())
    }
    for mark in Self.openings where mark.isPrefix(of: page.file.bytes[line]) {
      line = page.file.trimmed(line.dropFirst(mark.count))
    }
    for mark in Self.closings where mark.isSuffix(of: page.file.bytes[line]) {
      line = page.file.trimmed(line.dropLast(mark.count))
    }
    let bytes = page.file.bytes[line]
    guard bytes.contains(where: { $0.isIdentifierByte || $0 >= 0x80 }) else { return }
    if Self.deprecations.contains(where: { $0.isPrefix(of: bytes) }) { isDeprecated = true }
    let second = bytes.dropFirst().first
    let isTag =
      (bytes.first == UInt8(ascii: "@") || bytes.first == UInt8(ascii: "\\"))
      && second?.isIdentifierByte == true
    if isTag || Self.sections.contains(where: { $0.isPrefix(of: bytes) }) { isEnded = true }
    guard !isEnded else { return }
    text = (text?.lowerBound ?? line.lowerBound)..<line.upperBound
  }

  /// What may stand before the text proper.
  private static let openings = [
    "<summary>", "<para>", "@brief ", "\\brief ", "@abstract ", "@discussion ", "\\~chinese ",
    "\\~english ",
  ].map(BytePattern.init)
  private static let closings = ["</para>", "</summary>"].map(BytePattern.init)
  private static let deprecations = ["@deprecated", "\\deprecated"].map(BytePattern.init)
  /// What tools put into comments, and what heads a group of members.
  private static let sections = ["mark:", "todo:", "fixme:", "<remarks>", "swiftlint:"].map(
    BytePattern.init)
}
