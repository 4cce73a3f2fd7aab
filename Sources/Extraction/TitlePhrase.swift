import EnumModel
import MarkdownSyntax
import SourceText

/// A title that gives one name and one integer and nothing else.
struct TitlePhrase {
  var phrase: MemberPhrase
  var form: CodePage.Form

  /// Fails for all other titles.
  init?(_ title: PageTitle) {
    let (inline, all) = (title.inline, title.part)
    guard inline.visible[all].contains(where: \.isDigit) else { return nil }
    let start = Self.labelEnd(of: inline.visible[all])
    let part = inline.trimmed((start ?? all.lowerBound)..<all.upperBound)
    guard let phrase = MemberPhrase(whole: inline, in: part), phrase.names.count == 1,
      case .integer = phrase.kind,
      // `OpenDoor 2` is a version.
      phrase.isValueFirst || phrase.joint != .space
    else { return nil }
    self.phrase = phrase
    form = start != nil ? .labelled : phrase.isValueFirst ? .codeFirst : .nameFirst
  }

  /// What titles call codes, longer words before their beginnings.
  private static let labels = [
    "error code", "error number", "error", "warning code", "warning", "status code", "return code",
    "result code", "code", "错误码", "错误代码", "错误", "警告码", "状态码", "返回码", "エラーコード", "エラー",
  ].map { Array($0.utf8) }

  /// The end of a label at the start of a title, with the colon behind it.
  private static func labelEnd(of title: ArraySlice<UInt8>) -> Int? {
    let label = labels.first { label in
      guard title.count > label.count else { return false }
      let isSame = zip(title, label).allSatisfy { byte, other in
        byte == other || other < 0x80 && (byte | 0x20) == other && byte.isIdentifierByte
      }
      guard isSame, let next = title.dropFirst(label.count).first else { return false }
      return !next.isIdentifierByte || label.contains { $0 >= 0x80 }
    }
    guard let label else { return nil }
    let rest = title.dropFirst(label.count).drop { $0 == UInt8(ascii: " ") }
    let colon = colons.first { $0.isPrefix(of: rest) }
    return rest.startIndex + (colon?.count ?? 0)
  }

  private static let colons = [":", "：", "#"].map(BytePattern.init)
}
