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
      redirect = Self.redirectKeys.lazy.compactMap { node?[$0]?.text }.first
    } catch {
      problem = (error.location.line, error.english)
    }
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
