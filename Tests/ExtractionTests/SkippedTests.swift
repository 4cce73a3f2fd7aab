import EnumModel
import Testing

/// What looks like an enum and cannot be read is reported.
struct SkippedTests {
  private static func issues(_ text: String) throws -> [ExtractionIssue] {
    try ReadPage(text).document.issues
  }

  @Test func `a table without a value column is reported`() throws {
    let issues = try Self.issues("# 错误码\n\n| 名称 | 说明 |\n|--|--|\n| FAN_A | 风扇 |\n")
    #expect(issues.map(\.reason) == [.noValueColumn])
    #expect(issues.first?.line == 3)
  }

  @Test func `a table without a name column is reported`() throws {
    let issues = try Self.issues("# 错误码\n\n| 值 | 说明 |\n|--|--|\n| 见下 | 风扇 已关 |\n")
    #expect(issues.map(\.reason) == [.noNameColumn])
  }

  @Test func `a table without rows is reported`() throws {
    #expect(try Self.issues("# 错误码\n\n| 名称 | 值 |\n|--|--|\n").map(\.reason) == [.noMembers])
  }

  @Test func `a table that nothing announces is not reported`() throws {
    #expect(try Self.issues("# 价格\n\n| 名称 | 说明 |\n|--|--|\n| FAN_A | 风扇 |\n").isEmpty)
  }

  @Test func `a table of parameters is neither read nor reported`() throws {
    let page = try ReadPage("# open\n\n| 参数 | 值 | 说明 |\n|--|--|--|\n| fan_id | 1 | 风扇 |\n")
    #expect(page.enums.isEmpty)
    #expect(page.reasons.isEmpty)
  }

  @Test func `an unclosed fence is reported`() throws {
    let issues = try Self.issues("# Fan\n\n```c\nenum Fan\n\n| Name | Value |\n|--|--|\n")
    #expect(issues.map(\.reason) == [.unclosedFence])
    #expect(issues.first?.line == 3)
  }

  @Test func `members in a fence that are never closed are read and reported`() throws {
    let page = try ReadPage("# Fan\n\n```c\nenum Fan {\n  FAN_A = 3,\n  FAN_B\n```\n")
    #expect(page.facts == ["FAN_A = 3", "FAN_B = 4"])
    #expect(page.reasons == [.unclosedBody])
    #expect(page.document.issues.first?.line == 4)
  }

  @Test func `a body without a readable member is reported`() throws {
    let issues = try Self.issues("# Fan\n\n```c\nenum Fan {\n  (%), (&)\n};\n```\n")
    #expect(issues.map(\.reason) == [.notSupported(.enumBodyInFence)])
  }

  @Test(arguments: ["class Fan {\n  int a;\n};", "enum Fan {};", "if (x) {\n  enumerate();\n}"])
  func `other code in a fence is not reported`(code: String) throws {
    #expect(try Self.issues("# Fan\n\n```c\n\(code)\n```\n").isEmpty)
  }

  @Test func `a component of an enum without a name is reported`() throws {
    let issues = try Self.issues("# Fan\n\n<ParamField value=\"1\" parent_type=\"enum\" />\n")
    #expect(
      issues.map(\.reason)
        == [.memberWithoutName(row: "<ParamField value=\"1\" parent_type=\"enum\" />")])
    #expect(issues.first?.line == 3)
  }

  @Test func `a row without a name is reported with its text`() throws {
    let rows = "| FAN_A | 0 | x |\n| FAN_B | 1 | x |\n| FAN_C | 2 | x |\n| FAN_D | 3 | x |\n"
    let issues = try Self.issues(
      "# Fan\n\n| Name | Value | Text |\n|--|--|--|\n\(rows)|  | 4 | x |\n")
    #expect(issues.map(\.reason) == [.memberWithoutName(row: "|  | 4 | x |")])
    #expect(issues.first?.line == 9)
  }

  @Test func `a last cell that is empty is not lost without outer pipes`() throws {
    let page = try ReadPage(
      "# Fan\n\nValue | Name | Text\n--- | --- | ---\n0 | FAN_A | x\n1 | FAN_B | \n2 | FAN_C |\n3 | FAN_D\n"
    )
    #expect(page.facts == ["FAN_A = 0", "FAN_B = 1", "FAN_C = 2", "FAN_D = 3"])
    #expect(page.enums.first?.irregularRows.map(\.member) == ["FAN_D"])
  }

  @Test func `rows that lost or gained cells are told`() throws {
    let page = try ReadPage(
      """
      # Fan

      | Name | Value | Text |
      |------|-------|------|
      | FAN_A | 0 | x |
      1️⃣| FAN_B | 1 |2️⃣
      | FAN_C | 2 | x | y |
      """)
    let rows = try #require(page.enums.first?.irregularRows)
    #expect(rows.map(\.foundCells) == [2, 4])
    #expect(rows.map(\.expectedCells) == [3, 3])
    #expect(rows.map(\.member) == ["FAN_B", "FAN_C"])
    #expect(rows.map(\.hidesText) == [false, true])
    #expect(rows.first?.range == page.range("1️⃣", "2️⃣"))
  }
}
