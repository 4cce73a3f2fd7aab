import EnumModel
import SourceText
import YAMLSyntax

/// The block of YAML between two lines of dashes at the top of a page.
struct FrontMatter {
  /// The first line behind the block; 1 where a page has none.
  var bodyLine = 1
  /// What a `platform` key says.
  var platform: String?
  /// What a `language` or `lang` key says.
  var language: String?
  /// What a key says that sends readers to another page.
  var redirect: String?
  /// Why the block could not be read, and the 1-based line of the trouble.
  var problem: (line: Int, text: String)?
  /// Where a `title` is written, in bytes.
  var title: Range<Int>?
  /// Where the number of the one code is written that the page describes, in bytes.
  var code: Range<Int>?
  /// Where the name of that code is written, in bytes.
  var name: Range<Int>?

  private static let codeKeys = ["code", "error_code", "errorCode", "status_code", "statusCode"]
  private static let nameKeys = ["name", "error_name", "errorName", "constant", "symbol", "title"]

  /// None.
  init() {}

  private static let redirectKeys = [
    "redirect", "redirect_to", "redirectTo", "redirect_url", "permanent_redirect",
  ]

  /// Reads the front matter of a page; a block that is never closed is none.
  init(of file: SourceFile) {
    guard file.lineCount > 1, file.line(1).trimmingEnd() == "---" else { return }
    let lastLine = min(file.lineCount, 400)
    guard let close = (2...lastLine).first(where: { file.line($0).trimmingEnd() == "---" }) else {
      return
    }
    bodyLine = close + 1
    let start = file.byteRange(ofLine: 2).lowerBound
    let text = file.string(start..<max(start, file.byteRange(ofLine: close).lowerBound))
    do throws(YAMLError) {
      let node = try YAMLParser.parse(text, firstLine: 2)
      platform = node?["platform"]?.text
      language = node?["language"]?.text ?? node?["lang"]?.text
      title = node?["title"].flatMap { Self.place(of: $0, in: file) }
      code = Self.codeKeys.lazy.compactMap { node?[$0] }.first.flatMap {
        Self.place(of: $0, in: file)
      }
      name = Self.nameKeys.lazy.compactMap { node?[$0] }.first.flatMap {
        Self.place(of: $0, in: file)
      }
      redirect = Self.redirectKeys.lazy.compactMap { node?[$0]?.text }.first
    } catch {
      problem = (error.location.line, error.english)
    }
  }

  /// The bytes of a scalar that stands on one line without escapes.
  private static func place(of node: YAMLNode, in file: SourceFile) -> Range<Int>? {
    guard let text = node.text, !text.isEmpty, node.range.start.line == node.range.end.line,
      (1...file.lineCount).contains(node.range.start.line)
    else { return nil }
    let line = file.byteRange(ofLine: node.range.start.line)
    guard let colon = file.bytes[line].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let isBeside = { (byte: UInt8) in
      byte.isBlank || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
    }
    let rest = file.bytes[(colon + 1)..<line.upperBound].drop(while: isBeside)
    guard rest.starts(with: text.utf8) else { return nil }
    return rest.startIndex..<rest.startIndex + text.utf8.count
  }
}

extension String {
  /// Without spaces and tabs at the end.
  fileprivate func trimmingEnd() -> Substring {
    var rest = self[...]
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return rest
  }
}
