/// Whether a page calls a member retired.
enum Deprecation {
  /// Parts of notes that say so, in lower case.
  private static let marks = ["deprecated", "废弃", "弃用", "非推奨"]
  /// How many letters may stand before the mark at the start of a description: 该枚举值已 废弃.
  private static let reach = 8

  /// Whether a note beside a name says so.
  static func isMarked(note: String) -> Bool {
    let note = note.lowercased()
    return marks.contains { note.contains($0) }
  }

  /// Whether a description begins with such a note; further in, something else is retired.
  static func isMarked(description: String) -> Bool {
    let start = description.prefix(40).lowercased().drop { !$0.isLetter }
    return marks.contains { start.prefix(reach + $0.count).contains($0) }
  }
}
