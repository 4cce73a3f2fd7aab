import Reporters

extension CommandTable {
  /// The version of the program, as `--version` and the JSON report give it.
  static let driftmarkVersion = "0.1.0"

  /// Everything that can be said to driftmark.
  static let driftmark = CommandTable(
    program: "driftmark", versionLine: "driftmark \(driftmarkVersion)",
    summary: "finds where documentation pages of one SDK disagree across platforms",
    defaultCommand: .check,
    otherCommands: [
      .report, .initialize, .baseline, .accept, .facts, .matrix, .why, .nextFree, .selfTest, .rules,
      .explain, .config, .completions, .man,
    ],
    commonFlags: [
      .config,
      FlagSpecification(
        name: "--language", value: .placeholder("LANGUAGE", choices: ["en", "zh"]),
        help: "language of messages, whatever LANG says"),
      FlagSpecification(
        name: "--color", value: .placeholder("WHEN", choices: ["auto", "always", "never"]),
        help: "colour the output; NO_COLOR is honoured", defaultText: "auto"),
      FlagSpecification(
        name: "--jobs", short: "-j", value: .placeholder("COUNT"),
        help: "threads that read pages", defaultText: "one a processor"),
      FlagSpecification(name: "--quiet", short: "-q", help: "print results and nothing else"),
      FlagSpecification(
        name: "--verbose", short: "-v", help: "say on standard error what each page was taken for"),
      FlagSpecification(
        name: "--timing", help: "say on standard error how long each stage took"),
    ],
    exitStatus: [
      ExitStatusNote(status: 0, meaning: "done"),
      ExitStatusNote(status: 2, meaning: "bad usage, or a page or path that cannot be read"),
    ])
}

extension OperandSpecification {
  static let paths = OperandSpecification(
    name: "PATH", isRequired: false, isRepeatable: true,
    help: "a page, a folder of .md, .mdx and .markdown pages, or - for standard input")
}

extension FlagSpecification {
  static let standardInputName = FlagSpecification(
    name: "--stdin-filename", value: .placeholder("FILE"),
    help: "the page that standard input stands for")
  static let rule = FlagSpecification(
    name: "--rule", value: .placeholder("RULE"), isRepeatable: true,
    help: "run this rule only, or this group: group-values")
  static let skippedRule = FlagSpecification(
    name: "--skip-rule", value: .placeholder("RULE"), isRepeatable: true,
    help: "leave this rule or group out")
  static let context = FlagSpecification(
    name: "--context", value: .placeholder("PATH"), isRepeatable: true,
    help: "compare with these pages, and report nothing of them")
}

extension CommandSpecification {
  fileprivate static let check = CommandSpecification(
    name: "check", operands: [.paths],
    summary: "report where pages are inconsistent",
    discussion: """
      Reads every page below PATH, or below the working directory, and runs the rules. Files that \
      git ignores are left out of folders.
      """,
    flags: [
      FlagSpecification(
        name: "--format", short: "-f",
        value: .placeholder("FORMAT", choices: ReportFormat.allCases.map(\.rawValue)),
        help: "form of the report", defaultText: "text"),
      FlagSpecification(
        name: "--output", short: "-o", value: .placeholder("FORMAT=FILE"), isRepeatable: true,
        help: "write a report in any FORMAT to FILE as well"),
      FlagSpecification(
        name: "--severity",
        value: .placeholder("SEVERITY", choices: ["error", "warning", "info"]),
        help: "lowest severity that is listed", defaultText: "warning"),
      FlagSpecification(
        name: "--fail-on",
        value: .placeholder("SEVERITY", choices: ["error", "warning", "info", "never"]),
        help: "lowest severity that fails the run", defaultText: "error"),
      .rule, .skippedRule,
      FlagSpecification(name: "--all", help: "list every finding, with no limit per rule and enum"),
      FlagSpecification(
        name: "--show-fingerprints",
        help: "list every finding in text with its fingerprint, which accept takes"),
      FlagSpecification(
        name: "--against", value: .placeholder("REV"),
        help: "report only what the changes since the commit REV introduce"),
      .context, .baseline, .noBaseline, .strictBaseline,
      .standardInputName,
    ],
    examples: [
      .init(commandLine: "driftmark docs", effect: "check every page below docs"),
      .init(
        commandLine: "driftmark check docs/ios.md --context docs",
        effect: "check one page against all the others"),
      .init(
        commandLine: "driftmark check docs --against origin/main",
        effect: "what a branch would bring into main"),
      .init(
        commandLine: "driftmark check docs --rule group-values --format json",
        effect: "values only, for another program"),
      .init(
        commandLine:
          "driftmark check docs --format github --output sarif=drift.sarif --output junit=drift.xml",
        effect: "annotations on GitHub, and two reports in files"),
    ],
    exitStatus: [
      ExitStatusNote(status: 0, meaning: "nothing at or above --fail-on"),
      ExitStatusNote(
        status: 1, meaning: "findings at or above --fail-on, or a stale strict baseline"),
      ExitStatusNote(
        status: 2,
        meaning: "bad usage, a named page that cannot be read, or nothing was checked"),
    ])

