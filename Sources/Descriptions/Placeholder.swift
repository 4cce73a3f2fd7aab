/// Words that stand where a description is still to be written.
package struct Placeholder {
  /// In the description.
  package let range: Range<String.Index>
  /// Whether it is mark-up of a tool that should have taken it out.
  package let isMarkup: Bool

  /// Words in capitals that mark unfinished text wherever they stand.
  private static let marks: Set<Substring> = ["TODO", "TBD", "FIXME"]

  /// Texts that say nothing else; in lower case, without punctuation.
  private static let whole: Set<String> = [
    "待补充", "待完善", "待定", "待更新", "待确认", "待添加",  // to be added, decided, checked
    "追記予定", "記載予定",  // to be added
    "todo", "tbd", "fixme", "placeholder", "description", "description here",  // the same
    "to be determined", "to be defined", "to be added", "to be done", "add description",
    "lorem ipsum",  // filler
  ]

  /// Languages that tools select by `{en}` and the like.
  private static let languages: Set<String> = [
    "en", "zh", "cn", "ja", "jp", "en-us", "zh-cn", "zh-hans", "zh-tw",
  ]

  /// The first placeholder of a description; nil where it has none.
  ///
  /// - Parameter words: more texts that say nothing else, in lower case.
  package init?(in text: String, or words: Set<String> = []) {
    if let range = Self.languageMark(in: text) {
      self.range = range
      isMarkup = true
      return
    }
    guard let range = Self.mark(in: text) ?? Self.wholeText(text, words) else { return nil }
    self.range = range
    isMarkup = false
  }

  private static func languageMark(in text: String) -> Range<String.Index>? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return nil }
    var isCode = false
    var before: Character = " "
    for index in text.indices {
      let character = text[index]
      defer { before = character }
      if character == "`" { isCode.toggle() }
      guard character == "{", !isCode, before != "$", before != "{",
        let close = text[index...].prefix(9).firstIndex(of: "}")
      else { continue }
      let name = text[text.index(after: index)..<close].drop { $0 == "/" }
      if languages.contains(name.lowercased()) { return index..<text.index(after: close) }
    }
    return nil
  }

  private static func mark(in text: String) -> Range<String.Index>? {
    let mayBegin = text.utf8.contains { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "F") }
    guard mayBegin, ["TODO", "TBD", "FIXME"].contains(where: text.utf8Contains) else { return nil }
    let words = text.split {
      !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "`"))
    }
    return words.first { marks.contains($0) }.map { $0.startIndex..<$0.endIndex }
  }

  private static func wholeText(_ text: String, _ words: Set<String>) -> Range<String.Index>? {
    guard text.utf8.count <= 60 || !words.isEmpty else { return nil }
    let isMark = { (character: Character) in
      character.isWhitespace || character.isPunctuation || character.isSymbol
    }
    let start = text.drop(while: isMark).startIndex
    guard start < text.endIndex, let last = text.lastIndex(where: { !isMark($0) }) else {
      return nil
    }
    let range = start..<text.index(after: last)
    let found = text[range].lowercased()
    return whole.contains(found) || words.contains(found) ? range : nil
  }
}

extension String {
  /// Whether ASCII letters stand anywhere, without the cost of comparing characters.
  fileprivate func utf8Contains(_ word: String) -> Bool {
    let word = Array(word.utf8)
    var window = utf8[...]
    while let index = window.firstIndex(of: word[0]) {
      if utf8[index...].starts(with: word) { return true }
      window = utf8[utf8.index(after: index)...]
    }
    return false
  }
}
