/// Which command a command line is for, before its flags are looked at.
struct CommandChoice: Hashable, Sendable {
  /// The word that decides: the first that is no flag and no flag's value.
  let word: String?
  /// The command that the word names, or nil.
  let named: CommandSpecification?

  private let place: Int?

  /// Looks for the word that decides.
  ///
  /// Which flags take a value must be known before the command is, so a flag that takes one
  /// anywhere in the table is taken to do so here.
  init(_ words: [ArgumentWord], table: CommandTable) {
    place = Self.placeOfFirstFreeWord(in: words, table: table)
    if let place, case .plain(let text) = words[place] {
      word = text
      named = table.command(named: text)
    } else {
      word = nil
      named = nil
    }
  }

  /// The same words without the one that decides.
  func rest(of words: [ArgumentWord]) -> [ArgumentWord] {
    words.indices.filter { $0 != place }.map { words[$0] }
  }

  private static func placeOfFirstFreeWord(in words: [ArgumentWord], table: CommandTable) -> Int? {
    let withValue = table.allFlags.filter(\.takesValue)
    var place = 0
    while place < words.count {
      switch words[place] {
      case .plain: return place
      case .literal: return nil
      case .flag(let name, let attachedValue):
        let isFollowed = attachedValue == nil && withValue.contains { $0.isNamed(name) }
        place += isFollowed ? 2 : 1
      }
    }
    return nil
  }
}
