/// The arguments of an example's command line, as a shell would hand them over.
///
/// Knows double quotes, and stops at a pipe or a redirection.
func shellWords(of line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var isQuoted = false
  for character in line {
    switch character {
    case "\"":
      isQuoted.toggle()
      word = word ?? ""
    case " " where !isQuoted:
      words += word.map { [$0] } ?? []
      word = nil
    case "|" where !isQuoted, ">" where !isQuoted:
      return words
    default:
      word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
