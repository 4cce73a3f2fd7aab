import EnumModel
import SourceText

/// The value in an attribute, which may be a whole declaration: `0`, `LAMP_ON = (1 << 0)`.
struct ComponentValue {
  var kind: EnumValue.Kind
  /// Without the name, the equals sign, and parentheses around all of it.
  var range: Range<Int>

  /// - Parameter name: the attribute's; one called `value` holds nothing else.
  init(_ text: ComponentAttributes.Text, of name: String, in file: SourceFile) {
    range = text.range
    if name != "value" { range = Self.afterName(range, file) }
    while let last = range.last, ";,".utf8.contains(file.bytes[last]) || file.bytes[last].isBlank {
      range = range.dropLast()
    }
    if Self.isParenthesised(file.bytes[range]) {
      range = file.trimmed(range.dropFirst().dropLast())
    }
    kind = ValueReader.kind(of: file.bytes[range])
  }

  /// What stands behind the equals sign, else in the parentheses at the end; nothing else is a value.
  private static func afterName(_ range: Range<Int>, _ file: SourceFile) -> Range<Int> {
    let bytes = file.bytes[range]
    if let sign = bytes.firstIndex(of: UInt8(ascii: "=")) {
      return file.trimmed(sign + 1..<range.upperBound)
    }
    if ValueReader.kind(of: bytes) != .expression { return range }
    if bytes.last == UInt8(ascii: ")"), let open = bytes.firstIndex(of: UInt8(ascii: "(")) {
      return open..<range.upperBound
    }
    return range.upperBound..<range.upperBound
  }

  /// Whether the parenthesis at the start is closed by the one at the end.
  private static func isParenthesised(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return false }
    var depth = 0
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index == bytes.index(before: bytes.endIndex) }
    }
    return false
  }
}
