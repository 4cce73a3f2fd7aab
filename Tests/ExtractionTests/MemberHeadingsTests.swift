import EnumModel
import SourceText
import Testing

/// Pages with a heading a member.
struct MemberHeadingsTests {
  @Test(arguments: [
    "### 3️⃣10014️⃣ 1️⃣GATE_SHUT2️⃣", "### 1️⃣GATE_SHUT2️⃣ (3️⃣10014️⃣) {#gate}", "### `1️⃣GATE_SHUT2️⃣` = 3️⃣10014️⃣",
    "### 1️⃣GATE_SHUT2️⃣ (3️⃣10014️⃣) — \\[from: [x](y.md#z)\\] {#gate}",
    "### 3️⃣10014️⃣: 1️⃣GATE_SHUT2️⃣ <span id=\"x\"></span>",
  ])
  func `a heading gives name and value, and the prose below the description`(heading: String) throws
  {
    let page = try ReadPage(
      """
      ## Gate errors

      What a gate reports.

      \(heading)

      5️⃣The gate is shut.6️⃣

      Open it.

      ### 1002 GATE_OPEN

      ### 1003 GATE_GONE
      """)
    let found = try #require(page.enums.first)
    #expect(found.name == "Gate errors")
    #expect(found.description?.text == "What a gate reports.")
    #expect(page.facts == ["GATE_SHUT = 1001", "GATE_OPEN = 1002", "GATE_GONE = 1003"])
    #expect(found.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members.first?.value.range == page.range("3️⃣", "4️⃣"))
    #expect(found.members.first?.description?.range == page.range("5️⃣", "6️⃣"))
    #expect(page.reasons.isEmpty)
  }

  @Test func `a heading may call its value a code`() throws {
    let page = try ReadPage(
      """
      # Trouble with gates

      ## Error code: 1️⃣05012️⃣

      - **Error message**: 3️⃣The gate is shut.4️⃣
      - **Solution**: Open it.

      ## Error code: 1602

      The gate is gone.
      """)
    let found = try #require(page.enums.first)
    #expect(found.name == "Trouble with gates")
    #expect(page.facts == ["0501 = 0501", "1602 = 1602"])
    #expect(found.members.first?.value.integer == 501)
    #expect(found.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members.first?.description?.range == page.range("3️⃣", "4️⃣"))
    #expect(found.members.last?.description?.text == "The gate is gone.")
  }

  @Test(arguments: [
    ["Error code: 1", "Error code: 2"], ["Step: 12", "Step: 14"],
    ["Error codes: 12", "Status code: 14"],
  ])
  func `chapters, steps and headings of several things are no codes`(_ headings: [String]) throws {
    let text = headings.map { "## \($0)\n\nA text.\n\n" }.joined()
    #expect(try ReadPage("# Trouble with gates\n\n\(text)").enums.isEmpty)
  }

  @Test func `a value may stand alone below the heading that names the member`() throws {
    let page = try ReadPage(
      """
      # Gate errors

      #### `1️⃣GATE_SHUT2️⃣`
      `3️⃣0x014️⃣`

      5️⃣The gate is shut.6️⃣

      #### GATE_OPEN

      0x02
      7️⃣The gate is open.8️⃣

      #### GATE_GONE
      0x03

      #### GATE_LOST
      0x03

      #### GATE_HELD
      0x04
      """)
    let found = try #require(page.enums.first)
    #expect(
      page.facts
        == [
          "GATE_SHUT = 0x01", "GATE_OPEN = 0x02", "GATE_GONE = 0x03", "GATE_LOST = 0x03",
          "GATE_HELD = 0x04",
        ])
    #expect(found.members[0].nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members[0].value.range == page.range("3️⃣", "4️⃣"))
    #expect(found.members[0].description?.range == page.range("5️⃣", "6️⃣"))
    #expect(found.members[1].description?.range == page.range("7️⃣", "8️⃣"))
    #expect(found.members[2].description == nil)
  }

  @Test func `a year below a heading is no value`() throws {
    let page = try ReadPage(
      "# History\n\n## Founding\n2001\n\n## First gate\n2004\n\n## Second gate\n2009\n")
    #expect(page.enums.isEmpty)
  }

  @Test func `bare codes are members below a heading that announces codes`() throws {
    let codes = "## 2001\n\nShut.\n\n## 2002\n\nOpen.\n"
    #expect(try ReadPage("# Error codes\n\n\(codes)").facts == ["2001 = 2001", "2002 = 2002"])
    #expect(try ReadPage("# Releases\n\n\(codes)").facts.isEmpty)
  }

  @Test(arguments: [
    "## 1 SDK\n\n## 2 API\n\n## 3 FAQ\n", "## 2024\n\n## 2025\n\n## 2026\n",
    "## Chapter 1\n\n## Chapter 2\n\n## Chapter 3\n",
    "## 1.1 GATE_A\n\n## 1.2 GATE_B\n\n## 1.3 GATE_C\n",
  ])
  func `chapters and years are no members`(headings: String) throws {
    let page = try ReadPage("# Gate\n\n\(headings)")
    #expect(page.enums.isEmpty)
    #expect(page.reasons.isEmpty)
  }

  @Test func `headings that repeat a value are reported`() throws {
    let page = try ReadPage("# Gate\n\n## GATE_A (1)\n\n## GATE_B (2)\n\n## GATE_C (2)\n")
    #expect(page.enums.isEmpty)
    #expect(page.reasons == [.notSupported(.headingPerMember)])
  }

  @Test func `headings of the highest level make an enum named after the page`() throws {
    let page = try ReadPage("# 11 GATE_A\n\n# 12 GATE_B\n\n# 13 GATE_C\n", path: "gates.md")
    #expect(page.enums.map(\.name) == ["gates"])
    #expect(page.facts == ["GATE_A = 11", "GATE_B = 12", "GATE_C = 13"])
  }
}