  fileprivate static let facts = CommandSpecification(
    name: "facts", operands: [.paths],
    summary: "print every member that was read",
    discussion:
      "Prints one record a member: page, place, platform, enum, name, value, description.",
    flags: [
      FlagSpecification(
        name: "--format", short: "-f",
        value: .placeholder("FORMAT", choices: ["ndjson", "json", "csv"]),
        help: "form of the records", defaultText: "ndjson"),
      FlagSpecification(
        name: "--summary", help: "print, for people, what was read of each page instead"),
      FlagSpecification(
        name: "--explain",
        help: "print, for people, what was taken for an enum, what was not, and why"),
      .standardInputName,
    ],
    examples: [
      .init(
        commandLine: "driftmark facts docs --format csv", effect: "a table for a spreadsheet"),
      .init(
        commandLine: "driftmark facts docs --summary",
        effect: "how many tables, enums and members each page has"),
      .init(
        commandLine: "driftmark facts docs/errors.md --explain",
        effect: "why a table of the page is an enum, or is none"),
    ])

  fileprivate static let matrix = CommandSpecification(
    name: "matrix", operands: [.paths],
    summary: "print one row a concept, one column an edition",
    discussion: """
      Lines the same enum and the same member up across platforms. A row with one cell has no \
      counterpart. A terminal shows wide tables in blocks of editions; in a pipe a row is a line.
      """,
    flags: [
      FlagSpecification(
        name: "--format", short: "-f",
        value: .placeholder("FORMAT", choices: ["text", "markdown", "csv", "json"]),
        help: "form of the matrix", defaultText: "text"),
      FlagSpecification(
        name: "--enum", value: .placeholder("SELECTOR"),
        help: "this enum only: Enum or platform:Enum"),
      FlagSpecification(
        name: "--only-differences", help: "rows whose values differ or that an edition lacks"),
      FlagSpecification(name: "--uncertain", help: "rows with a member that may belong elsewhere"),
      .standardInputName,
    ],
    examples: [
      .init(commandLine: "driftmark matrix docs", effect: "every enum of docs"),
      .init(
        commandLine: "driftmark matrix docs --enum ErrorCode --only-differences",
        effect: "where the pages disagree on one enum"),
    ])

  fileprivate static let rules = CommandSpecification(
    name: "rules", summary: "list the rules",
    flags: [
      FlagSpecification(
        name: "--format", short: "-f", value: .placeholder("FORMAT", choices: ["text", "json"]),
        help: "form of the list", defaultText: "text")
    ],
    examples: [.init(commandLine: "driftmark rules", effect: "every rule with its severity")])

  fileprivate static let explain = CommandSpecification(
    name: "explain", operands: [OperandSpecification(name: "RULE", help: "the id of a rule")],
    summary: "print all there is to know of a rule",
    examples: [
      .init(
        commandLine: "driftmark explain value-collision",
        effect: "why it matters, how it decides, examples")
    ])
}
