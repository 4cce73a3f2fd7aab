import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports half-width punctuation in Chinese and Japanese text.
package struct TextHalfWidth: EnumRule {
  package static let id: RuleID = "text-half-width"

  /// How many characters make a text Chinese or Japanese.
  private static let leastCharacters = 4

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    return declaration.descriptions.compactMap { member, text in
      guard text.text.utf8.contains(where: Mark.isByte) else { return nil }
      let mask = ProseMask(text)
      let isJapanese = mask.scalars.contains(where: \.isKana)
      let characters = mask.scalars.count { $0.isHan || $0.isKana }
      guard characters >= Self.leastCharacters else { return nil }
      let marks = isJapanese ? Mark.japanese(in: mask) : Mark.chinese(in: mask)
      guard let first = marks.first else { return nil }
      let edits = marks.map { mark in
        Fix.Edit(
          file: declaration.file(of: member), range: mask.range(of: mark.replaced),
          newText: mark.wide)
      }
      let range = mask.range(of: first.index..<first.index + 1)
      return Judgement(
        Words.half(
          mask.original(first.index..<first.index + 1), count: marks.count,
          excerpt: mask.excerpt(first.replaced, around: 4), isJapanese: isJapanese),
        at: declaration.location(range, of: member),
        fixes: [Fix(title: Words.widen, safety: .safe, edits: edits)])
    }
  }
}

/// A half-width mark that should be a full-width one.
private struct Mark {
  private static let wide: [Unicode.Scalar: String] = [
    ",": "，", ";": "；", "!": "！", "?": "？", ":": "：", ".": "。",
  ]

  var index: Int
  /// The mark, and spaces behind it that its full-width form does without.
  var replaced: Range<Int>
  var wide: String

  /// Whether a byte is one of the marks; asked of every byte of all descriptions.
  static func isByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ":"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  static func chinese(in mask: ProseMask) -> [Mark] {
    let breaks = Set(mask.breaks.map(\.lowerBound))
    return mask.scalars.indices.compactMap { Mark(chinese: $0, in: mask.scalars, breaks: breaks) }
  }

  /// Commas and full stops between Japanese characters, and full stops behind the last one; other
  /// marks are written in either width.
  static func japanese(in mask: ProseMask) -> [Mark] {
    let breaks = Set(mask.breaks.map(\.lowerBound))
    return mask.scalars.indices.compactMap { Mark(japanese: $0, in: mask.scalars, breaks: breaks) }
  }

  private init?(japanese index: Int, in scalars: [Unicode.Scalar], breaks: Set<Int>) {
    let isComma = scalars[index] == ","
    guard isComma || scalars[index] == ".", index > 0, scalars[index - 1].isJapanese else {
      return nil
    }
    let (next, follower, isEnd) = Self.follower(of: index, in: scalars, breaks)
    guard isEnd ? !isComma : follower.isJapanese else { return nil }
    self.index = index
    wide = isComma ? "、" : "。"
    replaced = index..<(isEnd ? index + 1 : next)
  }

  /// What stands behind a mark and spaces, and whether that ends a line.
  private static func follower(
    of index: Int, in scalars: [Unicode.Scalar], _ breaks: Set<Int>
  ) -> (index: Int, scalar: Unicode.Scalar, isEnd: Bool) {
    let next = scalars[(index + 1)...].firstIndex { !$0.isBlank } ?? scalars.count
    let follower = next < scalars.count ? scalars[next] : "\n"
    return (next, follower, follower.isLineBreak || breaks.contains(next))
  }

  private init?(chinese index: Int, in scalars: [Unicode.Scalar], breaks: Set<Int>) {
    guard index > 0, let wide = Self.wide[scalars[index]] else { return nil }
    let (next, follower, isEnd) = Self.follower(of: index, in: scalars, breaks)
    let isFit =
      switch (scalars[index], scalars[index - 1].isHan) {
      case (":", let isHan): isHan && next == index + 1 && follower.isHan
      case (".", let isHan): isHan && (isEnd || next == index + 1 && follower.isHan)
      // A comma that nothing follows is left over, in whatever width.
      case (",", true) where next == scalars.count: false
      case (_, true): isEnd || follower.isHan || follower.isLatinLetter || follower == "`"
      case (_, false): Self.endsWord(scalars[index - 1]) && follower.isHan
      }
    guard isFit else { return nil }
    self.index = index
    self.wide = wide
    replaced = index..<(isEnd ? index + 1 : next)
  }

  /// Whether a scalar may end a word of Latin letters, a code span or a link.
  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatinLetter || scalar == "`"
  }
}

extension Unicode.Scalar {
  fileprivate var isJapanese: Bool { isHan || isKana }
}

private enum Words: Message {
  case half(String, count: Int, excerpt: String, isJapanese: Bool)
  case widen

  var english: String {
    switch self {
    case .half(let mark, 1, let excerpt, let isJapanese):
      "half-width '\(mark)' in \(isJapanese ? "Japanese" : "Chinese") text: '\(excerpt)'"
    case .half(let mark, let count, let excerpt, let isJapanese):
      "\(count) half-width marks in \(isJapanese ? "Japanese" : "Chinese") text, the first is"
        + " '\(mark)' in '\(excerpt)'"
    case .widen: "use full-width punctuation"
    }
  }

  var chinese: String {
    switch self {
    case .half(let mark, 1, let excerpt, let isJapanese):
      "\(isJapanese ? "日文" : "中文")说明中使用了半角标点“\(mark)”：“\(excerpt)”"
    case .half(let mark, let count, let excerpt, let isJapanese):
      "\(isJapanese ? "日文" : "中文")说明中使用了 \(count) 个半角标点，第一个是“\(excerpt)”中的“\(mark)”"
    case .widen: "改用全角标点"
    }
  }
}
