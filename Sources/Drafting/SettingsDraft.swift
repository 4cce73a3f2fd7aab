import Alignment
package import EnumModel
package import Findings
package import RuleEngine

/// What a `driftmark.yml` is to say of a project, as far as its pages tell.
package struct SettingsDraft: Sendable {
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
  /// Whether a check with the settings says what one without them says.
  package var isFaithful = true
  /// Whether the platforms would change what is read or found.
  package private(set) var platformsChangeFindings = false

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

  /// The aliases that are to hold.
  package var heldAliases: [AliasDraft] { aliases.filter { $0.isSure && !$0.changesFindings } }
  /// The aliases that would hold if no finding came or went by it.
  package var changingAliases: [AliasDraft] { aliases.filter(\.changesFindings) }
  /// The aliases that a person has to look at.
  package var doubtfulAliases: [AliasDraft] { aliases.filter { !$0.isSure } }

  /// The next draft to try where this one changes findings; nil where nothing is left to change.
  ///
  /// - Parameter names: selectors of the enums that the findings speak of which came or went.
  package func narrowed(by names: Set<String>) -> Self? {
    var draft = self
    let held = aliases.indices.filter { aliases[$0].isSure && !aliases[$0].changesFindings }
    let guilty = held.filter { !names.isDisjoint(with: aliases[$0].names) }
    for index in guilty.isEmpty ? held : guilty { draft.aliases[index].changesFindings = true }
    if held.isEmpty {
      guard !platforms.isEmpty, !platformsChangeFindings else { return nil }
      draft.platformsChangeFindings = true
    }
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

  /// Pages without enums may be fitted as well; which platform they are given does not matter.
  private static func strays(_ documents: [ExtractedDocument]) -> ([PagePattern], Int) {
    let files = documents.flatMap(\.enums).filter(\.edition.platform.isPage)
      .reduce(into: Set<String>()) { $0.formUnion($1.files) }
    let (found, left) = PatternFinder(
      sparing: documents.filter { !$0.edition.platform.isPage }.map(\.file),
      isTelling: { _ in false }
    ).patterns(for: files.sorted())
    return (found, left.count)
  }
}
