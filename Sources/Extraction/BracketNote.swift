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

  private static let dashes = ["-", "–", "—"].map(BytePattern.init)

  /// Whether a text is one note, with a dash before it or without: `— [draft]`.
  static func isAppended(_ text: ArraySlice<UInt8>) -> Bool {
    let dash = dashes.first { $0.isPrefix(of: text) }
    return isNote(text.dropFirst(dash?.count ?? 0).drop { $0.isBlank })
  }

  /// Where a note that a text begins with ends; nil where it begins with none.
  static func end(in text: ArraySlice<UInt8>) -> Int? {
    guard let pair = pairs.first(where: { $0.open.isPrefix(of: text) }),
      let close = pair.close.firstIndex(in: text)
    else { return nil }
    return close + pair.close.count
  }
}
