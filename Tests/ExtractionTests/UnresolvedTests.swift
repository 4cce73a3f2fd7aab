import EnumModel
import Testing

/// Content that is not on the page that stands for it.
struct UnresolvedTests {
  private static func reasons(_ text: String) throws -> [ExtractionIssue.Reason] {
    try ReadPage(text).reasons
  }

  @Test(arguments: [
    "---\nredirect: /gates\n---\n", "---\nredirect_to: /gates\n---\n\n# Gates\n\nGo on.\n",
    "<Redirect to=\"/gates\" />\n",
    "# Gates\n\n[Gates on iOS:](/gates)\n\n[On Android](/android)\n",
  ])
  func `a page that leads to another one is unresolved`(text: String) throws {
    #expect(try Self.reasons(text) == [.unresolved(.redirect("/gates"))])
  }

  @Test func `a page with front matter alone is unresolved`() throws {
    #expect(try Self.reasons("---\ntitle: Gates\n---\n\n") == [.unresolved(.frontMatterOnly)])
  }

  @Test func `a page that imports its content is unresolved`() throws {
    let page = try ReadPage("import Content from '/ios/gates.mdx'\n\n<Content />\n")
    #expect(page.reasons == [.unresolved(.imported("/ios/gates.mdx"))])
    #expect(page.document.issues.first?.line == 3)
  }

  @Test func `a page of prose is not`() throws {
    #expect(try Self.reasons("# Gates\n\nSee [Gates](/gates) for more.\n").isEmpty)
    #expect(try Self.reasons("import Tabs from '@theme/Tabs'\n\n<Tabs>\ntext\n</Tabs>\n").isEmpty)
  }

  @Test func `a row with a placeholder for its name or value is no member`() throws {
    let page = try ReadPage(
      """
      ## GateState

      | Name | Value | Text |
      | --- | --- | --- |
      | GATE_OPEN | 1 | Open. |
      | {gates.shut[props.p]} | 2 | Shut. |
      | GATE_STUCK | {gates.stuck[props.p]} | Stuck. |
      | GATE_GONE | `{{ site.gone }}` | Gone. |
      | GATE_NEW | 5 | {texts.new} |
      """)
    #expect(page.facts == ["GATE_OPEN = 1", "GATE_NEW = 5"])
    #expect(page.enums.map(\.unresolvedMembers) == [3])
    #expect(
      page.reasons == [
        .unresolved(.placeholder("{gates.shut[props.p]}")),
        .unresolved(.placeholder("{gates.stuck[props.p]}")),
        .unresolved(.placeholder("`{{ site.gone }}`")),
        .unresolved(.placeholderText("{texts.new}")),
      ])
  }

  @Test func `a table of placeholders is one issue`() throws {
    let page = try ReadPage(
      "## Gate error codes\n\n| Name | Value |\n|--|--|\n| GATE_A | {v.a[p]} |\n| GATE_B | {v.b[p]} |\n"
    )
    #expect(page.enums.isEmpty)
    #expect(page.reasons == [.unresolved(.placeholder("{v.a[p]}"))])
  }

  @Test(arguments: ["name={gates.a[props.p]} value=\"1\"", "name=\"A\" value={gates.a.value}"])
  func `a component with a placeholder is no member`(attributes: String) throws {
    let page = try ReadPage(
      "# Gate\n\n<ParamField \(attributes) parent_name=\"Gate\" parent_type=\"enum\" />\n")
    #expect(page.enums.isEmpty)
    #expect(page.document.issues.map(\.isUnresolved) == [true])
  }

  @Test(arguments: ["{en}", "/gates/{gateId}", "{1.5}", "{a b.c}", "{}", "{a.b"])
  func `other braces are text`(text: String) throws {
    let page = try ReadPage(
      "## GateState\n\n| Name | Value | Text |\n|--|--|--|\n| GATE_A | 1 | \(text) |\n| GATE_B | 2 | b |\n"
    )
    #expect(page.facts.count == 2)
    #expect(page.reasons.isEmpty)
  }

  @Test func `coverage counts unresolved content apart`() throws {
    let page = try ReadPage("---\ntitle: Gates\n---\n\n")
    let coverage = Coverage([page.document], unreadable: [])
    #expect(coverage.skipped.isEmpty)
    #expect(coverage.unresolved.map(\.reason) == [.unresolved(.frontMatterOnly)])
  }
}
