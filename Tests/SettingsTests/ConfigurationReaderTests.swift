import BuiltInRules
import EnumModel
import Findings
import RuleEngine
import Settings
import SourceText
import Testing

struct ConfigurationReaderTests {
  let catalogue: RuleCatalogue

  init() throws { catalogue = try BuiltInRules.catalogue() }

  private func read(_ text: String) throws(ConfigurationProblems) -> Configuration {
    try ConfigurationReader(file: "driftmark.yml", catalogue: catalogue).configuration(text)
  }

  @Test func `every key is read`() throws {
    let configuration = try read(
      """
      files: docs/**
      exclude: [docs/old/**, "*.tmp.md"]
      platforms:
        ios: {files: docs/ios, language: zh-CN, version: "3.0"}
        kiosk: {files: [docs/kiosk], exclude: docs/kiosk/a.md}
      languages: {ja: docs/ja}
      versions: {"2": docs/v2}
      headings: {exclude: Appendix}
      components: {members: Row, name: [id, label]}
      aliases:
        enums: [[ios:BellState, BellStatus]]
        members:
          - [BellState/Rings, web:RINGING]
        words: [[ring, chime]]
      rules:
        group-naming: off
        naming-case: error
        naming-prefix: {severity: info, share: 0.75}
        description-missing: {enums: false}
        counterpart-missing: {platforms: 3}
        naming-words: {words: isopen}
      overrides:
        - files: docs/ios
          enums: BellState
          rules: {value-conflict: info}
      output: {language: zh, severity: info, fail-on: never}
      """)
    #expect(configuration.files.excluded.map(\.text) == ["docs/old/**", "*.tmp.md"])
    #expect(configuration.platforms.map(\.platform.id) == ["ios", "kiosk"])
    #expect(configuration.platforms[0].language == .chinese)
    #expect(configuration.platforms[0].version == "3.0")
    #expect(!configuration.platforms[1].files.contain("docs/kiosk/a.md"))
    #expect(configuration.platforms[1].files.contain("docs/kiosk/b.md"))
    #expect(configuration.languages.map(\.language) == [.japanese])
    #expect(configuration.versions.map(\.version) == ["2"])
    #expect(configuration.excludedHeadings == ["Appendix"])
    #expect(configuration.components.members == ["Row"])
    #expect(configuration.components.value == nil)
    let aliases = configuration.knowledge.aliases
    #expect(aliases.enums.map { $0.map(\.text) } == [["ios:BellState", "BellStatus"]])
    #expect(aliases.members.map { $0.map(\.text) } == [["BellState/Rings", "web:RINGING"]])
    #expect(aliases.words.map { $0.map(\.text) } == [["ring", "chime"]])
    #expect(configuration.rules.isOff("naming-spelling"))
    #expect(!configuration.rules.isOff("naming-case"))
    #expect(!configuration.rules.isOff("naming-prefix"))
    #expect(configuration.rules.isOff("naming-words"))
    #expect(
      configuration.rules.options == [
        "naming-prefix": ["share": .share(0.75)],
        "description-missing": ["enums": .boolean(false)],
        "counterpart-missing": ["platforms": .count(3)],
        "naming-words": ["words": .words(["isopen"])],
      ])
    #expect(configuration.output.language == .chinese)
    #expect(configuration.output.failing == .some(nil))
  }

  @Test(arguments: [
    ("fils: docs", "driftmark.yml:1:1: unknown key 'fils'; did you mean 'files'?"),
    ("files: [a, {b: c}]", "driftmark.yml:1:8: 'files' must be text or a list of texts"),
    ("platforms: [ios]", "driftmark.yml:1:12: 'platforms' must be a mapping"),
    (
      "rules: {value-colision: off}",
      "no rule is called 'value-colision'; did you mean 'value-collision'?"
    ),
    (
      "rules: {naming-case: warn}",
      "'warn' is no value of 'naming-case' (off, error, warning, info)"
    ),
    (
      "rules: {naming-prefix: {shares: 1}}",
      "driftmark.yml:1:25: unknown key 'shares'; did you mean 'share'?"
    ),
    (
      "rules: {naming-prefix: {share: 75}}",
      "driftmark.yml:1:32: 'share' must be a number from 0 to 1"
    ),
    (
      "rules: {counterpart-missing: {platforms: some}}",
      "'platforms' must be a whole number from 0"
    ),
    ("rules: {description-missing: {enums: 1}}", "'enums' must be true or false"),
    ("rules: {group-naming: {share: 1}}", "unknown key 'share'; there is severity"),
    (
      "overrides: [{files: a, rules: {naming-prefix: {share: 2}}}]",
      "driftmark.yml:1:55: 'share' must be a number from 0 to 1"
    ),
    ("source-of-truth: {ios: 1}", "'source-of-truth' must be text or a list of texts"),
    ("exclude: 'a[b'", "driftmark.yml:1:10: 'a[b' is no pattern of paths"),
    ("languages: {xx: a}", "driftmark.yml:1:13: 'xx' is no language that is known"),
    ("overrides: [{rules: {naming-case: off}}]", "an override needs files or enums"),
    ("aliases: {members: [[a]]}", "1:21: 'members' must be lists of two names or more"),
    ("aliases: {enums: [a, b]}", "1:19: 'enums' must be lists of two names or more"),
    ("aliases: {enum: []}", "unknown key 'enum'; did you mean 'enums'?"),
    ("overrides: {}", "'overrides' must be a list"),
    ("files: a\nfiles: b", "driftmark.yml:2:1: duplicate key 'files'"),
    ("# nothing\n", "driftmark.yml: nothing is written here"),
    ("a: [", "driftmark.yml:"),
  ])
  func `a mistake is one line with its place`(_ text: String, _ complaint: String) throws {
    let error = #expect(throws: ConfigurationProblems.self) { try read(text) }
    let problems = try #require(error).problems
    #expect(Set(problems.map(\.kind)).count == 1)
    #expect(problems[0].english.contains(complaint))
    #expect(!problems[0].english.contains("\n"))
    #expect(!problems[0].chinese.isEmpty)
  }

  @Test func `all mistakes are told at once, in the order of the file`() throws {
    let error = #expect(throws: ConfigurationProblems.self) {
      try read("rules: {naming-cas: off}\nlanguages: {xx: a}\noutput: {severity: loud}\n")
    }
    #expect(error?.problems.compactMap { $0.location?.line } == [1, 2, 3])
  }

  @Test func `lists in lists are told, each with its line`() throws {
    let entries = try EffectiveSettings.entries(
      of: "aliases:\n  enums:\n    - [A, B]\n    - [C, D]\nplatforms: {web: {}}\n",
      file: "driftmark.yml",
      catalogue: catalogue)
    #expect(
      entries.prefix(3).map(\.key) == ["aliases.enums.1", "aliases.enums.2", "platforms.web"])
    #expect(entries.prefix(3).map(\.value) == ["A, B", "C, D", "{}"])
    #expect(entries.prefix(3).map(\.line) == [3, 4, 5])
  }

  @Test func `the settings that hold are told with their lines and the defaults behind them`()
    throws
  {
    let entries = try EffectiveSettings.entries(
      of: "output:\n  severity: info\nrules:\n  naming-case: off\n", file: "driftmark.yml",
      catalogue: catalogue)
    #expect(entries.map(\.key).prefix(2) == ["output.severity", "rules.naming-case"])
    #expect(entries.map(\.line).prefix(2) == [2, 4])
    #expect(
      entries.contains { $0.key == "output.fail-on" && $0.value == "error" && $0.line == nil })
    #expect(!entries.contains { $0.key == "output.severity" && $0.line == nil })
  }
}
