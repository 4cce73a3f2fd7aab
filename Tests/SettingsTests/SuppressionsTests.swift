import BuiltInRules
import EnumModel
import Extraction
import Findings
import RuleEngine
import Settings
import SourceText
import TestSupport
import Testing

/// Which findings comments settle.
struct SuppressionsTests {
  let catalogue: RuleCatalogue

  init() throws { catalogue = try BuiltInRules.catalogue(readsExamples: false) }

  private static let head = "| Name | Value | Text |\n| --- | --- | --- |\n"
  /// Two collisions, at `ON` and `SHUT`.
  private static let rows =
    "| OFF | 0 | It is off. |\n| ON | 0 | It is on. |\n| OPEN | 2 | It is open. |\n| SHUT | 2 | It is shut. |\n"
  private static let lamp = "# Lamp\n\n" + head + rows

  @Test(arguments: [
    "<!-- driftmark-disable-next-line value-collision -->\n" + lamp,
    "{/* driftmark-disable-next-line value-collision */}\n\n" + lamp,
    "# Lamp\n\n<!-- driftmark-disable-next-line group-values -->\n" + head + rows,
    "<!-- driftmark-disable value-collision -->\n\n" + lamp,
    "<!-- driftmark-disable-next-line -->\n" + lamp, "<!-- driftmark-disable -->\n" + lamp,
    lamp + "\n<!-- driftmark-disable-file value-collision -- why -->\n",
    "# Lamp\n\n<!-- driftmark-disable-next-line value-collision -->\n```swift\nenum Lamp\n```\n\n"
      + head + rows,
    "# Lamp <!-- driftmark-disable-line value-collision -->\n\n" + head + rows,
  ])
  func `all of an enum is suppressed`(_ text: String) throws {
    let verdicts = try verdicts(text, only: "value-collision")
    #expect(verdicts.open.isEmpty)
    #expect(verdicts.settled.count == 2)
  }

  @Test(arguments: [
    "<!-- driftmark-disable-next-line value-missing -->\n" + lamp,
    "<!-- driftmark-disable-next-line value-colision -->\n" + lamp,
    "<!-- driftmark-disable-nxt-line -->\n" + lamp, "<!-- driftmark-disable-file -->\n" + lamp,
    lamp + "\n<!-- driftmark-disable value-collision -->\n",
    "<!-- driftmark-disable value-collision -->\n\n<!-- driftmark-enable -->\n\n" + lamp,
    "<!-- driftmark-disable -->\n\n<!-- driftmark-enable group-values -->\n\n" + lamp,
    "<!-- driftmark-disable-next-line value-collision -->\ntext\n\n" + lamp,
    "```\n<!-- driftmark-disable-file value-collision -->\n```\n\n" + lamp,
  ])
  func `nothing is suppressed`(_ text: String) throws {
    #expect(try verdicts(text, only: "value-collision").settled.isEmpty)
  }

  @Test(arguments: [
    ("| ON | 0 | It is on. <!-- driftmark-disable-line value-collision --> |", ["SHUT"]),
    ("| ON | 0 <!-- driftmark-disable-line --> | It is on. |", ["SHUT"]),
    ("| ON | 0 | It is on. |", ["ON", "SHUT"]),
  ])
  func `a comment in a row is for that row`(_ row: String, _ open: [String]) throws {
    let text = Self.lamp.replacing("| ON | 0 | It is on. |", with: row)
    #expect(try members(text) == open)
  }

