import EnumModel
import SourceText
import Testing

/// Tables in HTML are read as those in Markdown are.
struct HTMLMemberTableTests {
  @Test func `rows of an HTML table are members with their places`() throws {
    let page = try ReadPage(
      """
      # 错误码

      <table>
        <tr><th>错误码</th><th>名称</th><th>说明</th></tr>
        <tr>
          <td>1️⃣-12️⃣</td>
          <td><code>3️⃣LAMP_LOST4️⃣</code></td>
          <td>5️⃣灯 <b>丢失</b>。6️⃣</td>
        </tr>
        <tr><td>-2</td><td>LAMP_HOT</td><td></td></tr>
      </table>
      """)
    #expect(page.facts == ["LAMP_LOST = -1", "LAMP_HOT = -2"])
    let member = try #require(page.members.first)
    #expect(member.value.range == page.range("1️⃣", "2️⃣"))
    #expect(member.nameRange == page.range("3️⃣", "4️⃣"))
    #expect(member.description?.range == page.range("5️⃣", "6️⃣"))
    #expect(member.description?.text == "灯 <b>丢失</b>。")
    #expect(page.members.last?.description == nil)
    #expect(page.reasons.isEmpty)
  }

  @Test func `a value over several rows belongs to each of them`() throws {
    let page = try ReadPage(
      """
      # Lamp codes

      <table>
      <tr><th>Name</th><th>Code</th></tr>
      <tr><td>LAMP_HOT</td><td rowspan="2">1️⃣72️⃣</td></tr>
      <tr><td>LAMP_WARM</td></tr>
      <tr><td>LAMP_COLD</td><td>8</td></tr>
      </table>
      """)
    #expect(page.facts == ["LAMP_HOT = 7", "LAMP_WARM = 7", "LAMP_COLD = 8"])
    #expect(
      page.members.prefix(2).map(\.value.range) == [page.range("1️⃣", "2️⃣"), page.range("1️⃣", "2️⃣")])
    #expect(page.enums.first?.irregularRows == [])
  }

  @Test func `the heading above and the prose between name and describe the enum`() throws {
    let page = try ReadPage(
      "## LampState\n\nStates of a lamp.\n\n<div>\n<table><tr><th>Name</th><th>Value</th></tr>\n<tr><td>LAMP_ON</td><td>1</td></tr></table>\n</div>\n"
    )
    #expect(page.enums.map(\.name) == ["LampState"])
    #expect(page.enums.first?.description?.text == "States of a lamp.")
    #expect(page.document.tableCount == 1)
  }

  @Test func `a table of parameters in HTML is neither read nor reported`() throws {
    let page = try ReadPage(
      "# open\n\n<table><tr><th>Parameter</th><th>Value</th></tr><tr><td>lamp_id</td><td>1</td></tr></table>\n"
    )
    #expect(page.enums.isEmpty)
    #expect(page.reasons.isEmpty)
  }

  @Test func `an HTML table that is never closed is reported`() throws {
    let page = try ReadPage("# Lamp\n\n<table>\n<tr><td>LAMP_A</td></tr>\n")
    #expect(page.reasons == [.notSupported(.htmlTable)])
  }

  @Test func `what is nested too deep is reported, and the rest of the page is read`() throws {
    let page = try ReadPage(
      "# Lamp\n\n" + String(repeating: "<dl><dd>", count: 40)
        + String(repeating: "</dd></dl>", count: 40)
        + "\n\n| Name | Value |\n|--|--|\n| LAMP_A | 1 |\n| LAMP_B | 2 |\n")
    #expect(page.reasons == [.nestedTooDeep(limit: 32)])
    #expect(page.facts == ["LAMP_A = 1", "LAMP_B = 2"])
  }
}
