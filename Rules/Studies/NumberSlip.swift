import EnumModel

/// A text that was meant to be an integer and is none: `0x1G`, `12O`, `1 <<`, `(1 << 3`.
///
/// Names, words, quantities (`10ms`), placeholders (`4xx`) and hexadecimal digits without `0x` are not.
enum NumberSlip {
  /// How many members must have integers, and what part of those with values in fifths.
  private static let leastIntegers = 4
  private static let leastFifths = 4

  /// The members of an enum of integers whose values are such texts.
  static func members(of declaration: EnumDeclaration) -> [EnumMember] {
    guard declaration.kind == .enumeration else { return [] }
    let odd = declaration.members.filter { $0.value.kind == .expression }
    let integers = declaration.members.count { $0.value.integer != nil }
    let valued = declaration.members.count { $0.value.kind != .none }
    guard !odd.isEmpty, integers >= leastIntegers, integers * 5 >= valued * leastFifths else {
      return []
    }
    return odd.filter { isSlip($0.value.text) }
  }

  /// Whether all that a text lacks for being an integer is a slip of the pen.
  static func isSlip(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let words = bytes.split { !isWord($0) }
    let signs = bytes.filter { !isWord($0) && $0 != space }
    guard bytes.count <= longest, signs.allSatisfy(operators.contains),
      let first = words.first?.first, isDigit(first)
    else { return false }
    let spoilt = words.filter { !isNumber($0) }
    guard spoilt.allSatisfy(isSpoilt) else { return false }
    return !spoilt.isEmpty || isCut(bytes)
  }

  /// No number is longer, in any notation, with its shift.
  private static let longest = 40
  private static let space = UInt8(ascii: " ")
  private static let operators = Array("<>|&()-".utf8)
  /// Letters that are taken for digits: O and o for 0, I and l for 1.
  private static let lookalikes = Array("OoIl".utf8)

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte >= 0x80
  }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func digits(behindBase word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = word.dropFirst(2)
    return word.starts(with: "0x".utf8) || word.starts(with: "0X".utf8) ? rest : nil
  }

  /// Whether a word is a number, with the letters that C writes behind one.
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    if let digits = digits(behindBase: word) {
      return !digits.isEmpty && digits.allSatisfy { isHexadecimal($0) || isSuffix($0) }
    }
    let rest = word.drop(while: isDigit)
    return rest.count < word.count && rest.allSatisfy(isSuffix)
  }

  private static func isSuffix(_ byte: UInt8) -> Bool { byte | 0x20 == 0x6C || byte | 0x20 == 0x75 }

  /// Whether a word is a number but for one character.
  private static func isSpoilt(_ word: ArraySlice<UInt8>) -> Bool {
    if let digits = digits(behindBase: word) {
      let odd = digits.filter { !isHexadecimal($0) }
      // `0x8007xxxx` stands for many.
      return odd.count == 1 && digits.count > 1
        && odd.allSatisfy { isLetter($0) && $0 | 0x20 != 0x78 }
    }
    let odd = word.filter { !isDigit($0) }
    return odd.count == 1 && word.first.map(isDigit) ?? false && odd.allSatisfy(lookalikes.contains)
  }

  /// Whether something must follow: a shift or a sum without its right side, a bracket without its end.
  private static func isCut(_ bytes: [UInt8]) -> Bool {
    let last = bytes.last { $0 != space }
    let opened = bytes.count { $0 == UInt8(ascii: "(") }
    let closed = bytes.count { $0 == UInt8(ascii: ")") }
    return last.map { "<>|&".utf8.contains($0) } ?? false || opened > closed
  }
}
