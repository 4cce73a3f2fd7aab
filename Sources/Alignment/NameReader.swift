import EnumModel

/// Splits names into words that compare across schemes: `H264`, `InValid` and `TIME_OUT` are one word.
struct NameReader {
  /// The shortest pair of neighbours, in letters, that is joined into one word.
  private static let shortestJoined = 5

  /// Words that occur in some name of the run, before neighbours are joined.
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  /// By declaration, then by member: the numbers of the name's words.
  private var names: [[[Int]]] = []
  /// By two neighbours: the number of the word that they are one in, nil where there is none.
  private var joins: [Neighbours: Int?] = [:]

  private struct Neighbours: Hashable {
    var first: Int
    var second: Int
  }

  init(_ declarations: [EnumDeclaration], on mapper: some WorkMapper = SerialMapper()) {
    let split = mapper.map(declarations) { declaration in
      (Self.glued(declaration.name), declaration.members.map { Self.glued($0.name) })
    }
    for (name, members) in split {
      for word in name { _ = number(of: word) }
      names.append(members.map { words in words.map { number(of: $0) } })
    }
  }

  private mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = texts.count
    texts.append(word)
    return texts.count - 1
  }

  /// The words of a member's name as places in `texts`: each pair of neighbours is looked up once.
  mutating func words(ofMember member: Int, of declaration: Int) -> [Int] {
    let words = names[declaration][member]
    var joined: [Int] = []
    joined.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let join = index + 1 < words.count ? join(words[index], words[index + 1]) : nil
      joined.append(join ?? words[index])
      index += join == nil ? 1 : 2
    }
    return joined
  }

  private mutating func join(_ first: Int, _ second: Int) -> Int? {
    let neighbours = Neighbours(first: first, second: second)
    if let known = joins[neighbours] { return known }
    let text = texts[first] + texts[second]
    let join = text.utf8.count >= Self.shortestJoined ? numbers[text] : nil
    joins[neighbours] = .some(join)
    return join
  }

  /// The words of any name: neighbours whose concatenation is a word elsewhere are one.
  func words(of name: String) -> [String] {
    let words = Self.glued(name)
    var joined: [String] = []
    var index = 0
    while index < words.count {
      let pair = index + 1 < words.count ? words[index] + words[index + 1] : ""
      let isKnown = pair.utf8.count >= Self.shortestJoined && numbers[pair] != nil
      joined.append(isKnown ? pair : words[index])
      index += isKnown ? 2 : 1
    }
    return joined
  }

  /// The words of a name, one letter glued to the number beside it (H264, 720P), CJK runs cut into
  /// bigrams.
  private static func glued(_ name: String) -> [String] {
    var words: [String] = []
    for word in NameWords.split(name).map(\.text) {
      let isNumber = word.utf8.allSatisfy { (48...57).contains($0) }
      if let last = words.last, isNumber && isLetter(last) || isLetter(word) && isNumeric(last) {
        words[words.count - 1] = last + word
      } else if let first = word.utf8.first, first >= 0x80 {
        words += bigrams(of: word)
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static func isLetter(_ word: String) -> Bool {
    word.utf8.count == 1 && word.utf8.allSatisfy { (97...122).contains($0) }
  }

  private static func isNumeric(_ word: String) -> Bool {
    word.utf8.allSatisfy { (48...57).contains($0) }
  }

  static func bigrams(of run: String) -> [String] {
    let characters = Array(run)
    guard characters.count > 1 else { return [run] }
    return (1..<characters.count).map { String(characters[($0 - 1)...$0]) }
  }
}
