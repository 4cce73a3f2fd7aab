import EnumModel
import SourceText
import Testing

/// List items that label a code and what belongs to it.
struct LabelledCodesTests {
  @Test func `labels below a code give its name and its description`() throws {
    let page = try ReadPage(
      """
      # Gate errors

      * Error Number: 3️⃣80014️⃣
        * Error Message: 1️⃣GATE_SHUT2️⃣
        * Description: 5️⃣The gate
          is shut.6️⃣
      * **Error number:** 8002

        The gate is gone.
      * Error Number: `8003`
        * Error Message: gate lost
        * Description: Look for it.
      """)
    #expect(page.facts == ["GATE_SHUT = 8001", "8002 = 8002", "8003 = 8003"])
    #expect(page.enums.map(\.name) == ["Gate errors"])
    let member = try #require(page.members.first)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(member.description?.range == page.range("5️⃣", "6️⃣"))
    #expect(
      page.members.dropFirst().map { $0.description?.text } == [
        "The gate is gone.", "Look for it.",
      ])
  }

  @Test func `a message describes a code where nothing else does`() throws {
    let page = try ReadPage("# 错误码\n\n- 错误码：1001\n  错误信息：门已关\n- 错误码：1002\n  错误信息：门已开\n")
    #expect(page.facts == ["1001 = 1001", "1002 = 1002"])
    #expect(page.members.map { $0.description?.text } == ["门已关", "门已开"])
  }

  @Test(arguments: ["- Value: 3\n- Value: 4", "- Error code: see below\n- Error code: none"])
  func `other labels are no members`(list: String) throws {
    #expect(try ReadPage("# Gate\n\n\(list)\n").enums.isEmpty)
  }
}
