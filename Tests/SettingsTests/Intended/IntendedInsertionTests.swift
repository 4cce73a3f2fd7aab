import BuiltInRules
import RuleEngine
import Settings
import Testing

struct IntendedInsertionTests {
  let insertion: IntendedInsertion
  let reader: ConfigurationReader

  init() throws {
    let catalogue = try BuiltInRules.catalogue()
    insertion = IntendedInsertion(file: "driftmark.yml", catalogue: catalogue)
    reader = ConfigurationReader(file: "driftmark.yml", catalogue: catalogue)
  }

  private static var entry: IntendedDifference.Contents {
    var entry = IntendedDifference.Contents(reason: "so")
    entry.rule = "value-conflict"
    entry.members = ["A", "B"]
    return entry
  }

  /// What a person wrote, in two parts, and what is added between them.
  struct Case: Sendable {
    var before: String
    var added: String
    var after = ""
  }

  private static func list(margin: String = "", lineBreak: String = "\n") -> String {
    ["intended:", "  - rule: value-conflict", "    members: [A, B]", "    reason: so"]
      .map { margin + $0 + lineBreak }.joined()
  }

  private static func element(dash: String, gap: Int = 2) -> String {
    let margin = String(repeating: " ", count: dash.count + gap)
    let first = dash + "-" + String(repeating: " ", count: gap - 1)
    return first + "rule: value-conflict\n\(margin)members: [A, B]\n\(margin)reason: so\n"
  }

  @Test(arguments: [
    Case(before: "files: docs\n", added: list()),
    Case(before: "files: docs", added: "\n" + list()),
    Case(before: "files: docs\n# end", added: "\n" + list()),
    Case(before: "# a\n\nfiles: a\n\nexclude: b # c\n# end\n", added: "\n" + list()),
    Case(before: "files: a\n\nexclude: b\n\n", added: list()),
    Case(before: "files: a\n\n\n", added: list()),
    Case(before: "  files: docs\n", added: list(margin: "  ")),
    Case(before: "files: docs\r\n", added: list(lineBreak: "\r\n")),
    Case(before: "files: docs\r\nexclude: a", added: "\r\n" + list(lineBreak: "\r\n")),
    Case(before: "\u{FEFF}---\nfiles: docs\n", added: list()),
    Case(before: "headings:\n  exclude: |\n    Appendix\n", added: list()),
    Case(before: "headings:\n  exclude: |+\n    Appendix\n\n", added: list()),
  ])
  func `a list is begun at the end, in the style of the file`(_ test: Case) throws {
    try expect(test)
  }

  @Test(arguments: [
    Case(
      before: "intended:\n- rule: naming-case\n  reason: a # why\n", added: element(dash: ""),
      after: "# end\nfiles: docs\n"),
    Case(
      before: "intended:\n    -   reason: a\n        rule: naming-case\n",
      added: element(dash: "    ", gap: 4), after: "\n\nfiles: docs"),
    Case(before: "intended:\n  - {rule: naming-case, reason: a}\n", added: element(dash: "  ")),
    Case(
      before: "intended:\n  -\n    rule: naming-case\n    reason: >-\n      a\n\n      b\n",
      added: element(dash: "  "), after: "files: docs\n"),
    Case(
      before:
        "'intended': # ours\n\n  - rule: naming-case\n    reason: 名字\n    members: [a,\n     b]",
      added: "\n" + element(dash: "  ")),
    Case(
      before: "intended:\n  - rule: naming-case\n    reason: \"a\n      b\"  # c\n",
      added: element(dash: "  "), after: "  # - rule: naming-words\n"),
    Case(
      before:
        "files: &docs [a]\nintended:\n - rule: naming-case\n   reason: a\n   members: *docs\n",
      added: element(dash: " ")),
  ])
  func `a list that is there goes on as it stands`(_ test: Case) throws { try expect(test) }

  private func expect(_ test: Case) throws {
    let new = try insertion.adding([Self.entry], to: test.before + test.after)
    #expect(new == test.before + test.added + test.after)
    #expect(try reader.configuration(new).intended.map(\.contents).last == Self.entry)
  }

  @Test(arguments: [
    ("intended: []\n", "driftmark.yml:1:11: this list is in brackets"),
    (
      "intended: [{rule: naming-case, reason: a}]\n", "driftmark.yml:1:11: this list is in brackets"
    ),
    ("intended: &a\n  - rule: naming-case\n    reason: a\n", "driftmark.yml:1:11: this list"),
    ("intended: !!seq\n  - rule: naming-case\n    reason: a\n", "driftmark.yml:1:11: this list"),
    ("{files: docs}\n", "driftmark.yml:1:1: these settings are in brackets"),
    (
      "{files: docs,\n intended: [{rule: naming-case, reason: a}]}",
      "2:12: this list is in brackets"
    ),
    ("files: docs\n...\n", "driftmark.yml: nothing can be added at the end"),
    ("files: docs\n---\nfiles: docs\n", "driftmark.yml: nothing can be added at the end"),
    ("headings:\n  exclude: |+\n    A", "driftmark.yml: nothing can be added at the end"),
  ])
  func `what cannot be added to is refused, with what to write`(
    _ text: String, _ complaint: String
  ) throws {
    let error = #expect(throws: IntendedInsertionError.self) {
      try insertion.adding([Self.entry, Self.entry], to: text)
    }
    let english = try #require(error).english
    #expect(english.contains(complaint), "\(english)")
    let line = "{rule: value-conflict, members: [A, B], reason: so}"
    #expect(english.hasSuffix("by hand: \(line), \(line)"))
    #expect(error?.chinese.hasSuffix("\(line), \(line)") ?? false)
  }

  @Test func `a new file has a line that says what it is`() throws {
    let text = try insertion.adding([Self.entry], to: nil)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("# Settings of driftmark"))
    #expect(lines.dropFirst().joined(separator: "\n") == Self.list())
  }
}
