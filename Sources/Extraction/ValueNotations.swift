/// Whether two integers are one value in two notations.
enum ValueNotations {
  /// The value that both stand for; nil where no known reading makes them agree.
  ///
  /// Of a number and its two's complement it is the negative one, as that is what the other pages
  /// write; an error code that is wrapped in an `HRESULT` is the value that stands first.
  static func common(_ first: Int128, _ second: Int128) -> Int128? {
    if first == second { return first }
    if isComplement(first, of: second) { return min(first, second) }
    return isWrapped(first, in: second) || isWrapped(second, in: first) ? first : nil
  }

  /// Whether the bits of one, in 8, 16, 32 or 64 of them, are those of the other.
  private static func isComplement(_ first: Int128, of second: Int128) -> Bool {
    let (low, high) = (min(first, second), max(first, second))
    return [8, 16, 32, 64].contains { width in
      let span = Int128(1) << Int128(width)
      return low < 0 && low >= -span / 2 && high == low + span
    }
  }

  /// Whether a code is the lower half of an `HRESULT` that says failure: 5 in 0x80070005.
  private static func isWrapped(_ code: Int128, in result: Int128) -> Bool {
    let bits: Int128 = result < 0 ? result + (1 << 32) : result
    return (0...0xFFFF).contains(code) && (0x8000_0000...0xFFFF_FFFF).contains(bits)
      && bits & 0xFFFF == code
  }
}
