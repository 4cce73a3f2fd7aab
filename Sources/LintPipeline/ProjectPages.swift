import EnumModel
import Extraction
import Settings
import SourceText

/// What a configuration says of pages, by their paths from its folder.
struct ProjectPages: Sendable {
  private let configuration: Configuration
  private let common: PageSettings

  init(_ configuration: Configuration) {
    self.configuration = configuration
    var common = PageSettings()
    let components = configuration.components
    if let members = components.members { common.componentNames.members = Set(members) }
    if let names = components.name { common.componentNames.name = names }
    if let names = components.value { common.componentNames.value = names }
    if let names = components.description { common.componentNames.description = names }
    if let names = components.parent { common.componentNames.parent = names }
    common.excludedHeadings = Set(configuration.excludedHeadings.map { $0.lowercased() })
    common.limits = configuration.limits
    self.common = common
  }

  /// Whether a file is a page of the project.
  ///
  /// - Parameter isPage: whether it has the ending of one; other files must be asked for by their ending.
  func contains(_ path: String, isPage: Bool) -> Bool {
    let files = configuration.files
    guard !files.excluded.contains(where: { $0.matches(path) }) else { return false }
    guard !files.patterns.isEmpty else { return isPage }
    return files.patterns.contains { ($0.namesEnding || isPage) && $0.matches(path) }
  }

  /// What is known of a page before it is read.
  func settings(for path: String) -> PageSettings {
    var settings = common
    if let own = configuration.platforms.first(where: { $0.files.contain(path) }) {
      settings.platform = own.platform
      settings.language = own.language
      settings.version = own.version
    }
    if let own = configuration.languages.first(where: { $0.patterns.matchAny(path) }) {
      settings.language = own.language
    }
    if let own = configuration.versions.first(where: { $0.patterns.matchAny(path) }) {
      settings.version = own.version
    }
    return settings
  }

  /// What is to be said of the patterns of the configuration that fit nothing, in the order of the file.
  ///
  /// - Parameters:
  ///   - pages: those of the project.
  ///   - files: all files of its folder, of which patterns may leave some out.
  func idlePatterns(among pages: [String], of files: [String]) -> [ConfigurationProblem] {
    let said =
      configuration.files.patterns + configuration.platforms.flatMap(\.files.patterns)
      + configuration.platforms.flatMap(\.files.excluded)
      + configuration.languages.flatMap(\.patterns) + configuration.versions.flatMap(\.patterns)
      + configuration.rules.patterns
    let idle =
      said.filter { pattern in !pages.contains(where: pattern.matches) }
      + configuration.files.excluded.filter { pattern in
        // What nobody reads anyway may be left out in so many words.
        FileDiscovery.isOurs(pattern.text) && !files.contains(where: pattern.matches)
      }
    return idle.map(configuration.problem(ofIdle:)).sorted { $0.order < $1.order }
  }
}

extension [Glob] {
  fileprivate func matchAny(_ path: String) -> Bool { contains { $0.matches(path) } }
}
