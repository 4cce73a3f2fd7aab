import Alignment
package import EnumModel
package import Findings
package import RuleEngine

/// What a `driftmark.yml` is to say of a project, as far as its pages tell.
package struct SettingsDraft: Sendable {
  /// What may be written so that it holds, or as a comment.
  package enum Part: Hashable, Sendable { case platforms, aliases }

  /// How often a rule reports something.
  package struct Noise: Hashable, Sendable {
    package var rule: RuleID
    package var count: Int
    /// The highest among the findings.
    package var severity: Severity
  }

  /// Patterns of the pages that were read.
  package var files: [String]
  /// Folders with several pages and no enum.
  package var idleFolders: [PagePattern]
  package var platforms: [PlatformDraft]
  /// Pages with enums of which nothing tells whose they are, and how many more there are.
  package var strays: [PagePattern]
  package var moreStrays: Int
  package var languages: [LanguageDraft]
  package var aliases: [AliasDraft]
  package var sightings: Sightings
  /// The loudest first.
  package var noise: [Noise]
  /// How many findings each severity has, the highest one first.
  package var severities: [Counted<Severity>]
  /// What would change the findings, and is a comment therefore.
  package var comments: Set<Part> = []

  /// - Parameters:
  ///   - files: patterns of the pages that were read.
  ///   - documents: those pages.
  ///   - coverage: what was read of them.
  ///   - catalogue: their enums, lined up.
  ///   - findings: what the rules say of them.
  package init(
    files: [String], documents: [ExtractedDocument], coverage: Coverage, catalogue: Catalogue,
    findings: [Finding]
  ) {
    self.files = files
    platforms = PlatformDraft.all(of: documents)
    languages = LanguageDraft.all(of: documents)
    aliases = AliasDraft.all(in: catalogue.alignment.enums, catalogue.declarations)
    sightings = Sightings(documents, catalogue, coverage, platforms)
    idleFolders = Self.idleFolders(documents, findings)
    (strays, moreStrays) = Self.strays(documents)
    severities = Counted.all(of: findings.map(\.severity)) { $0.rawValue }
      .sorted { $0.value > $1.value }
    noise = Dictionary(grouping: findings, by: \.rule).map { rule, findings in
      Noise(
        rule: rule, count: findings.count, severity: findings.map(\.severity).max() ?? .info)
    }.sorted { (-$0.count, $0.rule) < (-$1.count, $1.rule) }
  }

  /// The aliases that nobody has to look at, and the others.
  package var sureAliases: [AliasDraft] { aliases.filter(\.isSure) }
  package var doubtfulAliases: [AliasDraft] { aliases.filter { !$0.isSure } }

  /// The next draft to try where this one changes the findings; nil where nothing is left to change.
  package var narrowed: Self? {
    let part: Part
    if !sureAliases.isEmpty, !comments.contains(.aliases) {
      part = .aliases
    } else if !platforms.isEmpty, !comments.contains(.platforms) {
      part = .platforms
    } else {
      return nil
    }
    var draft = self
    draft.comments.insert(part)
    return draft
  }

  /// Folders that could be left out: no page below them has, or helps to read, an enum.
  private static func idleFolders(
    _ documents: [ExtractedDocument], _ findings: [Finding]
  ) -> [PagePattern] {
    let needed = documents.flatMap(\.enums).reduce(into: Set(findings.map(\.location.file))) {
      $0.formUnion($1.files.union([$1.file]))
    }
    let others = documents.filter { !needed.contains($0.file) && $0.issues.isEmpty }.map(\.file)
    let kept = Set(documents.map(\.file)).subtracting(others)
    return PatternFinder(sparing: kept.sorted(), isTelling: { _ in false })
      .patterns(for: others).found.filter { $0.pages.count > 2 }
  }

  private static func strays(_ documents: [ExtractedDocument]) -> ([PagePattern], Int) {
    let files = documents.flatMap(\.enums).filter(\.edition.platform.isPage)
      .reduce(into: Set<String>()) { $0.formUnion($1.files) }
    let (found, left) = PatternFinder(
      sparing: documents.lazy.map(\.file).filter { !files.contains($0) }, isTelling: { _ in false }
    ).patterns(for: files.sorted())
    return (found, left.count)
  }
}
