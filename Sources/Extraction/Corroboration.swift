import EnumModel

/// Which lists of names other platforms have as well.
struct Corroboration {
  /// How many names the smaller of two enums must have.
  private static let leastNames = 5
  /// Of the names of the smaller one, the share that the larger one must have.
  private static let share = 0.6
  /// Of the names of the larger one, the share that the smaller one must have: a few of many codes
  /// are those that one call answers with.
  private static let shareOfLarger = 1.0 / 3
  /// A name that more enums have says nothing, and the work stays bounded.
  private static let mostHolders = 64

  private var borneOut: Set<Int> = []

  /// - Parameters:
  ///   - lists: what may be enums.
  ///   - enums: what is read as enums.
  init(_ lists: [EnumDeclaration], beside enums: [EnumDeclaration]) {
    let all = lists + enums
    let wanted = Set(lists.flatMap { $0.members.map(Self.key) })
    let names = all.map { Set($0.members.map(Self.key)) }
    var holders: [String: [Int]] = [:]
    for (index, own) in names.enumerated() {
      for name in own where wanted.contains(name) { holders[name, default: []].append(index) }
    }
    for index in lists.indices where !lists[index].edition.platform.isPage {
      var shared: [Int: Int] = [:]
      for name in names[index] {
        for other in (holders[name] ?? []).prefix(Self.mostHolders) where other != index {
          shared[other, default: 0] += 1
        }
      }
      func isKnown(_ other: Int, _ count: Int) -> Bool {
        other >= lists.count && all[other].edition.isBeside(lists[index].edition)
          && Double(count) >= Self.share * Double(names[index].count)
      }
      guard !shared.contains(where: isKnown) else { continue }
      let isBorneOut = shared.contains { other, count in
        let (small, large) = (
          min(names[index].count, names[other].count), max(names[index].count, names[other].count)
        )
        return small >= Self.leastNames && Double(count) >= Self.share * Double(small)
          && Double(count) >= Self.shareOfLarger * Double(large)
          && Self.areOfPlatforms(lists[index], all[other])
      }
      if isBorneOut { borneOut.insert(index) }
    }
  }

  /// Whether another platform has the list of an index.
  func holds(_ list: Int) -> Bool { borneOut.contains(list) }

  /// Whether two enums stand on pages of two platforms, neither of which is a translation of the other.
  private static func areOfPlatforms(_ first: EnumDeclaration, _ second: EnumDeclaration) -> Bool {
    first.file != second.file && !second.edition.platform.isPage
      && first.edition.platform != second.edition.platform
      && first.edition.version == second.edition.version && !areApart(first.name, second.name)
  }

  /// Words that say of what stands below a heading that it is not there.
  private static let refusals: Set<String> = [
    "deprecated", "removed", "obsolete", "unsupported", "not",
  ]

  /// Whether two headings say different things: one refuses what the other lists, or they are two
  /// identifiers without a common word.
  private static func areApart(_ first: String, _ second: String) -> Bool {
    let (own, other) = (Set(PlainWords.all(in: first)), Set(PlainWords.all(in: second)))
    if own.isDisjoint(with: refusals) != other.isDisjoint(with: refusals) { return true }
    return Identifier.isSpelledAsConstant(first) && Identifier.isSpelledAsConstant(second)
      && own.isDisjoint(with: other)
  }

  /// A name by its letters and digits, whatever its style.
  private static func key(_ member: EnumMember) -> String {
    String(
      decoding: member.name.utf8.lazy.filter { $0 != UInt8(ascii: "_") }.map {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0
      }, as: UTF8.self)
  }
}

extension Edition {
  /// Whether both are of one platform and version.
  fileprivate func isBeside(_ other: Edition) -> Bool {
    platform == other.platform && version == other.version
  }
}
