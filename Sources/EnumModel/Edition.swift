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

extension Sequence<Edition> {
  /// What to call the editions where another is meant as well, each name once, in their order.
  package func names(besides edition: Edition) -> [String] {
    var seen = Set<String>()
    return map { $0.name(besides: edition) }.filter { seen.insert($0).inserted }
  }
}
