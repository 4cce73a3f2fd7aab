/// Notes of deprecation and availability.
///
/// Reason: version numbers and replacements in them differ by platform by nature. They are set aside
/// before texts are compared.
enum NoteForms {
  /// Words without which a text has no note; a look for them is cheaper than the expression.
  private static let traces = ["废弃", "弃用", "deprecated", "since", "instead"].map(Symbols.of)

  /// Where notes stand in a text without mark-up, in order.
  static func ranges(in symbols: [Symbol]) -> [Range<Int>] {
    guard hasTrace(symbols) else { return [] }
    // A slot is one character that is no space, for the expressions a letter of private use.
    let scalars = symbols.map { Unicode.Scalar($0) ?? "\u{F0000}" }
    let text = String(String.UnicodeScalarView(scalars))
    let view = text.unicodeScalars
    var (index, place) = (view.startIndex, 0)
    return text.matches(of: form).map { match in
      let start = place + view.distance(from: index, to: match.range.lowerBound)
      place = start + view.distance(from: match.range.lowerBound, to: match.range.upperBound)
      index = match.range.upperBound
      return start..<place
    }.filter { !$0.isEmpty }
  }

  private static func hasTrace(_ symbols: [Symbol]) -> Bool {
    symbols.indices.contains { index in
      switch symbols[index] {
      case 0x4ECE, 0x81EA:  // 从 or 自 with a version behind it
        symbols[(index + 1)...].prefix(3).contains(where: Symbols.isDigit)
      case 0x5E9F, 0x5F03, 0x64, 0x73, 0x69:
        traces.contains { symbols.holds($0, at: index) }
      default: false
      }
    }
  }

  /// One alternative a line: since when deprecated, with or without a replacement; deprecated in a
  /// version; from a version on deprecated or supported; available since; replacement; deprecated.
  ///
  /// What stands between the words of a note is bounded: each "deprecated since" would else be followed to
  /// the end of a text that has thousands of them.
  ///
  /// Made once, as that takes longer than all searches with it. Threads may share it: a search only reads
  /// it, but for the program that the first one makes and stores atomically.
  nonisolated(unsafe) private static let form: Regex<Substring> =
    #/
    (?: >\s* )?
    (?: deprecated\ (?: since | in | from ) [^\n。;]{0,200}?
        (?: instead | \d+ (?: \.\d+ )+ (?! \d ) [^\n]{0,4}? (?= [.\n] | $ ) ) [.,]?
      | 已在\ ?v?[\d.]+\ ?(?: 版本 )?中?(?: 废弃 | 弃用 )[^\n。]*[。\n]?
      | (?: 从 | 自 )\ ?v?[\d.]+\ ?(?: 版本 )?(?: 起 | 开始 )?[^\n。,]{0,6}
        (?: 废弃 | 弃用 | 支持 | 新增 )[^\n。]*[。\n]?
      | (?: available | supported )\ since:?\s*v?[\d.]+\.?
      | use\ [^\s]+\ instead\.?
      | (?: 该 | 此 | 本 )?[^\n。]{0,8}(?: 已废弃 | 已弃用 | 已被废弃 )[^\n。]*[。\n]?
      | \(?deprecated\)?[.:]? )
    /#
    .matchingSemantics(.unicodeScalar)
}