  @Test(arguments: [
    ("- LAMP_ON: 0, it is on\n", ["LAMP_ON", "LAMP_SHUT"]),
    (
      "<!-- driftmark-disable-next-line value-collision -->\n- LAMP_ON: 0, it is on\n",
      ["LAMP_SHUT"]
    ),
    ("- LAMP_ON: 0, it is on <!-- driftmark-disable-line value-collision -->\n", ["LAMP_SHUT"]),
  ])
  func `a comment above an item is for that item`(_ item: String, _ open: [String]) throws {
    let text =
      "# Lamp codes\n\n- LAMP_OFF: 0, it is off\n\(item)- LAMP_OPEN: 2, it is open\n- LAMP_SHUT: 2, it is shut\n"
      + "- LAMP_DIM: 4, it is dim\n- LAMP_HOT: 5, it is hot\n- LAMP_COLD: 6, it is cold\n- LAMP_LOST: 7, it is lost\n"
    #expect(try members(text) == open)
  }

  @Test func `a pair of comments is for what stands between them`() throws {
    let text =
      "<!-- driftmark-disable value-collision -->\n\n\(Self.lamp)\n<!-- driftmark-enable -->\n\n"
      + Self.lamp.replacing("Lamp", with: "Door").replacing("SHUT", with: "CLOSED")
    #expect(try members(text) == ["ON", "CLOSED"])
  }

  @Test func `a comment on a heading is not for the next enum`() throws {
    let text =
      "<!-- driftmark-disable-next-line value-collision -->\n\(Self.lamp)\n"
      + Self.lamp.replacing("Lamp", with: "Door").replacing("SHUT", with: "CLOSED")
    #expect(try members(text) == ["ON", "CLOSED"])
  }

  @Test func `the reason is kept with the finding`() throws {
    let text = "<!-- driftmark-disable-next-line -- as agreed -->\n" + Self.lamp
    let reasons = Set(try verdicts(text, only: "value-collision").settled.map(\.reason))
    #expect(reasons == [.suppressed("as agreed")])
  }

  @Test func `of two comments for one finding the nearer is needed`() throws {
    let text = """
      <!-- driftmark-disable-file value-collision -->

      <!-- driftmark-disable value-collision -->

      <!-- driftmark-disable-next-line value-collision -->
      \(Self.lamp)
      """
    let unused = try verdicts(text).open.filter { $0.rule == "suppression-unused" }
    #expect(unused.map(\.location.range.start.line) == [1, 3])
  }

  @Test func `from the silence of rules that did not run nothing follows`() throws {
    let text = "<!-- driftmark-disable-next-line value-missing -->\n" + Self.lamp
    #expect(try unused(text, unevaluated: []).count == 1)
    #expect(try unused(text, unevaluated: ["value-missing"]).isEmpty)
    #expect(try unused(text, unevaluated: ["naming-spelling"]).count == 1)
    let group = text.replacing("value-missing", with: "group-tables")
    #expect(try unused(group, unevaluated: ["naming-spelling"]).count == 1)
    #expect(try unused(group, unevaluated: ["table-delimiter"]).isEmpty)
  }

  @Test func `what is said of comments is suppressed by name only`() throws {
    let text = "<!-- driftmark-disable-next-line value-missing -->\n" + Self.lamp
    #expect(try unused("<!-- driftmark-disable -->\n" + text).count == 1)
    #expect(try unused("<!-- driftmark-disable suppression-unused -->\n" + text).isEmpty)
  }

  private func members(_ text: String) throws -> [String] {
    try verdicts(text, only: "value-collision").open.compactMap(\.location.member)
  }

  private func unused(_ text: String, unevaluated: Set<RuleID> = []) throws -> [Finding] {
    try verdicts(text, unevaluated: unevaluated).open.filter { $0.rule == "suppression-unused" }
  }

  private func verdicts(
    _ text: String, only name: String? = nil, unevaluated: Set<RuleID> = []
  ) throws -> Verdicts {
    let page = PageReader.read(try SourceFile(path: "ios.md", contents: Array(text.utf8)))
    let rules = catalogue.rules.filter { name == nil || $0.manifest.id.name == name }
    var verdicts = Verdicts(RuleRunner(rules).findings(in: [page]))
    Suppressions(in: [page], catalogue: catalogue)
      .apply(to: &verdicts, rules: rules, unevaluated: unevaluated)
    return verdicts
  }
}
