import SourceText

/// A tag of a component: `<Name a="b">`, `</Name>`, `<Name />`; its name begins with a capital.
struct ComponentTag {
  /// What the tag does.
  enum Kind {
    case opening
    case closing
    case selfClosing
  }

  /// In bytes; without a bound, tags that nothing ends would take quadratic time.
  static let longest = 16_384

  var kind = Kind.opening
  var name: String
  var attributes: [Component.Attribute] = []
  var range: Range<Int>

  /// Reads the tag that begins at `start`, or fails where none does.
  ///
  /// - Parameter reached: how far was looked, set in either case.
  init?(_ bytes: [UInt8], at start: Int, reached: inout Int) {
    let end = min(bytes.count, start + Self.longest)
    var reader = AttributeReader(bytes: bytes, index: start + 1, end: end)
    defer { reached = reader.index }
    if reader.index < end, bytes[reader.index] == UInt8(ascii: "/") {
      kind = .closing
      reader.index += 1
    }
    let nameStart = reader.index
    guard nameStart < end, bytes[nameStart].isCapital else { return nil }
    while reader.index < end, bytes[reader.index].isComponentName { reader.index += 1 }
    name = String(decoding: bytes[nameStart..<reader.index], as: UTF8.self)
    range = start..<start
    while let byte = reader.next() {
      switch byte {
      case UInt8(ascii: ">"):
        reader.index += 1
        range = start..<reader.index
        return
      case UInt8(ascii: "/"):
        reader.index += 1
        guard reader.next() == UInt8(ascii: ">"), kind == .opening else { return nil }
        kind = .selfClosing
      case UInt8(ascii: "{"):
        guard let close = BraceReader.end(of: bytes, from: reader.index, before: end) else {
          reader.index = end
          return nil
        }
        reader.index = close
      default:
        guard kind != .closing, let attribute = reader.attribute() else { return nil }
        attributes.append(attribute)
      }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether the byte is one of `A` to `Z`.
  var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  /// Whether the byte may stand in the name of a component.
  fileprivate var isComponentName: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: ".")
  }
}
