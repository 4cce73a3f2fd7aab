import BuiltInRules
import RuleEngine
import Settings
import SourceText
import Testing

struct IntendedReaderTests {
  private func read(_ text: String) throws -> Configuration {
    try ConfigurationReader(file: "driftmark.yml", catalogue: BuiltInRules.catalogue())
      .configuration(text)
  }

  @Test func `every key of an entry is read`() throws {
    let entries = try read(
      """
      intended:
        - rule: group-values
          enum: DoorError
          members: [DOOR_OPEN, kDoorOpen]
          platforms: web
          reason: renumbered
          ticket: DOC-7
          until: 2027-06-30
        - fingerprints: [3f9c0a1be27d, 123456789012]
          reason: 3
      """
    ).intended
    var first = IntendedDifference.Contents(reason: "renumbered")
    first.rule = "group-values"
    first.enumName = "DoorError"
    first.members = ["DOOR_OPEN", "kDoorOpen"]
    first.platforms = ["web"]
    first.ticket = "DOC-7"
    first.until = CalendarDay("2027-06-30")
    var second = IntendedDifference.Contents(reason: "3")
    second.fingerprints = ["3f9c0a1be27d", "123456789012"]
    #expect(entries.map(\.contents) == [first, second])
    #expect(entries.map(\.range.start.line) == [2, 9])
    #expect(entries.map(\.line)[0] == "  - rule: group-values")
  }

  @Test(arguments: [
    (
      "{rule: value-colision, reason: a}",
      "1:19: no rule is called 'value-colision'; did you mean 'value-collision'?"
    ),
    ("{rule: value-collision}", "1:12: 'reason' is missing here; write reason: …"),
    ("{rule: value-collision, reason: ' '}", "1:44: 'reason' says nothing"),
    ("{rule: value-collision, reason: }", "1:43: 'reason' must be text"),
    ("{reason: a}", "1:12: an intended difference needs a rule, or fingerprints"),
    ("{fingerprints: [], reason: a}", "1:12: an intended difference needs a rule"),
    ("{fingerprints: 3F9c0a1be27d, reason: a}", "1:27: '3F9c0a1be27d' is no fingerprint"),
    (
      "{rule: value-collision, reason: a, until: 30.6.2027}",
      "1:54: 'until' must be a day of the calendar, such as 2027-06-30, not '30.6.2027'"
    ),
    ("{rule: value-collision, reason: a, until: [a]}", "1:54: 'until' must be a day"),
    ("{rule: value-collision, reasn: a, reason: b}", "'reasn'; did you mean 'reason'?"),
    ("value-collision", "1:12: 'intended' must be a mapping"),
  ])
  func `a mistake is one line with its place`(_ entry: String, _ complaint: String) throws {
    let error = #expect(throws: ConfigurationProblems.self) { try read("intended: [\(entry)]") }
    let problems = try #require(error).problems
    #expect(problems.count == 1)
    #expect(problems[0].english.contains(complaint), "\(problems[0].english)")
    #expect(!problems[0].english.contains("\n"))
    #expect(problems[0].chinese.hasPrefix("driftmark.yml:1:"))
  }
}
