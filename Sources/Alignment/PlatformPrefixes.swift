import EnumModel

/// What the enum names of a platform begin with: `Lumo` in `LumoErrorCode`, `AcmeRTC` and `AcmeRTM`.
struct PlatformPrefixes {
  /// Runs of words, longest first.
  private var prefixes: [Platform: [[String]]] = [:]

  /// Learns from platforms with at least three enum names: a first word that half of them share, and
  /// that word with an acronym of two to four capitals behind it, where two names have it.
  init(_ declarations: [EnumDeclaration]) {
    let byPlatform = Dictionary(grouping: declarations, by: \.edition.platform)
    for (platform, declarations) in byPlatform {
      let names = Set(declarations.map(\.name))
      let words = names.map { NameWords.split($0).map(\.text) }
      guard names.count >= 3, let first = Self.mostFrequent(words.compactMap(\.first)),
        first.count * 2 >= names.count, first.count > 2
      else { continue }
      let acronyms = names.compactMap { Self.acronym(behind: first.word, in: $0) }
      let frequent = Dictionary(grouping: acronyms) { $0 }.filter { $0.value.count > 1 }.keys
        .sorted()
      prefixes[platform] = frequent.map { [first.word, $0] } + [[first.word]]
    }
  }

  /// The words of an enum's name behind its platform's prefix; all of them where nothing would stay.
  func wordsWithoutPrefix(of declaration: EnumDeclaration) -> [String] {
    let words = NameWords.split(declaration.name).map(\.text)
    let known = prefixes[declaration.edition.platform] ?? []
    let prefix = known.first { words.starts(with: $0) && words.count > $0.count }
    return Array(words.dropFirst(prefix?.count ?? 0))
  }

  private static func mostFrequent(_ words: [String]) -> (word: String, count: Int)? {
    Dictionary(grouping: words) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
      .map { ($0.key, $0.value.count) }
  }

  private static func acronym(behind first: String, in name: String) -> String? {
    let words = NameWords.split(name)
    guard words.count > 2, words[0].text == first, (2...4).contains(words[1].range.count) else {
      return nil
    }
    let spelled = String(decoding: Array(name.utf8)[words[1].range], as: UTF8.self)
    return spelled == spelled.uppercased() ? words[1].text : nil
  }
}
