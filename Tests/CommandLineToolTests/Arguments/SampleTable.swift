@testable import CommandLineTool

extension CommandTable {
  /// A program of eight commands that has one flag of each kind.
  static let sample = CommandTable(
    program: "driftmark", versionLine: "driftmark 0.1.0",
    summary: "find where pages that document one enum disagree",
    defaultCommand: .check,
    otherCommands: [.facts, .matrix, .why, .rules, .explain, .accept, .baseline],
    commonFlags: [
      FlagSpecification(
        name: "--config", value: .placeholder("FILE"), help: "read this configuration",
        defaultText: "the nearest driftmark.yml"),
      FlagSpecification(
        name: "--format", short: "-f",
        value: .placeholder("FORMAT", choices: ["text", "json", "sarif"]),
        help: "write the result like this", defaultText: "text"),
      FlagSpecification(
        name: "--rule", value: .placeholder("ID"), isRepeatable: true,
        help: "run this rule or group only"),
      FlagSpecification(name: "--quiet", short: "-q", help: "print findings only"),
    ],
    exitStatus: [
      ExitStatusNote(status: 0, meaning: "the pages agree"),
      ExitStatusNote(status: 1, meaning: "something was found"),
      ExitStatusNote(status: 2, meaning: "the work could not be done"),
    ])
}

extension CommandSpecification {
  private static let paths = OperandSpecification(
    name: "PATH", isRequired: false, isRepeatable: true, help: "a page, or a folder of pages")

  fileprivate static let check = CommandSpecification(
    name: "check", operands: [paths], summary: "report where the pages disagree",
    flags: [FlagSpecification(name: "--all", help: "leave nothing out")],
    examples: [Example(commandLine: "driftmark docs", effect: "checks the pages under docs")])

  fileprivate static let facts = CommandSpecification(
    name: "facts", operands: [paths], summary: "print every member that was read",
    discussion: """
      Prints what the pages say, before anything is compared. This is the place to look when a \
      finding is surprising.

      A line looks like this:

        {"file": "ios.md", "line": 7}
      """,
    flags: [
      FlagSpecification(
        name: "--format", short: "-f",
        value: .placeholder("FORMAT", choices: ["ndjson", "csv", "json"]),
        help: "write the members like this", defaultText: "ndjson"),
      FlagSpecification(name: "--explain", help: "say why each table was read as it was"),
    ],
    examples: [
      Example(
        commandLine: "driftmark facts docs --format csv > facts.csv",
        effect: "writes a file that a spreadsheet opens")
    ],
    exitStatus: [
      ExitStatusNote(status: 0, meaning: "members were read"),
      ExitStatusNote(status: 2, meaning: "no member was read"),
    ])

  fileprivate static let matrix = CommandSpecification(
    name: "matrix", operands: [paths], summary: "line the platforms up",
    flags: [
      FlagSpecification(
        name: "--enum", value: .placeholder("SELECTOR"), help: "show this enum only"),
      FlagSpecification(name: "--only-differences", help: "leave out rows that agree"),
    ])

  fileprivate static let why = CommandSpecification(
    name: "why",
    operands: [OperandSpecification(name: "A"), OperandSpecification(name: "B"), paths],
    summary: "say why two members are counterparts, or are not")

  fileprivate static let rules = CommandSpecification(name: "rules", summary: "list the rules")

  fileprivate static let explain = CommandSpecification(
    name: "explain", operands: [OperandSpecification(name: "RULE")],
    summary: "print one rule in full")

  fileprivate static let accept = CommandSpecification(
    name: "accept",
    operands: [OperandSpecification(name: "FINGERPRINT", isRepeatable: true)],
    summary: "record an intended difference",
    flags: [
      FlagSpecification(name: "--reason", value: .placeholder("TEXT"), help: "why it is right")
    ],
    examples: [
      Example(
        commandLine: "driftmark accept 3f9c0a1be27d --reason \"-1009 is retired on web\"",
        effect: "is silent about this difference from now on")
    ])

  fileprivate static let baseline = CommandSpecification(
    name: "baseline",
    operands: [OperandSpecification(name: "ACTION", choices: ["write", "prune"])],
    summary: "accept the findings of today")
}
