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

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    var judgements: [Judgement] = []
    if let description = declaration.description {
      judgements += self.judgements(description, declaration, nil)
    }
    for member in declaration.members {
      guard let description = member.description else { continue }
      judgements += self.judgements(description, declaration, member)
    }
    return judgements
  }

  private func judgements(
    _ description: SourceFragment, _ declaration: EnumDeclaration, _ member: EnumMember?
  ) -> [Judgement] {
    let text = description.text
    guard text.contains("[") || text.contains("]") else { return [] }
    let plain = withoutCode(text)
    let patterns = [
      (Slip.bracket, #/\[[^\[\]()\n]+\((?<target>[^\s()\[\]]+)\)(?!\])/#),
      (Slip.parenthesis, #/\[[^\[\]\n]+\]\((?<target>[^\s()\[\]|]+)(?=[^)\[]*(?:\[|$))/#),
      (Slip.space, #/\[[^\[\]\n]+\][ \t]+\((?<target>[^\s()\[\]]+)\)/#),
    ]
    return patterns.flatMap { slip, pattern in
      plain.matches(of: pattern).filter { isTarget($0.output.target) }.map { match in
        let found = String(match.output.0)
        let range = description.range(of: indices(of: match.range, in: plain, for: text))
        return Judgement(
          Words.broken(slip, found), at: declaration.location(range, of: member), facts: [found])
      }
    }
  }

  /// The same scalars of another text.
  private func indices(
    of range: Range<String.Index>, in plain: String, for text: String
  ) -> Range<String.Index> {
    let scalars = plain.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    let length = scalars.distance(from: range.lowerBound, to: range.upperBound)
    let first = text.unicodeScalars.index(text.startIndex, offsetBy: start)
    return first..<text.unicodeScalars.index(first, offsetBy: length)
  }

  private func isTarget(_ text: Substring) -> Bool {
    text.contains("#") || text.contains("://") || text.contains(".md")
  }

  /// The text with what stands in code spans replaced, scalar for scalar, so that places stay.
  private func withoutCode(_ text: String) -> String {
    guard text.contains("`") else { return text }
    var scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let length = ticks(in: scalars, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      let start = index + length
      index = start
      guard let close = closing(length, in: scalars, from: start) else { continue }
      for inner in start..<close where !scalars[inner].properties.isWhitespace {
        scalars[inner] = "x"
      }
      index = close + length
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func closing(_ length: Int, in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < scalars.count {
      let found = ticks(in: scalars, at: index)
      if found == length { return index }
      index += max(found, 1)
    }
    return nil
  }

  private func ticks(in scalars: [Unicode.Scalar], at index: Int) -> Int {
    scalars[index...].prefix { $0 == "`" }.count
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
