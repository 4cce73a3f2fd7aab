import EnumModel
import SourceText
import Testing

/// Pages of plain lines, a member each.
struct MemberLineTests {
  @Test func `a definition behind a colon is the description without the colon`() throws {
    let page = try ReadPage(
      "# Robot\n\n`ROBOT_OK` (`0`)\n: 1️⃣All is well.2️⃣\n\n`ROBOT_LOST` (`1`)\n:   The robot is lost.\n"
    )
    #expect(page.facts == ["ROBOT_OK = 0", "ROBOT_LOST = 1"])
    #expect(page.members.first?.description?.range == page.range("1️⃣", "2️⃣"))
    #expect(page.members.last?.description?.text == "The robot is lost.")
  }

  @Test(arguments: [
    ("1️⃣GATE_SHUT2️⃣(3️⃣-1004️⃣) 5️⃣门已关6️⃣", "-100"), ("1️⃣GATE_SHUT2️⃣ = 3️⃣8004️⃣ 5️⃣门已关6️⃣", "800"),
    ("1️⃣GateShut2️⃣= 3️⃣8064️⃣, 5️⃣门已关6️⃣", "806"), ("1️⃣GATE_SHUT2️⃣(3️⃣0x1F4️⃣)：5️⃣门 `已` 关6️⃣", "0x1F"),
    ("`1️⃣GATE_SHUT2️⃣` (3️⃣14️⃣) - 5️⃣门已关6️⃣", "1"), ("1️⃣GATE\\_SHUT2️⃣ = 3️⃣14️⃣，5️⃣门\\_已关6️⃣  ", "1"),
    ("1️⃣GATE_SHUT2️⃣ = `3️⃣14️⃣` 5️⃣门已关6️⃣", "1"),
    ("1️⃣GATE_SHUT2️⃣ = 3️⃣'shut'4️⃣ 5️⃣门已关6️⃣", "'shut'"),
  ])
  func `a line gives name, value and description`(line: String, value: String) throws {
    let page = try ReadPage("# 错误码\n\n\(line)\n\nGATE_OPEN = 7 门已开\n")
    let member = try #require(page.members.first)
    #expect(page.members.count == 2)
    #expect(member.value.text == value)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(member.description?.range == page.range("5️⃣", "6️⃣"))
  }

  @Test func `lines of one paragraph are members each`() throws {
    let page = try ReadPage("# 错误码\n\nGATE_A(1) 甲\nGATE_B(2) 乙\nGATE_C(3)\n")
    #expect(page.facts == ["GATE_A = 1", "GATE_B = 2", "GATE_C = 3"])
    #expect(page.members.map { $0.description?.text } == ["甲", "乙", nil])
  }

  @Test(arguments: [
    ("**GATE_A = 1**", "**GATE_B = 2**"), ("__GATE\\_A (1)__", "__GATE\\_B (2)__"),
  ])
  func `a paragraph below a bold line is its description`(_ first: String, _ last: String) throws {
    let page = try ReadPage(
      """
      # Gate codes

      \(first)

      1️⃣The gate is shut.
      Open it.2️⃣

      \tpublic final static int *GATE_A* = 1;

      Not of the gate.

      \(last)

      3️⃣The gate is open.4️⃣
      """)
    #expect(page.facts == ["GATE_A = 1", "GATE_B = 2"])
    #expect(page.members.first?.description?.range == page.range("1️⃣", "2️⃣"))
    #expect(page.members.last?.description?.range == page.range("3️⃣", "4️⃣"))
  }

  @Test(arguments: [
    "**GATE_A = 1**\n\n**GATE_B = 2**\n", "GATE_A = 1\n\nProse.\n\nGATE_B = 2\n",
    "**GATE_A = 1**\n\nGATE_B = 2\n",
    "**GATE_A = 1**\n\n- Prose.\n\n<!-- -->\n\n**GATE_B** = 2\n\nProse.\n",
    "**GATE_A = 1**\n\n**Prose.**\n\n**GATE_B = 2**\n\n    code\n",
  ])
  func `nothing else below a member line describes it`(lines: String) throws {
    let page = try ReadPage("# Gate codes\n\n\(lines)")
    #expect(page.facts == ["GATE_A = 1", "GATE_B = 2"])
    #expect(page.members.allSatisfy { $0.description == nil })
  }

  @Test func `a line without a member goes on with the description`() throws {
    let page = try ReadPage("# 错误码\n\nGATE_A(1) 1️⃣甲\n续2️⃣\nGATE_B(2) 乙\n")
    #expect(page.members.first?.description?.range == page.range("1️⃣", "2️⃣"))
  }

  @Test func `lines in list items are members`() throws {
    #expect(try ReadPage("# 错误码\n\n- GATE_A = 1\n- GATE_B = 2\n").facts.count == 2)
  }

  @Test func `one line under a heading that announces nothing is prose`() throws {
    #expect(try ReadPage("# 开始\n\nGATE_A(1) 甲\n").enums.isEmpty)
  }

  @Test func `prose with parentheses is no member`() throws {
    #expect(try ReadPage("# 错误码\n\nThe gate (1) opens.\n\nDoor (see below)\n").enums.isEmpty)
  }

  @Test func `the headings of a page give the platforms of its lines`() throws {
    let page = try ReadPage(
      """
      # 错误码描述

      ## 服务端错误码

      GATE_A(-1) 甲

      GATE_B(-2) 乙

      ## Android端错误码

      GATE_A = 1 甲

      GATE_B = 2 乙

      ### iOS端错误码

      GateA= 1, 甲

      GateB= 2, 乙
      """)
    #expect(page.enums.map(\.edition.platform.id) == ["server", "android", "ios"])
  }

  @Test func `a member without a value among others is reported`() throws {
    let page = try ReadPage("# 错误码\n\nGATE_A(1) 甲\n\nGATE_B 乙\n\nGATE_C(3) 丙\n")
    #expect(page.facts == ["GATE_A = 1", "GATE_C = 3"])
    #expect(page.reasons == [.lineWithoutValue(name: "GATE_B")])
  }
}
