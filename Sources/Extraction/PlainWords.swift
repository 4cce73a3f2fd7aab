/// Splits texts into words that can be compared.
enum PlainWords {
  /// The words of a text and of the identifiers in it, of more than one letter, in lower case, in the
  /// singular.
  static func all(in text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isBehindSmall = false
    for character in text {
      let isLetter = character.isASCII && character.isLetter
      if !isLetter || character.isUppercase && isBehindSmall {
        words.append(word)
        word = ""
      }
      if isLetter { word += character.lowercased() }
      isBehindSmall = character.isLowercase
    }
    return (words + [word]).filter { $0.utf8.count > 1 }.map(singular)
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.hasSuffix("sses") || word.hasSuffix("uses") { return String(word.dropLast(2)) }
    let isPlural = word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
    return isPlural ? String(word.dropLast()) : word
  }
}
