import SourceText

/// Whether a page calls a member retired.
enum Deprecation {
  /// Parts of notes that say so, and how many characters they have.
  private static let marks = ["deprecated", "superseded", "废弃", "弃用", "非推奨"].map {
    (pattern: BytePattern($0), length: $0.count)
  }
  /// How many letters may stand before the mark at the start of a description, not counting a version:
  /// 该枚举值已 废弃, 已在 3.33 版本中 废弃.
  private static let reach = 8

  /// Whether a note beside a name says so.
  static func isMarked(note: ArraySlice<UInt8>) -> Bool {
    marks.contains { $0.pattern.isFound(in: note) }
  }

  /// The same in a clause that speaks of the member.
  private static let clauseReach = 16
  /// Words that a clause about the member itself begins with: 服务欠费，该错误码已废弃.
  private static let pointers = ["该", "此", "这", "本", "this", "この"]

  /// Whether a description begins with such a note, or has a clause that says so of the member; elsewhere
  /// further in, something else is retired.
  static func isMarked(description: ArraySlice<UInt8>) -> Bool {
    // Characters are counted only where there is a mark at all, as most descriptions have none.
    guard isMarked(note: description) else { return false }
    let text = String(decoding: description, as: UTF8.self)
    return isNote(text[...], reach: reach)
      || text.split { $0.isPunctuation || $0.isNewline }.dropFirst().contains { clause in
        let clause = clause.drop { !$0.isLetter }
        return pointers.contains { clause.lowercased().hasPrefix($0) }
          && isNote(clause, reach: clauseReach)
      }
  }

  private static func isNote(_ text: Substring, reach: Int) -> Bool {
    var text = text.drop { !$0.isLetter && $0 != "<" }
    while text.first == "<", let end = text.firstIndex(of: ">") {
      text = text[end...].dropFirst()
    }
    let start = text.prefix(40).filter(\.isLetter)
    return marks.contains { mark in
      mark.pattern.isFound(in: Array(start.prefix(reach + mark.length).utf8)[...])
    }
  }
}
