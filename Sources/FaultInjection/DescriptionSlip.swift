import EnumModel
import RuleEngine
import SourceText

/// A description with one small change of what it says.
struct DescriptionSlip {
  /// The whole description as it is then.
  let text: String
  /// What stood there, which a correct counterpart has as well.
  let evidence: String
  /// The change with what stands around it.
  let excerpt: (before: String, after: String)

  /// How many characters around a change are shown.
  private static let shown = 12

  private init(_ fragment: SourceFragment, _ part: Range<Int>, becomes new: String) {
    let old = Array(fragment.text.unicodeScalars)
    func string(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(old[range.clamped(to: old.indices)]))
    }
    text = string(0..<part.lowerBound) + new + string(part.upperBound..<old.count)
    evidence = string(part)
    let before = string(max(0, part.lowerBound - Self.shown)..<part.lowerBound)
    let after = string(part.upperBound..<part.upperBound + Self.shown)
    excerpt = (before + evidence + after, before + new + after)
  }

  /// A number with another first digit; no number that is part of a name, a version or an address.
  static func number(
    in fragment: SourceFragment, _ random: inout SeededGenerator
  ) -> DescriptionSlip? {
    let scalars = ProseMask(fragment).scalars
    var numbers: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isDigit = index < scalars.count && isDigit(scalars[index])
      if isDigit, start == nil { start = index }
      guard !isDigit, let first = start else { continue }
      start = nil
      if stands(alone: first..<index, in: scalars) { numbers.append(first..<index) }
    }
    guard let number = random.choice(of: numbers) else { return nil }
    let digits = String(String.UnicodeScalarView(scalars[number]))
    let first = digits.first?.wholeNumberValue ?? 0
    let others = (1...9).filter { $0 != first }
    let digit = random.choice(of: others) ?? 1
    return DescriptionSlip(fragment, number, becomes: String(digit) + digits.dropFirst())
  }

  /// A sentence without its negator.
  static func negation(
    in fragment: SourceFragment, _ language: Language, _ random: inout SeededGenerator
  ) -> DescriptionSlip? {
    let scalars = ProseMask(fragment).scalars
    let found = NegatorSlips.all(in: scalars, language)
    guard let slip = random.choice(of: found) else { return nil }
    return DescriptionSlip(fragment, slip.range, becomes: slip.text)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func stands(alone range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    let after = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
    let next = range.upperBound + 1 < scalars.count ? scalars[range.upperBound + 1] : " "
    let isGlued =
      before.isASCII
      && (before.properties.isAlphabetic || "_.-#/:&".unicodeScalars.contains(before))
      || after == "." && isDigit(next) || after == "_" || after == "-"
    // "4G", "3D", "1V1": a word that has digits.
    let isWord = after.isASCII && after.properties.isUppercase
    // "1. Check the cable": a number that counts sentences.
    let isFirst = range.lowerBound == 0 || before.properties.isWhitespace || before == ">"
    let isEnumerator = isFirst && range.count == 1 && ".、)）:：".unicodeScalars.contains(after)
    return !isGlued && !isWord && !isEnumerator
  }
}
