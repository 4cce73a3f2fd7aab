/// A name for a finding that survives moved lines, reordered tables and new platforms.
package enum Fingerprint {
  /// Whether a byte is a digit of a fingerprint.
  package static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// The first 12 hexadecimal digits of the SHA-256 over the parts, joined by U+001F.
  package static func of(_ parts: [String]) -> String {
    let bytes = Array(parts.joined(separator: "\u{1F}").utf8)
    let digest = Digest.sha256(bytes)
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.prefix(6).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
