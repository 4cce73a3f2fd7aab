package import EnumModel
import Extraction

/// What a draft says of a platform.
package struct PlatformDraft: Sendable {
  package var platform: Platform
  /// None where only parts of pages name the platform.
  package var patterns: [PagePattern]
  /// That of all pages which the patterns fit; nil where they differ.
  package var language: Language?
  package var pages: Int
  package var enums: Int
  package var members: Int
  /// Pages that say whose they are, and that no pattern fits.
  package var left: [String]

  /// The platforms of some pages, in the order in which platforms are shown.
  static func all(of documents: [ExtractedDocument]) -> [Self] {
    let byPlatform = Dictionary(grouping: documents.flatMap(\.enums), by: \.edition.platform)
      .filter { !$0.key.isPage && !$0.key.id.isEmpty }
    return byPlatform.keys.sorted(by: isShownBefore).map { platform in
      draft(of: platform, byPlatform[platform] ?? [], documents)
    }
  }

  private static func draft(
    of platform: Platform, _ enums: [EnumDeclaration], _ documents: [ExtractedDocument]
  ) -> Self {
    let files = enums.reduce(into: Set<String>()) { $0.formUnion($1.files) }
    let own = documents.filter { $0.edition.platform == platform }
    let finder = PatternFinder(
      sparing: documents.lazy.filter { $0.edition.platform != platform }.map(\.file),
      isTelling: { PathPlatform.platform(of: $0) == platform })
    let (patterns, left) = finder.patterns(for: own.map(\.file).filter(files.contains))
    return Self(
      platform: platform, patterns: patterns, language: language(of: own, patterns),
      pages: files.count, enums: enums.count,
      members: enums.reduce(0) { $0 + $1.members.count }, left: left)
  }

  /// The language of all pages, if there is one; pages that no pattern fits may be others.
  private static func language(
    of documents: [ExtractedDocument], _ patterns: [PagePattern]
  ) -> Language? {
    let languages = Set(documents.map(\.edition.language))
    guard !patterns.isEmpty, languages.count == 1, let language = languages.first,
      Language(named: language.rawValue) == language
    else { return nil }
    return language
  }

  /// Known platforms first, as columns stand.
  private static func isShownBefore(_ left: Platform, _ right: Platform) -> Bool {
    func rank(_ platform: Platform) -> Int {
      Platform.known.firstIndex(of: platform) ?? Platform.known.count
    }
    return (rank(left), left) < (rank(right), right)
  }
}
