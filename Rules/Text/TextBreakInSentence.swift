import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports line breaks that stand inside a sentence.
package struct TextBreakInSentence: EnumRule {
  package static let id: RuleID = "text-break-in-sentence"

  /// Words that no English sentence ends with.
  private static let openWords: Set<String> = [
    "a", "an", "the", "of", "and", "or", "with", "from", "is", "are", "that",
  ]
  /// Particles behind which a Japanese sentence goes on.
  private static let particles = Set("はがをにへでとのもや".unicodeScalars)

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    return declaration.descriptions.flatMap { member, text -> [Judgement] in
      guard text.text.utf8.contains(UInt8(ascii: "<")) else { return [] }
      let mask = ProseMask(text)
      return mask.breaks.filter {
        splitsSentence($0, mask.scalars, declaration.edition.language)
      }.map { part in
        let range = mask.range(of: part)
        let edit = Fix.Edit(file: declaration.file(of: member), range: range, newText: "")
        return Judgement(
          Words.splits(mask.excerpt(part, around: 4)), at: declaration.location(range, of: member),
          fixes: [Fix(title: Words.remove, safety: .unsafe, edits: [edit])])
      }
    }
  }

  private func splitsSentence(
    _ part: Range<Int>, _ scalars: [Unicode.Scalar], _ language: Language
  ) -> Bool {
    let start = scalars[..<part.lowerBound]
    guard let before = start.last(where: { !$0.isBlank }) else { return false }
    let rest = scalars[part.upperBound...].drop { $0.isBlank || $0.isLineBreak }
    guard let after = rest.first else { return false }
    let isOpen: Bool
    switch language {
    case .english:
      isOpen = Self.openWords.contains(lastWord(of: start)) && (after == "`" || after.isSmallLetter)
    case .japanese: isOpen = before == "、" || Self.particles.contains(before)
    case .chinese:
      if before.isHan { return "`[的并和或".unicodeScalars.contains(after) }
      isOpen = before == "，" || before == "、"
    default: isOpen = false
    }
    return isOpen && after != "<" && !beginsItem(rest)
  }

  /// The Latin letters that a text ends with, in lower case.
  private func lastWord(of text: ArraySlice<Unicode.Scalar>) -> String {
    let letters = text.reversed().drop { $0.isBlank }.prefix { $0.isLatinLetter }
    return String(String.UnicodeScalarView(letters.reversed())).lowercased()
  }

  /// Whether a text begins with a bullet or a number.
  private func beginsItem(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first else { return false }
    if "-*+•·●○◦–—①②③④⑤⑥⑦⑧⑨".unicodeScalars.contains(first) { return true }
    let digits = text.drop { $0 == "(" || $0 == "（" }.prefix { $0.isDigit }
    guard !digits.isEmpty, digits.endIndex < text.endIndex else { return false }
    return ".、)）．:：".unicodeScalars.contains(text[digits.endIndex])
  }
}

extension Unicode.Scalar {
  fileprivate var isSmallLetter: Bool { (0x61...0x7A).contains(value) }
}

private enum Words: Message {
  case splits(String)
  case remove

  var english: String {
    switch self {
    case .splits(let excerpt): "a line break splits the sentence: '\(excerpt)'"
    case .remove: "remove the line break"
    }
  }

  var chinese: String {
    switch self {
    case .splits(let excerpt): "换行标签断开了句子：“\(excerpt)”"
    case .remove: "删除换行标签"
    }
  }
}
