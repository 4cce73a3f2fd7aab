import SourceText

/// Whether a page calls a member retired.
enum Deprecation {
  /// Parts of notes that say so, and how many characters they have.
  private static let marks = ["deprecated", "废弃", "弃用", "非推奨"].map {
    (pattern: BytePattern($0), length: $0.count)
  }
  /// How many letters may stand before the mark at the start of a description, not counting a version:
  /// 该枚举值已 废弃, 已在 3.33 版本中 废弃.
  private static let reach = 8

  /// Whether a note beside a name says so.
  static func isMarked(note: ArraySlice<UInt8>) -> Bool {
    marks.contains { $0.pattern.isFound(in: note) }
  }

  /// Whether a description begins with such a note; further in, something else is retired.
  static func isMarked(description: ArraySlice<UInt8>) -> Bool {
    // Characters are counted only where there is a mark at all, as most descriptions have none.
    guard isMarked(note: description) else { return false }
    let start = String(decoding: description, as: UTF8.self).prefix(40).filter(\.isLetter)
    return marks.contains { mark in
      mark.pattern.isFound(in: Array(start.prefix(reach + mark.length).utf8)[...])
    }
  }
}
