import EnumModel
import Findings
package import RuleEngine
import SourceText
import YAMLSyntax

/// Every mistake of a `driftmark.yml`.
package struct ConfigurationProblems: Error, Sendable {
  /// In the order of the file; never empty.
  package var problems: [ConfigurationProblem]
}

/// Reads the text of a `driftmark.yml`.
package struct ConfigurationReader {
  private let file: String
  private let catalogue: RuleCatalogue

  /// - Parameters:
  ///   - file: as messages show it.
  ///   - catalogue: the rules that may be set.
  package init(file: String, catalogue: RuleCatalogue) {
    self.file = file
    self.catalogue = catalogue
  }

  /// What the text says.
  ///
  /// - Throws: all mistakes at once.
  package func configuration(_ text: String) throws(ConfigurationProblems) -> Configuration {
    let root = try root(text)
    var checker = SettingChecker(file: file, catalogue)
    checker.check(root, .configuration, key: file)
    checkMeaning(root, &checker)
    guard checker.problems.isEmpty else {
      throw ConfigurationProblems(
        problems: checker.problems.sorted { $0.order < $1.order })
    }
    var configuration = configuration(root)
    configuration.intended = IntendedReader(catalogue: catalogue).differences(root, in: text)
    return configuration
  }

  /// The tree of the text.
  func root(_ text: String) throws(ConfigurationProblems) -> YAMLNode {
    do throws(YAMLError) {
      if let root = try YAMLParser.parse(text) { return root }
    } catch {
      throw problem(.yaml(error.english), at: error.location)
    }
    throw problem(.empty, at: nil)
  }

  private func problem(
    _ kind: ConfigurationProblem.Kind, at location: SourceLocation?
  ) -> ConfigurationProblems {
    ConfigurationProblems(
      problems: [ConfigurationProblem(file: file, location: location, kind: kind)])
  }

  /// What shapes do not say.
  private func checkMeaning(_ root: YAMLNode, _ checker: inout SettingChecker) {
    let codes = root["languages"]?.entries?.map(\.key) ?? []
    let named = root["platforms"]?.entries?.compactMap { $0.value["language"] } ?? []
    for node in codes + named {
      guard let code = node.text, Language(named: code) == nil else { continue }
      checker.add(.unknownLanguage(code, known: Language.codes), node)
    }
    for override in root["overrides"]?.elements ?? []
    where override.entries != nil && override["files"] == nil && override["enums"] == nil {
      checker.add(.overrideOfNothing, override)
    }
    IntendedReader.check(root, &checker)
  }

  // MARK: - Values, of what was found to be right

  private func configuration(_ root: YAMLNode) -> Configuration {
    var configuration = Configuration()
    configuration.files = Self.files(root)
    configuration.platforms = (root["platforms"]?.entries ?? []).map { entry in
      Configuration.PlatformSettings(
        platform: Platform(entry.key.text ?? ""), files: Self.files(entry.value),
        language: entry.value["language"]?.text.flatMap(Language.init(named:)),
        version: entry.value["version"]?.text)
    }
    configuration.languages = (root["languages"]?.entries ?? []).compactMap { entry in
      entry.key.text.flatMap(Language.init(named:)).map { ($0, Self.globs(entry.value)) }
    }
    configuration.versions = (root["versions"]?.entries ?? []).map { entry in
      (entry.key.text ?? "", Self.globs(entry.value))
    }
    configuration.excludedHeadings = Self.texts(root["headings"]?["exclude"]) ?? []
    let components = root["components"]
    configuration.components = Configuration.ComponentSettings(
      members: Self.texts(components?["members"]), name: Self.texts(components?["name"]),
      value: Self.texts(components?["value"]),
      description: Self.texts(components?["description"]),
      parent: Self.texts(components?["parent"]))
    configuration.limits = LimitSetting.limits(root["limits"])
    configuration.shownFile = file
    configuration.knowledge.platforms = configuration.platforms.map(\.platform)
    configuration.knowledge.sourcesOfTruth = Self.names(root["source-of-truth"])
    configuration.knowledge.aliases = Self.aliases(root["aliases"])
    configuration.rules.levels = levels(root["rules"])
    configuration.rules.options = options(root["rules"])
    configuration.rules.overrides = (root["overrides"]?.elements ?? []).map { node in
      RuleSettings.Override(
        files: Self.globs(node["files"]), enums: Set(Self.texts(node["enums"]) ?? []),
        levels: levels(node["rules"]), options: options(node["rules"]))
    }
    configuration.output = Self.output(root["output"])
    return configuration
  }

  /// By rule; a rule by its own name goes before its group.
  private func levels(_ node: YAMLNode?) -> [RuleID: RuleSettings.Level] {
    let set = Dictionary(
      (node?.entries ?? []).compactMap { entry in
        Self.level(entry.value).map { (entry.key.text ?? "", $0) }
      },
      uniquingKeysWith: { first, _ in first })
    var levels: [RuleID: RuleSettings.Level] = [:]
    for rule in catalogue.rules {
      let names = RuleSelection.names(of: rule.manifest)
      levels[rule.manifest.id] = names.lazy.compactMap { set[$0] }.first
    }
    return levels
  }

  /// Nil for a mapping without a severity.
  private static func level(_ node: YAMLNode) -> RuleSettings.Level? {
    guard let level = node.entries == nil ? node : node["severity"] else { return nil }
    return level.text.flatMap(Severity.init).map { .severity($0) } ?? .off
  }

  private func options(_ node: YAMLNode?) -> [RuleID: [String: RuleOption.Value]] {
    var set: [RuleID: [String: RuleOption.Value]] = [:]
    for rule in catalogue.rules {
      guard let own = node?[rule.manifest.id.name] else { continue }
      for option in rule.manifest.options {
        guard let value = own[option.name].flatMap(option.kind.value) else { continue }
        set[rule.manifest.id, default: [:]][option.name] = value
      }
    }
    return set
  }

  private static func output(_ node: YAMLNode?) -> Configuration.OutputSettings {
    var output = Configuration.OutputSettings()
    output.language = node?["language"]?.text.flatMap(MessageLanguage.init)
    output.severity = node?["severity"]?.text.flatMap(Severity.init)
    output.failing = node?["fail-on"]?.text.map { Severity(rawValue: $0) }
    output.link = node?["link"]?.text.flatMap(LinkTemplate.init)
    return output
  }

  private static func aliases(_ node: YAMLNode?) -> KnownAliases {
    func lists(_ key: String) -> [[ProjectKnowledge.Name]] {
      (node?[key]?.elements ?? []).map { names($0) }
    }
    var aliases = KnownAliases()
    aliases.enums = lists("enums")
    aliases.members = lists("members")
    aliases.words = lists("words")
    return aliases
  }

  private static func files(_ node: YAMLNode) -> Configuration.Files {
    var files = Configuration.Files()
    files.patterns = globs(node["files"])
    files.excluded = globs(node["exclude"])
    return files
  }

  private static func globs(_ node: YAMLNode?) -> [Glob] {
    names(node).compactMap { Glob($0.text, at: $0.location) }
  }

  /// One text or a list of them, with their places.
  private static func names(_ node: YAMLNode?) -> [ProjectKnowledge.Name] {
    (node.map { $0.elements ?? [$0] } ?? []).compactMap { node in
      node.text.map { ProjectKnowledge.Name(text: $0, location: node.range.start) }
    }
  }

  private static func texts(_ node: YAMLNode?) -> [String]? {
    node.map { node in (node.elements ?? [node]).compactMap(\.text) }
  }
}
