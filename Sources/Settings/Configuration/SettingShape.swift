import RuleEngine

/// What a value of `driftmark.yml` may be; what reads it, checks it and describes it goes by this.
indirect enum SettingShape: Sendable {
  case text
  /// Where places of pages lead, see `LinkTemplate`.
  case link
  case choice([String])
  /// The name of a rule or of a group of rules.
  case ruleName
  /// A day of the calendar.
  case day
  /// One text, or a list of them.
  case texts
  /// A pattern of paths, or a list of them.
  case globs
  case mapping([SettingKey])
  /// A mapping whose keys the user chooses.
  case table(SettingShape, keys: TableKeys)
  case list(SettingShape)
  /// A list of two texts or more, which belong together.
  case group
  /// A severity or off, or a mapping of that and the options of the rule that the key names.
  case rule
  case option(RuleOption.Kind)
  /// A whole number.
  case number(ClosedRange<Int>)

  /// What the keys of a table name.
  enum TableKeys: Sendable {
    case anything
    /// Rules and groups of rules.
    case rules
  }
}

/// A key of a mapping.
struct SettingKey: Sendable {
  var name: String
  var shape: SettingShape
  /// A line for the schema, without a full stop.
  var help: String
  /// What holds where the key is not written; nil where that cannot be said in a word.
  var defaultText: String?
  /// Whether the mapping means nothing without it.
  var isRequired: Bool

  init(
    _ name: String, _ shape: SettingShape, _ help: String, defaultText: String? = nil,
    isRequired: Bool = false
  ) {
    self.name = name
    self.shape = shape
    self.help = help
    self.defaultText = defaultText
    self.isRequired = isRequired
  }
}

extension SettingShape {
  private static let severities = ["error", "warning", "info"]

  /// What may stand for a rule or a group.
  static let levels = SettingShape.choice(["off"] + severities)

  private static let rules = SettingShape.table(.rule, keys: .rules)
  private static let rulesHelp =
    "the severity of rules and groups, or off; with options as a mapping"

  /// What may stand in the mapping of a rule.
  static func settings(_ options: [RuleOption]) -> [SettingKey] {
    [SettingKey("severity", levels, "the severity of its findings, or off")]
      + options.map { option in
        SettingKey(option.name, .option(option.kind), option.help, defaultText: option.usual.text)
      }
  }

  /// All of `driftmark.yml`.
  static let configuration = SettingShape.mapping([
    SettingKey(
      "files", .globs, "the pages of the project, relative to this file",
      defaultText: "**/*.md, **/*.mdx, **/*.markdown"),
    SettingKey("exclude", .globs, "pages that are none of the project"),
    SettingKey(
      "platforms",
      .table(
        .mapping([
          SettingKey("files", .globs, "the pages of the platform"),
          SettingKey("exclude", .globs, "pages that are not the platform's"),
          SettingKey("language", .text, "the language of these pages, as zh or en"),
          SettingKey("version", .text, "the version that these pages document"),
        ]), keys: .anything),
      "whose pages are whose, in the order in which platforms are shown"),
    SettingKey(
      "source-of-truth", .texts,
      "a platform whose pages are right where others differ, or several, the first one that has it"),
    SettingKey(
      "languages", .table(.globs, keys: .anything), "the pages of a language, by its code"),
    SettingKey("versions", .table(.globs, keys: .anything), "the pages of a version, by its name"),
    SettingKey(
      "headings",
      .mapping([SettingKey("exclude", .texts, "headings below which nothing is read")]),
      "parts of pages"),
    SettingKey(
      "components",
      .mapping([
        SettingKey("members", .texts, "MDX components that are a member each"),
        SettingKey("name", .texts, "attributes that give a member's name, the first one counts"),
        SettingKey("value", .texts, "attributes that give its value"),
        SettingKey("description", .texts, "attributes that give its description"),
        SettingKey("parent", .texts, "attributes that give the enum that it belongs to"),
      ]), "the names by which pages give members as components"),
    SettingKey("limits", .mapping(LimitSetting.keys), "how large pages and their parts may be"),
    SettingKey(
      "aliases",
      .mapping([
        SettingKey("enums", .list(.group), "enums that are one, each as [platform:]Enum"),
        SettingKey(
          "members", .list(.group), "members that are one, each as [platform:][Enum/]Member"),
        SettingKey("words", .list(.group), "words that mean the same in names"),
      ]), "what is the same under several names"),
    SettingKey("rules", rules, rulesHelp),
    SettingKey(
      "overrides",
      .list(
        .mapping([
          SettingKey("files", .globs, "pages for which it holds"),
          SettingKey("enums", .texts, "enums for which it holds, as pages name them"),
          SettingKey("rules", rules, rulesHelp),
        ])), "other settings for some pages or enums; the last one that fits holds"),
    SettingKey(
      "intended", .list(.intendedDifference),
      "differences that are right; 'driftmark accept' adds to them"),
    SettingKey(
      "output",
      .mapping([
        SettingKey("language", .choice(["en", "zh"]), "of messages", defaultText: "by LANG"),
        SettingKey(
          "severity", .choice(severities), "lowest severity that is listed", defaultText: "warning"
        ),
        SettingKey(
          "fail-on", .choice(severities + ["never"]), "lowest severity that fails a run",
          defaultText: "error"),
        SettingKey(
          "link", .link, "where places in the drift report lead: an address with {file} and {line}"),
      ]), "what is printed, where no flag says otherwise"),
  ])
}
