import SourceText

/// Reads the attributes of a component one after the other: `a="b" c='d' e={[f]} g=h i`.
struct AttributeReader {
  let bytes: [UInt8]
  /// Where the next attribute may begin.
  var index: Int
  /// No attribute reaches beyond.
  let end: Int

  /// The byte at the current place, behind spaces and line breaks.
  mutating func next() -> UInt8? {
    while index < end, bytes[index].isBlank { index += 1 }
    return index < end ? bytes[index] : nil
  }

  /// The attribute at the current place; nil where none begins there, or its value has no end.
  mutating func attribute() -> Component.Attribute? {
    let start = index
    while index < end, bytes[index].isAttributeName { index += 1 }
    guard index > start else { return nil }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    let nameEnd = index
    guard next() == UInt8(ascii: "=") else {
      index = nameEnd
      return Component.Attribute(name: name, form: .flag, value: nameEnd..<nameEnd)
    }
    index += 1
    guard let first = next() else { return nil }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let value = index + 1
      guard let close = bytes[value..<end].firstIndex(of: first) else {
        index = end
        return nil
      }
      index = close + 1
      return Component.Attribute(name: name, form: .quoted, value: value..<close)
    case UInt8(ascii: "{"):
      guard let close = BraceReader.end(of: bytes, from: index, before: end) else {
        index = end
        return nil
      }
      defer { index = close }
      return Component.Attribute(name: name, form: .braced, value: index + 1..<close - 1)
    default:
      let value = index
      while index < end, !bytes[index].endsBareValue { index += 1 }
      return Component.Attribute(name: name, form: .bare, value: value..<index)
    }
  }
}

extension UInt8 {
  /// Whether the byte may stand in the name of an attribute.
  fileprivate var isAttributeName: Bool {
    isASCIIAlphanumeric || "_:@.#".utf8.contains(self)
  }

  /// Whether a value without quotes ends before the byte.
  fileprivate var endsBareValue: Bool { isBlank || "<>{}\"'`".utf8.contains(self) }
}
