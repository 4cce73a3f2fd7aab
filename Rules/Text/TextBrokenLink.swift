import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports link syntax that a reader sees as text.
///
/// Three slips: `[text(target)` without the `]`, `](target` that is never closed, and a space in
/// `] (target)`. A target holds `#`, `://` or `.md`, so that prose in brackets stays quiet.
package struct TextBrokenLink: EnumRule {
  package static let id: RuleID = "text-broken-link"

  // Kept, as a pattern is made ready each time that it is new. It never changes, but nothing says that it
  // may be shared by threads.
  nonisolated(unsafe) private static let patterns:
    [(slip: Slip, form: Regex<(Substring, target: Substring)>)] = [
      (.bracket, #/\[[^\[\]()\n]+\((?<target>[^\s()\[\]]+)\)(?!\])/#),
      (.parenthesis, #/\[[^\[\]\n]+\]\((?<target>[^\s()\[\]|]+)(?=[^)\[]*(?:\[|$))/#),
      (.space, #/\[[^\[\]\n]+\][ \t]+\((?<target>[^\s()\[\]]+)\)/#),
    ]

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    return declaration.descriptions.flatMap { member, text in
      judgements(text, declaration, member)
    }
  }

  private func judgements(
    _ description: SourceFragment, _ declaration: EnumDeclaration, _ member: EnumMember?
  ) -> [Judgement] {
    // Every target holds one of them.
    guard mayHoldSlip(description.text), isTarget(description.text[...]) else { return [] }
    let mask = ProseMask(description, hiding: .code)
    let plain = mask.text
    return Self.patterns.flatMap { slip, pattern in
      plain.matches(of: pattern).filter { isTarget($0.output.target) }.map { match in
        let found = String(match.output.0)
        let start = plain.unicodeScalars[..<match.range.lowerBound].count
        let range = mask.range(of: start..<start + found.unicodeScalars.count)
        return Judgement(
          Words.broken(slip, found), at: declaration.location(range, of: member), facts: [found])
      }
    }
  }

  /// Whether brackets and parentheses stand in a way that the patterns could match: cheap, and true
  /// for the few texts that are worth a pattern.
  private func mayHoldSlip(_ text: String) -> Bool {
    var isOpen = false
    var previous = UInt8(ascii: " ")
    var unclosed = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["):
        if unclosed { return true }
        isOpen = true
      case UInt8(ascii: "]"): isOpen = false
      case UInt8(ascii: "("):
        if isOpen || previous == UInt8(ascii: " ") { return text.utf8.contains(UInt8(ascii: "[")) }
        unclosed = previous == UInt8(ascii: "]")
      case UInt8(ascii: ")"): unclosed = false
      default: break
      }
      previous = byte
    }
    return unclosed
  }

  private func isTarget(_ text: Substring) -> Bool {
    text.contains("#") || text.contains("://") || text.contains(".md")
  }
}

private enum Slip {
  case bracket
  case parenthesis
  case space
}

private enum Words: Message {
  case broken(Slip, String)

  var english: String {
    guard case .broken(let slip, let text) = self else { return "" }
    return switch slip {
    case .bracket: "'\(text)' renders as text: the ']' of the link is missing"
    case .parenthesis: "'\(text)' renders as text: the ')' of the link is missing"
    case .space: "'\(text)' renders as text: a space stands between ']' and '('"
    }
  }

  var chinese: String {
    guard case .broken(let slip, let text) = self else { return "" }
    return switch slip {
    case .bracket: "“\(text)”不会显示为链接：缺少“]”"
    case .parenthesis: "“\(text)”不会显示为链接：缺少“)”"
    case .space: "“\(text)”不会显示为链接：“]”与“(”之间有空格"
    }
  }
}
