import EnumModel
import Testing

/// Tables with columns beside names, values and descriptions.
struct ForeignTableTests {
  @Test func `a column that heads groups of rows holds no names`() throws {
    let page = try ReadPage(
      """
      # Error codes

      | Category | Error | Code | Description |
      | --- | --- | --- | --- |
      | Door | JAMMED<br/>XDOOR\\_ERROR\\_JAMMED | 1 | It is jammed. |
      | | NOT_LOCKED<br/>XDOOR_ERROR_NOT_LOCKED | 2 | It is open. |
      | Key | LOST | 3 | The key is lost. |
      | | BENT | 4 | The key is bent. |
      | | STOLEN | 5 | The key is stolen. |
      """)
    #expect(
      page.facts == ["JAMMED = 1", "NOT_LOCKED = 2", "LOST = 3", "BENT = 4", "STOLEN = 5"])
    #expect(page.reasons.isEmpty)
  }

  @Test func `two names on lines of their own are two members`() throws {
    let page = try ReadPage(
      "# Codes\n\n| Name | Value |\n|--|--|\n| DOOR_A<br>LOCK_B | 1 |\n| DOOR_C | 2 |\n")
    #expect(page.facts == ["DOOR_A = 1", "LOCK_B = 1", "DOOR_C = 2"])
  }

  @Test func `the names of another system are no descriptions`() throws {
    let page = try ReadPage(
      """
      # Error codes

      | Name | Code | Kernel error |
      | --- | --- | --- |
      | DOOR_JAMMED | 1 | KErrJammed |
      | DOOR_LOCKED | 2 | KErrLocked |
      """)
    #expect(page.facts == ["DOOR_JAMMED = 1", "DOOR_LOCKED = 2"])
    #expect(page.members.allSatisfy { $0.description == nil })
  }

  @Test func `a table of which name stands for which is no enum`() throws {
    let page = try ReadPage(
      """
      # Error codes

      | Door error | Kernel code | Kernel error |
      | --- | --- | --- |
      | DOOR_JAMMED | 1 | KErrJammed |
      | DOOR_LOCKED | 2 | KErrLocked |
      """)
    #expect(page.enums.isEmpty)
    #expect(page.reasons == [.noValueColumn])
  }

  @Test func `constants of a kind that is not read are named`() throws {
    let page = try ReadPage(
      """
      # Start

      | Option | Description |
      | --- | --- |
      | DOOR_FAST | Opens fast. |
      | DOOR_SLOW | Opens slowly. |
      | DOOR_SOFT | Opens softly. |
      """)
    #expect(page.enums.isEmpty)
    #expect(page.reasons == [.noValueColumn])
  }

  @Test func `words with hyphens are codes below a header of codes only`() throws {
    let page = try ReadPage(
      "# open()\n\n| 代码 | 含义 |\n|--|--|\n| door-open | 门已开 |\n| no-key | 无钥匙 |\n| no-lock | 无锁 |\n")
    #expect(page.members.map(\.name) == ["door-open", "no-key", "no-lock"])
    let other = try ReadPage(
      "# open()\n\n| Mode | 含义 |\n|--|--|\n| door-open | 门已开 |\n| no-key | 无 |\n")
    #expect(other.enums.isEmpty)
  }

  @Test func `代码信息 heads codes`() throws {
    let page = try ReadPage(
      "# open()\n\n| 代码信息 | 含义 |\n|--|--|\n| door_open | 门已开 |\n| no_key | 无钥匙 |\n")
    #expect(page.members.map(\.name) == ["door_open", "no_key"])
  }
}
