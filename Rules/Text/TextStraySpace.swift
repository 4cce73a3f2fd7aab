import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports spaces that no sentence needs: several in a row, and one beside punctuation.
package struct TextStraySpace: EnumRule {
  package static let id: RuleID = "text-stray-space"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    return declaration.descriptions.compactMap { member, text in
      guard text.text.utf8.contains(UInt8(ascii: " ")) else { return nil }
      let mask = ProseMask(text)
      let strays = Stray.all(in: mask)
      guard let first = strays.first else { return nil }
      let edits = strays.map { stray in
        Fix.Edit(
          file: declaration.file(of: member), range: mask.range(of: stray.range),
          newText: stray.replacement)
      }
      return Judgement(
        Words.stray(
          first.replacement.isEmpty ? .punctuation : .several, count: strays.count,
          excerpt: mask.excerpt(first.range, around: 4)),
        at: declaration.location(mask.range(of: first.range), of: member),
        fixes: [Fix(title: Words.remove, safety: .safe, edits: edits)])
    }
  }
}

/// Spaces that are too many.
private struct Stray {
  private static let wide = Set("，。；：！？、".unicodeScalars)
  /// Emphasis needs the space beside it; tables and template tags have spaces of their own.
  private static let markup = Set("_*~|{}<>".unicodeScalars)

  var range: Range<Int>
  /// A space, or nothing.
  var replacement: String

  static func all(in mask: ProseMask) -> [Stray] {
    let scalars = mask.scalars
    let breaks = mask.breaks
    let edges = Set(breaks.flatMap { [$0.lowerBound, $0.upperBound] })
    var strays: [Stray] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isBlank else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !$0.isBlank } ?? scalars.count
      let isAtBreak = edges.contains(index) || edges.contains(end)
      if index > 0, end < scalars.count, !isAtBreak, let stray = Stray(index..<end, in: scalars) {
        strays.append(stray)
      }
      index = end
    }
    return strays
  }

  private init?(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    let before = scalars[range.lowerBound - 1]
    let after = scalars[range.upperBound]
    guard !before.isLineBreak, !after.isLineBreak, !Self.followsMarker(range, scalars) else {
      return nil
    }
    let isBesideMarkup = Self.markup.contains(before) || Self.markup.contains(after)
    guard !isBesideMarkup, !(range.count == 2 && ".!?".unicodeScalars.contains(before)) else {
      return nil
    }
    self.range = range
    let isBesideWide = Self.wide.contains(before) || Self.wide.contains(after)
    if isBesideWide || Self.precedesMark(range, scalars) {
      replacement = ""
    } else if range.count > 1, before != ":" {
      replacement = " "
    } else {
      return nil
    }
  }

  /// Whether a word stands before the spaces, and behind them a mark that ends its clause.
  private static func precedesMark(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[range.lowerBound - 1].isLatinLetter,
      ",.;!?".unicodeScalars.contains(scalars[range.upperBound])
    else { return false }
    let next = scalars.dropFirst(range.upperBound + 1).first
    return next.map { $0.isBlank || $0.isLineBreak } ?? true
  }

  /// Whether nothing but a bullet, a number or quote marks stand before the spaces on their line.
  private static func followsMarker(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    let line = scalars[..<range.lowerBound].reversed().prefix { !$0.isLineBreak }
    return line.count < 12
      && line.allSatisfy { $0.isBlank || $0.isDigit || "-*+>.)•·".unicodeScalars.contains($0) }
  }
}

private enum Words: Message {
  enum Kind {
    case several
    case punctuation
  }

  case stray(Kind, count: Int, excerpt: String)
  case remove

  var english: String {
    switch self {
    case .stray(let kind, let count, let excerpt):
      (kind == .several ? "several spaces in a row" : "a stray space beside punctuation")
        + ": '\(excerpt)'" + (count > 1 ? ", and \(count - 1) more" : "")
    case .remove: "remove the spaces"
    }
  }

  var chinese: String {
    switch self {
    case .stray(let kind, let count, let excerpt):
      (kind == .several ? "连续的多个空格" : "标点旁有多余的空格") + "：“\(excerpt)”"
        + (count > 1 ? "，另有 \(count - 1) 处" : "")
    case .remove: "删除空格"
    }
  }
}
