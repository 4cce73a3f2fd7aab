import SourceText

/// A line that opens or closes a container: `:::tabs`, `::: tab{title=iOS}`, `== iOS`, `:::`.
enum ContainerLine {
  /// `colons` is how many stand at the start of the line.
  case opening(colons: Int, name: String, [Component.Attribute])
  case closing(colons: Int)
  /// A tab of the container around it; `=== "iOS"` is one that its indentation ends.
  case tab([Component.Attribute], isIndented: Bool)

  /// - Parameter line: the bytes of the line without the spaces at its ends.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    let colons = bytes[line].prefix { $0 == UInt8(ascii: ":") }.count
    if colons >= 3 {
      var reader = AttributeReader(
        bytes: bytes, index: line.lowerBound + colons, end: line.upperBound)
      guard reader.next() != nil else {
        self = .closing(colons: colons)
        return
      }
      let start = reader.index
      while reader.index < line.upperBound, bytes[reader.index].isASCIIAlphanumeric {
        reader.index += 1
      }
      guard reader.index > start else { return nil }
      let name = String(decoding: bytes[start..<reader.index], as: UTF8.self)
      self = .opening(
        colons: colons, name: name, Self.attributes(bytes, reader.index..<line.upperBound))
      return
    }
    let signs = bytes[line].prefix { $0 == UInt8(ascii: "=") }.count
    let text = Self.trimmed(bytes, line.lowerBound + signs..<line.upperBound)
    guard (2...3).contains(signs), text.lowerBound > line.lowerBound + signs, !text.isEmpty else {
      return nil
    }
    if signs == 2 {
      self = .tab([Self.title(text)], isIndented: false)
      return
    }
    guard let first = bytes[text].first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
      text.count > 2, bytes[text].last == first
    else { return nil }
    self = .tab([Self.title(text.dropFirst().dropLast())], isIndented: true)
  }

  private static func title(_ text: Range<Int>) -> Component.Attribute {
    Component.Attribute(name: "title", form: .bare, value: text)
  }

  /// The attributes in `{…}`; `[label]`, or words without brackets, are a title.
  private static func attributes(_ bytes: [UInt8], _ rest: Range<Int>) -> [Component.Attribute] {
    var attributes: [Component.Attribute] = []
    var words = trimmed(bytes, rest)
    if let open = bytes[words].firstIndex(of: UInt8(ascii: "{")),
      bytes[words].last == UInt8(ascii: "}")
    {
      var reader = AttributeReader(bytes: bytes, index: open + 1, end: words.upperBound - 1)
      while reader.next() != nil, let attribute = reader.attribute() {
        attributes.append(attribute)
      }
      words = trimmed(bytes, words.lowerBound..<open)
    }
    if bytes[words].first == UInt8(ascii: "["), bytes[words].last == UInt8(ascii: "]") {
      words = trimmed(bytes, words.dropFirst().dropLast())
    }
    return words.isEmpty ? attributes : attributes + [title(words)]
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first].isBlank { range = range.dropFirst() }
    while let last = range.last, bytes[last].isBlank { range = range.dropLast() }
    return range
  }
}
