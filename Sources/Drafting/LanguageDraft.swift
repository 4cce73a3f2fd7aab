package import EnumModel

/// The pages of a language, and patterns that fit them.
package struct LanguageDraft: Sendable {
  package var language: Language
  package var pages: Int
  package var patterns: [PagePattern]

  /// More patterns than these show that the folders do not keep languages apart.
  private static let mostPatterns = 3

  /// The languages of some pages, the most frequent one first; none where there is only one.
  static func all(of documents: [ExtractedDocument]) -> [Self] {
    let pages = Dictionary(grouping: documents, by: \.edition.language)
    guard pages.count > 1 else { return [] }
    return Counted.all(of: documents.map(\.edition.language)) { $0.rawValue }.compactMap { seen in
      guard Language(named: seen.value.rawValue) == seen.value else { return nil }
      let finder = PatternFinder(
        sparing: documents.lazy.filter { $0.edition.language != seen.value }.map(\.file),
        isTelling: { common in
          common.split(separator: "/").contains { Language(named: String($0)) == seen.value }
        })
      let found = finder.patterns(for: (pages[seen.value] ?? []).map(\.file)).found
      return Self(
        language: seen.value, pages: seen.count,
        patterns: found.count <= mostPatterns ? found : [])
    }
  }
}
