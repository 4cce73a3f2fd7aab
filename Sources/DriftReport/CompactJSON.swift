/// JSON as a tree, written without spaces.
///
/// `JSONEncoder` boxes each of the hundred thousand small arrays of a page: it takes half of the time that
/// the whole report takes without it.
enum CompactJSON: Sendable {
  case number(Int)
  /// A number with one decimal at most.
  case half(Double)
  case text(String)
  case list([CompactJSON])
  /// Keys with what they have; those with nothing are left out.
  case object([(key: String, value: CompactJSON?)])

  static func numbers(_ numbers: [Int]) -> CompactJSON { .list(numbers.map(CompactJSON.number)) }

  static func texts(_ texts: [String]) -> CompactJSON { .list(texts.map(CompactJSON.text)) }

  /// The JSON; `<` is escaped, so that nothing in it ends an element of HTML.
  var encoded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 20)
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .number(let number): Self.write(number, to: &bytes)
    case .half(let half):
      let isWhole = half == half.rounded()
      bytes.append(contentsOf: (isWhole ? String(Int(half)) : String(half)).utf8)
    case .text(let text): Self.write(text, to: &bytes)
    case .list(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let entries):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for case (let key, let value?) in entries {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        Self.write(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ number: Int, to bytes: inout [UInt8]) {
    // Nearly all are numbers of lines and of texts.
    guard (0..<1000).contains(number) else {
      bytes.append(contentsOf: String(number).utf8)
      return
    }
    if number >= 100 { bytes.append(digits[number / 100]) }
    if number >= 10 { bytes.append(digits[number / 10 % 10]) }
    bytes.append(digits[number % 10])
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      // Most text stands as it is: it is copied in runs.
      var start = 0
      for place in text.indices where isEscaped(text[place]) {
        bytes.append(contentsOf: text[start..<place])
        escape(text[place], to: &bytes)
        start = place + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<")
  }

  private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      bytes.append(byte)
    } else {
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
