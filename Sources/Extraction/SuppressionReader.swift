import EnumModel
import MarkdownSyntax
import SourceText

/// Finds the comments of a page that suppress findings; what stands in code is none.
struct SuppressionReader {
  private static let mark = BytePattern("driftmark")
  /// All rules by name, with a reason of some length, are a third of it.
  private static let longest = 4_000
  private static let verbs = ["disable", "enable"]

  private let file: SourceFile
  /// All comments of the page, in page order.
  private let all: [Range<Int>]
  private var found: [(bytes: Range<Int>, comment: SuppressionComment)] = []

  init(_ markdown: MarkdownDocument, _ file: SourceFile) {
    self.file = file
    all = (markdown.comments + markdown.expressionComments).sorted { $0.lowerBound < $1.lowerBound }
    var code = markdown.blocks.lazy.filter(\.isCode).map(\.lines)[...]
    for range in all {
      guard let comment = comment(range) else { continue }
      while let next = code.first, next.upperBound < comment.range.start.line { code.removeFirst() }
      if code.first?.contains(comment.range.start.line) ?? false { continue }
      found.append((range, comment))
    }
  }

  /// The page with blanks in place of the comments, which are no text; nil where it has none.
  var pageWithout: SourceFile? { found.isEmpty ? nil : file.blanking(found.map(\.bytes)) }

  /// The comments in page order, each with the lines that it speaks of.
  ///
  /// - Parameters:
  ///   - markdown: the page without them.
  ///   - tables: tables that no reader sees as such.
  func comments(_ markdown: MarkdownDocument, tables: [BrokenTable]) -> [SuppressionComment] {
    guard !found.isEmpty else { return [] }
    let reach = SuppressedLines(file, comments: all, markdown, tables: tables)
    let tableEnds = Set(markdown.blocks.filter(\.isTable).map(\.lines.upperBound))
    return found.map { bytes, comment in
      var comment = comment
      comment.splitsTable =
        tableEnds.contains(comment.range.start.line - 1) && isRow(comment.range.end.line + 1)
      switch comment.kind {
      case .nextLine: comment.lines = reach.lines(below: file.line(at: bytes.upperBound - 1))
      case .line: comment.lines = comment.range.start.line...comment.range.end.line
      default: break
      }
      return comment
    }
  }

  /// Whether a line begins like the row of a table.
  private func isRow(_ line: Int) -> Bool {
    file.bytes[file.trimmed(file.byteRange(ofLine: line))].first == UInt8(ascii: "|")
  }

  /// Reads a comment, without the lines that it speaks of; nil where it is meant for others.
  private func comment(_ range: Range<Int>) -> SuppressionComment? {
    let start = range.lowerBound + (file.bytes[range.lowerBound] == UInt8(ascii: "{") ? 3 : 4)
    let inner = file.trimmed(start..<max(start, range.upperBound - 3))
    guard inner.count <= Self.longest, Self.mark.isPrefix(of: file.bytes[inner]) else {
      return nil
    }
    let fragment = file.fragment(inner)
    let text = fragment.text
    var words = text.split { $0.isWhitespace || ",，、".contains($0) }[...]
    guard let word = Self.directive(&words) else { return nil }
    let end = words.firstIndex(where: Self.isDash) ?? words.endIndex
    let reason = words[end...].first.map {
      text[$0.endIndex...].split(whereSeparator: \.isWhitespace)
    }
    return SuppressionComment(
      word: word, range: file.range(range),
      rules: words[..<end].map { word in
        SourceFragment(
          text: String(word), range: fragment.range(of: word.startIndex..<word.endIndex))
      },
      reason: reason.flatMap { $0.isEmpty ? nil : $0.joined(separator: " ") })
  }

  /// Takes the first word, or two where someone has put a blank for the hyphen; nil where the comment
  /// only begins with the name of the program, or of one of its files.
  private static func directive(_ words: inout ArraySlice<Substring>) -> String? {
    guard let first = words.popFirst() else { return nil }
    let rest = first.dropFirst(mark.count)
    if rest.isEmpty || rest == ":" {
      guard let next = words.popFirst(), verbs.contains(where: next.lowercased().hasPrefix) else {
        return nil
      }
      return "\(first) \(next)"
    }
    guard let joint = rest.first, "-:_".contains(joint),
      rest.dropFirst().allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" })
    else { return nil }
    return String(first)
  }

  /// Whether a word stands between the rules and the reason.
  private static func isDash(_ word: Substring) -> Bool {
    word.allSatisfy { $0 == "-" } && word.count > 1 || word.allSatisfy { "—–".contains($0) }
  }
}

extension MarkdownBlock {
  fileprivate var isTable: Bool { if case .table = kind { true } else { false } }

  fileprivate var isCode: Bool {
    switch kind {
    case .fence, .indentedCode: true
    default: false
    }
  }
}
