import EnumModel
import SourceText
import Testing

/// Parts of a page for some platforms only.
struct ConditionalBlockTests {
  private static func table(_ value: Int) -> String {
    "| Name | Value |\n| --- | --- |\n| GATE_OPEN | \(value) |\n| GATE_SHUT | \(value + 1) |\n"
  }

  /// Each enum as `platform Name GATE_OPEN`.
  private static func enums(_ text: String) throws -> [String] {
    try ReadPage(text, path: "web/gate.mdx").enums.map {
      "\($0.edition.platform.id) \($0.name) \($0.members.first?.value.text ?? "")"
    }
  }

  @Test(arguments: [
    (
      "<PlatformWrapper platform={[\"ios\"]}>", "</PlatformWrapper>",
      "<PlatformWrapper platform={[\"android\"]}>", "</PlatformWrapper>"
    ),
    ("<Platform name=\"ios\">", "</Platform>", "<Platform name='android'>", "</Platform>"),
    ("<Tabs><Tab title=\"iOS\">", "</Tab>", "<Tab title=\"Android SDK\">", "</Tab></Tabs>"),
    (
      "<Tabs>\n<TabItem value=\"a\" label=\"iOS\">", "</TabItem>",
      "<TabItem value=\"android\">", "</TabItem>\n</Tabs>"
    ),
    (":::tabs\n== iOS", "", "== Android", ":::"),
    (":::tab{title=iOS}", ":::", ":::tab{title=Android}", ":::"),
    ("=== \"iOS\"\n", "", "=== \"Android\"\n", ""),
    ("<!-- platform: ios -->", "<!-- end -->", "<!-- platform: android -->", "<!-- end -->"),
    ("<!-- platform: ios -->", "", "<!-- platform: android -->", "<!-- endif -->"),
  ])
  func `two blocks under one heading are two platforms`(
    open: String, close: String, openOther: String, closeOther: String
  ) throws {
    let isIndented = open.hasPrefix("===")
    func body(_ value: Int) -> String {
      let lines = Self.table(value).split(separator: "\n")
      return lines.map { (isIndented ? "    " : "") + $0 + "\n" }.joined()
    }
    let found = try Self.enums(
      "# Gates\n\n## GateState\n\n\(open)\n\(body(1))\(close)\n\(openOther)\n\(body(5))\(closeOther)\n"
    )
    #expect(found == ["ios GateState 1", "android GateState 5"])
  }

  @Test func `a block for several platforms shows an enum of each`() throws {
    let found = try Self.enums(
      "## GateState\n\n<Platform is={[\"ios\", \"macos\"]}>\n\n\(Self.table(1))\n</Platform>\n")
    #expect(found == ["ios GateState 1", "macos GateState 1"])
  }

  @Test func `a tab that names no platform changes none`() throws {
    let found = try Self.enums(
      """
      ## GateState

      <Tabs>
      <Tab title="How to open a gate on iOS">
      \(Self.table(1))
      </Tab>
      </Tabs>
      """)
    #expect(found == ["web GateState 1"])
  }

  @Test func `what stands behind a block is the page's again`() throws {
    let found = try Self.enums(
      """
      ## GateState

      \(Self.table(1))
      <Platform name="ios">
      \(Self.table(3))
      </Platform>

      \(Self.table(5))
      ### BarState

      \(Self.table(7))
      """)
    #expect(
      found == ["web GateState 1", "ios GateState 3", "web GateState 5", "web BarState 7"])
  }

  @Test func `a heading in a block is of its platform`() throws {
    let found = try Self.enums(
      "<Tabs>\n<Tab title=\"Linux\">\n\n## GateState\n\n\(Self.table(1))\n</Tab>\n</Tabs>\n\n## BarState\n\n\(Self.table(3))"
    )
    #expect(found == ["linux GateState 1", "web BarState 3"])
  }

  @Test func `a declaration before the blocks belongs to each`() throws {
    let page = try ReadPage(
      """
      ## Gate

      ```cpp
      enum class gates::GateState
      ```

      A gate.

      <Platform name="windows">
      \(Self.table(1))
      </Platform>
      """)
    #expect(page.enums.map(\.declaredType?.name) == ["GateState"])
    #expect(page.enums.map(\.description?.text) == ["A gate."])
  }

  @Test func `components with members belong to the platform of their block`() throws {
    func field(_ value: Int) -> String {
      "<ParamField name=\"On\" value=\"\(value)\" parent_name=\"Gate\" parent_type=\"enum\" />"
    }
    let found = try Self.enums(
      "## Gate\n\n<Platform name=\"ios\">\n\(field(1))\n</Platform>\n<Platform name=\"linux\">\n\(field(2))\n</Platform>\n"
    )
    #expect(found == ["ios Gate 1", "linux Gate 2"])
  }
}
