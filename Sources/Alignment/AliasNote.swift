/// Words that say that two members are one: "same as X", 同 X, 与 X 相同.
package enum AliasNote {
  private static let before = [
    "alias of", "alias for", "same as", "equivalent to", "identical to", "等同于", "等价于", "别名",
    "同义", "相当于", "同", "别称", "別名",
  ]
  private static let after = ["相同", "同义", "一致", "的别名", "と同じ", "の別名"]
  private static let negations = ["not ", "不", "非"]

  /// Whether a text says so of a member, by its whole name.
  package static func isFound(in text: String, naming name: String) -> Bool {
    var rest = text[...]
    while let found = rest.firstRange(of: name) {
      let leading = text[..<found.lowerBound].suffix(24).lowercased()
      let trailing = text[found.upperBound...].prefix(8)
      rest = rest[found.upperBound...]
      let isWhole =
        !(leading.last.map(isNameCharacter) ?? false)
        && !(trailing.first.map(isNameCharacter) ?? false)
      if isWhole, says(leading, String(trailing)) { return true }
    }
    return false
  }

  /// Whether what stands around a name calls it the same, mark-up and quotes aside.
  private static func says(_ leading: String, _ trailing: String) -> Bool {
    let marks: Set<Character> = ["`", "[", "]", "'", "\"", "“", "”", "(", ")", " "]
    let lead = leading.reversed().drop { marks.contains($0) }.reversed()
    let tail = trailing.drop { marks.contains($0) }
    if after.contains(where: { tail.hasPrefix($0) }) { return true }
    let words = String(lead)
    guard let mark = before.first(where: { words.hasSuffix($0) }) else { return false }
    let rest = words.dropLast(mark.count)
    return !negations.contains { rest.hasSuffix($0) || rest.hasSuffix($0 + "the ") }
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || character == "_"
  }
}
