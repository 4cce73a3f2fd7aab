/// What looks like a name of the API.
enum SlotForm {
  /// Whether code or a link holds one name, and no prose or plain word.
  static func isName(_ source: [UInt32], _ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    var hasLetter = false
    var isMarked = source[last] == 0x3A && range.count > 1
    for index in range {
      let scalar = source[index]
      if scalar == 0x28 {
        return (hasLetter && index > first) && closes(source, index..<range.upperBound)
      }
      if Symbols.isLetter(scalar) { hasLetter = true }
      if scalar == 0x5F || scalar == 0x23 { isMarked = true }
      let isJoined = index > first && index < last
      if isJoined, scalar == 0x2E || scalar == 0x3A {
        isMarked = isMarked || Symbols.isLetter(source[index + 1])
      }
      guard Symbols.isIdentifier(scalar) || [0x2E, 0x3A, 0x2F, 0x23, 0x24, 0x40].contains(scalar)
      else { return false }
    }
    return hasLetter && (isMarked || hasInnerCapital(source, range))
      && !VersionedNames.contains(source, range)
  }

  /// Whether a word of prose is a name.
  static func isBareName(_ source: [UInt32], _ range: Range<Int>) -> Bool {
    let isJoined =
      source[range].dropFirst().dropLast().contains { $0 == 0x5F || $0 == 0x3A }
      || hasInnerCapital(source, range)
    return isJoined && !VersionedNames.contains(source, range) && !Units.isUnit(source, range)
  }

  private static func closes(_ source: [UInt32], _ range: Range<Int>) -> Bool {
    source[range.upperBound - 1] == 0x29 || source[range.upperBound - 1] == 0x3B
  }

  private static func hasInnerCapital(_ source: [UInt32], _ range: Range<Int>) -> Bool {
    range.dropFirst().contains { index in
      Symbols.isUpper(source[index]) && Symbols.isLetter(source[index - 1])
        && !Symbols.isUpper(source[index - 1])
    }
  }
}
