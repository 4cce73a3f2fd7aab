/// An integer from -2^63 to 2^64-1, as a JSON number.
struct JSONInteger: Encodable {
  var value: Int128

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let small = Int64(exactly: value) {
      try container.encode(small)
    } else {
      try container.encode(UInt64(clamping: value))
    }
  }
}
