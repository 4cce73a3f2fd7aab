package import SourceText

/// What a project says of its enums that no page does.
package struct ProjectKnowledge: Sendable {
  /// Something that the configuration names.
  package struct Name: Hashable, Sendable {
    package var text: String
    /// Where it stands there.
    package var location: SourceLocation

    package init(text: String, location: SourceLocation) {
      self.text = text
      self.location = location
    }
  }

  package var aliases = KnownAliases()
  /// The order in which platforms are shown; others come behind.
  ///
  /// Only what is shown goes by it: what is found, and its fingerprint, is the same in any order.
  package var platforms: [Platform] = []
  /// Platforms whose pages are right where others differ, the first one that has something to say.
  package var sourcesOfTruth: [Name] = []

  package init() {}

  /// The platform that is right where some differ; nil where nothing is said of them.
  package func decisive(among platforms: some Sequence<Platform>) -> Platform? {
    guard !sourcesOfTruth.isEmpty else { return nil }
    let ids = Set(platforms.lazy.map(\.id))
    return sourcesOfTruth.first { ids.contains($0.text) }.map { Platform($0.text) }
  }

  /// Whether a platform is right where others differ.
  package func isSourceOfTruth(_ platform: Platform) -> Bool {
    sourcesOfTruth.contains { $0.text == platform.id }
  }

  /// Whether some platforms stand in another order than they do where the project says nothing.
  package func reorders(_ ids: some Sequence<String>) -> Bool {
    func rank(_ id: String, _ order: [Platform]) -> Int {
      order.firstIndex { $0.id == id } ?? order.count
    }
    let usual = Set(ids).map { (rank($0, Platform.known), $0) }.sorted { $0 < $1 }
    let ranks = usual.map { rank($0.1, platforms) }
    return zip(ranks, ranks.dropFirst()).contains { $0 > $1 }
  }

  /// Things of several platforms in the project's order; those of one platform stay in theirs.
  package func inOrder<Element>(
    _ elements: [Element], by platform: (Element) -> String
  ) -> [Element] {
    guard !platforms.isEmpty, elements.count > 1 else { return elements }
    func rank(_ element: Element) -> Int {
      let id = platform(element)
      return platforms.firstIndex { $0.id == id } ?? platforms.count
    }
    return elements.enumerated().map { (rank: rank($1), place: $0, element: $1) }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.element)
  }
}

/// What a project says to be one; each list names the same thing.
package struct KnownAliases: Sendable {
  /// Selectors of enums.
  package var enums: [[ProjectKnowledge.Name]] = []
  /// Selectors of members.
  package var members: [[ProjectKnowledge.Name]] = []
  /// Words of names that mean the same.
  package var words: [[ProjectKnowledge.Name]] = []

  package init() {}

  /// Whether nothing is said.
  package var isEmpty: Bool { enums.isEmpty && members.isEmpty && words.isEmpty }
}
