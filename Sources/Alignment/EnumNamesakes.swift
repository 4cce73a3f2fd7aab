import EnumModel

/// Which enums have a like-named partner, where no page says whose it is.
///
/// Each such page is an edition of its own, and nothing keeps two enums apart that one side documents on
/// two pages. The folders do: where `x/Bell` and `x/Gong` stand beside `y/Bell` and `y/Gong`, the bells are
/// one enum and the gongs are another, however many members all of them share.
struct EnumNamesakes {
  /// By profile: forms of the name.
  private let names: [SortedNumbers]
  /// By profile: the outermost folder that is not that of all; nil where pages tell whose they are.
  private let folders: [Substring?]
  /// By profile: other folders with a partner of the same name.
  private var partners: [Set<Substring>]

  /// - Parameter pairs: of enums of different editions; those that speak for themselves count.
  init(_ profiles: [EnumProfile], _ pairs: [EnumLinker.Link]) {
    names = profiles.map(\.nameForms)
    folders = Self.folders(of: profiles)
    partners = Array(repeating: [], count: profiles.count)
    for pair in pairs where pair.alignment.score > 0 {
      guard !names[pair.a].isEmpty, names[pair.a] == names[pair.b], let first = folders[pair.a],
        let second = folders[pair.b], first != second
      else { continue }
      partners[pair.a].insert(second)
      partners[pair.b].insert(first)
    }
  }

  /// Whether two enums of different names have partners of their own names: each other's folder has one
  /// of either, or a third folder has both.
  func areApart(_ first: Int, _ second: Int) -> Bool {
    guard let left = folders[first], let right = folders[second], names[first] != names[second]
    else { return false }
    return left == right
      ? !partners[first].isDisjoint(with: partners[second])
      : partners[first].contains(right) || partners[second].contains(left)
  }

  private static func folders(of profiles: [EnumProfile]) -> [Substring?] {
    let paths = profiles.map { profile -> [Substring]? in
      let platform = profile.edition.platform
      return platform.isPage ? platform.id.split(separator: "/").dropLast() : nil
    }
    let known = paths.compactMap(\.self)
    let shared = known.dropFirst().reduce(known.first ?? []) { shared, path in
      zip(shared, path).prefix { $0 == $1 }.map(\.0)
    }
    return paths.map { $0?.dropFirst(shared.count).first }
  }
}
