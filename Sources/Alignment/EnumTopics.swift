import EnumModel

/// Which enums are about different things though they are called alike: what can fail at login and what
/// can fail in the shop, each under `Error handling`.
///
/// A prefix of members is a scheme as a rule, and differs between platforms. Where it tells two like-named
/// enums of one edition apart it is meaning: `LOGIN_` against `SHOP_`.
struct EnumTopics {
  /// Like-named enums that share more of their members than this are one enum on two pages.
  private static let sharedMembers = 0.5
  /// Names that more enums of an edition have are no names.
  private static let mostNamesakes = 16
  /// The share of an edition's prefixes that hold a word of its scheme, and how many tell.
  private static let scheme = (share: 0.9, prefixes: 4)

  private struct Namesakes: Hashable {
    var edition: Edition
    var name: SortedNumbers
  }

  private struct Contrast: Hashable {
    /// Forms that the prefix of the one has and that of the other has not.
    var own: SortedNumbers
    var other: SortedNumbers
  }

  /// By profile: forms of the prefix that its members share.
  private let prefixes: [SortedNumbers]
  /// By the first form of one side.
  private var contrasts: [Int: Set<Contrast>] = [:]

  init(_ profiles: [EnumProfile]) {
    prefixes = profiles.map(\.prefix)
    let named = profiles.indices.filter { !profiles[$0].nameForms.isEmpty }
    let schemes = Dictionary(grouping: profiles, by: \.edition).mapValues(Self.scheme)
    let groups = Dictionary(grouping: named) {
      Namesakes(edition: profiles[$0].edition, name: profiles[$0].nameForms)
    }
    for (key, group) in groups where group.count > 1 && group.count <= Self.mostNamesakes {
      let scheme = schemes[key.edition] ?? SortedNumbers([])
      for (place, first) in group.enumerated() {
        for second in group[(place + 1)...] { contrast(first, second, scheme, profiles) }
      }
    }
  }

  /// Whether the members of two enums begin with words that stand for different things.
  func areApart(_ first: Int, _ second: Int) -> Bool {
    let (own, other) = (prefixes[first], prefixes[second])
    return own.contains { form in
      (contrasts[form] ?? []).contains { contrast in
        contrast.own.isSubset(of: own) && contrast.other.isSubset(of: other)
          && !contrast.own.isSubset(of: other) && !contrast.other.isSubset(of: own)
      }
    }
  }

  /// Forms that nearly all prefixes of an edition hold.
  private static func scheme(of profiles: [EnumProfile]) -> SortedNumbers {
    let prefixes = profiles.map(\.prefix).filter { !$0.isEmpty }
    guard prefixes.count >= scheme.prefixes else { return SortedNumbers([]) }
    let holders = Dictionary(grouping: prefixes.flatMap(Array.init)) { $0 }
    return SortedNumbers(
      holders.filter { Double($0.value.count) >= scheme.share * Double(prefixes.count) }.keys)
  }

  private mutating func contrast(
    _ first: Int, _ second: Int, _ scheme: SortedNumbers, _ profiles: [EnumProfile]
  ) {
    let own = prefixes[first].subtracting(prefixes[second]).subtracting(scheme)
    let other = prefixes[second].subtracting(prefixes[first]).subtracting(scheme)
    guard let ownForm = own.first, let otherForm = other.first,
      Self.share(profiles[first], profiles[second]) < Self.sharedMembers
    else { return }
    contrasts[ownForm, default: []].insert(Contrast(own: own, other: other))
    contrasts[otherForm, default: []].insert(Contrast(own: other, other: own))
  }

  /// Of the smaller enum, the share of members that the other has with the same value.
  private static func share(_ first: EnumProfile, _ second: EnumProfile) -> Double {
    struct Key: Hashable {
      var stem: [Int]
      var value: Int?
    }
    let keys = [first, second].map { profile in
      Set(profile.members.map { Key(stem: $0.stem, value: $0.valueNumber) })
    }
    let smaller = min(keys[0].count, keys[1].count)
    return Double(keys[0].intersection(keys[1]).count) / Double(max(1, smaller))
  }
}
