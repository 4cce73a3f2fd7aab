/// A description in a hurry: equal for texts that differ in punctuation, width or mark-up.
package enum RoughText {
  /// A hash of letters and digits outside tags and link targets; texts that are equal but for form
  /// have equal hashes, others hardly ever.
  package static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var closing: UInt32?
    var last: UInt32 = 0
    for scalar in text.unicodeScalars.lazy.map(\.value) {
      defer { last = scalar }
      if let end = closing {
        if scalar == end { closing = nil }
        continue
      }
      if scalar == 0x3C { closing = 0x3E }
      if scalar == 0x28, last == 0x5D { closing = 0x29 }
      guard
        Symbols.isDigit(scalar) || Symbols.isLetter(scalar) || (0x3041...0x9FFF).contains(scalar)
      else { continue }
      hash = (hash ^ UInt64(Symbols.isUpper(scalar) ? scalar | 0x20 : scalar)) &* 0x100_0000_01b3
    }
    return hash
  }
}
