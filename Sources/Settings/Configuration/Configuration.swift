package import EnumModel
package import Findings
package import SourceText

/// What a project's `driftmark.yml` says.
package struct Configuration: Sendable {
  /// Patterns, and files that they leave out.
  package struct Files: Hashable, Sendable {
    package var patterns: [Glob] = []
    package var excluded: [Glob] = []

    package init() {}

    /// - Parameter path: relative to the configuration's folder.
    package func contain(_ path: String) -> Bool {
      patterns.contains { $0.matches(path) } && !excluded.contains { $0.matches(path) }
    }
  }

  /// Whose pages some files are.
  package struct PlatformSettings: Sendable {
    package var platform: Platform
    package var files = Files()
    package var language: Language?
    package var version: String?
  }

  /// The absolute path of the file; nil where the project has none.
  package var file: String?
  /// The file as messages name it.
  package var shownFile = ""
  /// The pages of the project; without patterns all that have the ending of a page.
  package var files = Files()
  /// The first one that has a page counts.
  package var platforms: [PlatformSettings] = []
  package var languages: [(language: Language, patterns: [Glob])] = []
  package var versions: [(version: String, patterns: [Glob])] = []
  /// Headings below which nothing is read.
  package var excludedHeadings: [String] = []
  package var components = ComponentSettings()
  /// How large pages and their parts may be to be read.
  package var limits = ReadingLimits()
  package var knowledge = ProjectKnowledge()
  package var rules = RuleSettings()
  /// In the order of the file.
  package var intended: [IntendedDifference] = []
  package var output = OutputSettings()

  package init() {}

  /// By what names pages give members as components; nil for the usual ones.
  package struct ComponentSettings: Sendable {
    package var members: [String]?
    package var name: [String]?
    package var value: [String]?
    package var description: [String]?
    package var parent: [String]?
  }

  /// What no flag says.
  package struct OutputSettings: Sendable {
    package var language: MessageLanguage?
    package var severity: Severity?
    /// Nil where nothing is said; `never` is `.some(nil)`.
    package var failing: Severity??
    /// Where places in the drift report lead.
    package var link: LinkTemplate?
  }
}
