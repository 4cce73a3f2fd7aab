/// One product's pages for a platform, in a language, of a version.
package struct Edition: Hashable, Comparable, Sendable {
  package var platform: Platform
  package var language: Language
  /// As the path names it, where it does.
  ///
  /// Versions are never compared with each other.
  package var version: String?

  package init(platform: Platform, language: Language, version: String? = nil) {
    self.platform = platform
    self.language = language
    self.version = version
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.platform, left.language, left.version ?? "")
      < (right.platform, right.language, right.version ?? "")
  }

  /// By the platform alone, which tells nearly all editions apart: editions are looked up a lot.
  package func hash(into hasher: inout Hasher) { hasher.combine(platform.id) }
}

extension Edition {
  /// What to call an edition in a sentence about another: its platform, and its language where both
  /// are of one platform.
  package func name(besides other: Edition) -> String {
    platform == other.platform && language != other.language ? localizedName : platform.id
  }

  /// The platform with the language.
  package var localizedName: String { "\(platform.id) (\(language.rawValue))" }
}

extension Edition {
  /// Where the edition's platform comes among those that are recognised; others come last.
  package var platformRank: Int {
    Platform.known.firstIndex(of: platform) ?? Platform.known.count
  }

  /// In the order in which editions are shown where the project says nothing.
  package static func isShownBefore(_ left: Edition, _ right: Edition) -> Bool {
    (left.platformRank, left) < (right.platformRank, right)
  }
}

extension Sequence<Edition> {
  /// How many platforms the editions are of, at least.
  ///
  /// Pages of which nothing tells the platform may be translations of one another, so those in one
  /// language count, the most of any.
  package var platformCount: Int {
    var known = Set<Platform>()
    var pages: [Language: Set<Platform>] = [:]
    for edition in self {
      if edition.platform.isPage {
        pages[edition.language, default: []].insert(edition.platform)
      } else {
        known.insert(edition.platform)
      }
    }
    return known.count + (pages.values.map(\.count).max() ?? 0)
  }

  /// What a column is called: the platform, and the language and version where others share it.
  package func label(of edition: Edition) -> String {
    let alike = filter { $0.platform == edition.platform }
    var label = edition.platform.id
    if Set(alike.map(\.language)).count > 1 { label += " (\(edition.language.rawValue))" }
    if let version = edition.version { label += " \(version)" }
    return label
  }

  /// What to call the editions where another is meant as well, each name once, in their order.
  package func names(besides edition: Edition) -> [String] {
    var seen = Set<String>()
    return map { $0.name(besides: edition) }.filter { seen.insert($0).inserted }
  }
}
