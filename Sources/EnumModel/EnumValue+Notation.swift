extension EnumValue {
  /// Another integer in the notation of this one: decimal, or hexadecimal with as many digits.
  ///
  /// - Returns: nil where the value is written in another way, or `integer` is none of `integers`.
  package func notation(of integer: Int128) -> String? {
    guard let own = self.integer, Self.integers.contains(integer) else { return nil }
    if Int128(text) == own { return String(integer) }
    let digits = text.dropFirst(2)
    guard text.lowercased().hasPrefix("0x"), Int128(digits, radix: 16) == own, integer >= 0 else {
      return nil
    }
    let isCapital = !digits.contains { ("a"..."f").contains($0) }
    let number = String(integer, radix: 16, uppercase: isCapital)
    return text.prefix(2) + String(repeating: "0", count: max(0, digits.count - number.count))
      + number
  }
}
