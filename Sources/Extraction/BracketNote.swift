import SourceText

/// Notes in brackets beside a name: `[deprecated]`, `(optional)`, （已废弃）.
enum BracketNote {
  /// The brackets that notes stand in.
  static let pairs = [("[", "]"), ("(", ")"), ("（", "）"), ("【", "】")].map {
    (open: BytePattern($0), close: BytePattern($1))
  }

  /// Whether a text is one note from bracket to bracket.
  static func isNote(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last, !last.isIdentifierByte else { return false }
    return pairs.contains { $0.open.isPrefix(of: text) && $0.close.isSuffix(of: text) }
  }

  /// Where a note that a text begins with ends; nil where it begins with none.
  static func end(in text: ArraySlice<UInt8>) -> Int? {
    guard let pair = pairs.first(where: { $0.open.isPrefix(of: text) }),
      let close = pair.close.firstIndex(in: text)
    else { return nil }
    return close + pair.close.count
  }
}
