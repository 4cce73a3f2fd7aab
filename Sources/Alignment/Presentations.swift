import EnumModel

/// Finds enums that one edition presents on several pages.
///
/// They are for two languages, say, or one is a guide beside the reference. On one page two enums with the
/// same members are two enums; and pages that are translated are held against their translations.
enum Presentations {
  /// Of the members of the smaller and of the larger presentation, the share that both have.
  private static let shares = (smaller: 0.8, larger: 0.5)
  /// How many members must be shared; more where the enums have different names.
  private static let least = (namedAlike: 2, otherwise: 3)
  /// Shorter names stand for different things in enums of different names.
  private static let tellingWords = 3
  /// What stands in more enums of an edition tells none of them.
  private static let mostHolders = 8

  private struct Key: Hashable {
    /// The edition's number.
    var edition: Int
    var words: [Int]
    var value: Int?
  }

  /// A page in any language.
  private struct Page: Hashable {
    var platform: Platform
    var version: String?
    var name: Substring

    init(_ declaration: EnumDeclaration) {
      platform = declaration.edition.platform
      version = declaration.edition.version
      name = declaration.file.split(separator: "/").last ?? ""
    }
  }

  /// Pairs of profiles of one edition with the same members, sorted.
  static func pairs(
    _ profiles: [EnumProfile], of declarations: [EnumDeclaration]
  ) -> [ProfilePair] {
    let editions = EditionNumbers(profiles).ofProfile
    var holders: [Key: [Int]] = [:]
    for (index, profile) in profiles.enumerated() {
      for member in profile.members where !member.isBareCode {
        let key = Key(edition: editions[index], words: member.words, value: member.valueNumber)
        if holders[key]?.last != index { holders[key, default: []].append(index) }
      }
    }
    var shared: [ProfilePair: (members: Int, telling: Int)] = [:]
    for (key, places) in holders where places.count > 1 && places.count <= mostHolders {
      for (place, first) in places.enumerated() {
        for second in places[(place + 1)...] {
          let pair = ProfilePair(first, second)
          shared[pair, default: (0, 0)].members += 1
          if key.words.count >= tellingWords { shared[pair, default: (0, 0)].telling += 1 }
        }
      }
    }
    let languages = Dictionary(grouping: declarations) { Page($0) }
      .mapValues { Set($0.map(\.edition.language)) }
    return shared.filter { pair, count in
      let (a, b) = (profiles[pair.a], profiles[pair.b])
      let sizes = [a.members.count, b.members.count].sorted().map(Double.init)
      let places = [a, b].map { declarations[$0.declaration] }
      guard places[0].file != places[1].file,
        places.allSatisfy({ languages[Page($0)]?.count == 1 })
      else { return false }
      let isEnough =
        !a.nameForms.isEmpty && a.nameForms == b.nameForms
        ? count.members >= least.namedAlike : count.telling >= least.otherwise
      return isEnough && Double(count.members) >= shares.smaller * sizes[0]
        && Double(count.members) >= shares.larger * sizes[1]
    }.keys.sorted()
  }
}
