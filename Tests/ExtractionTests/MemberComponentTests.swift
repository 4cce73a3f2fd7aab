import EnumModel
import Extraction
import SourceText
import Testing

/// Pages with a component a member.
struct MemberComponentTests {
  @Test func `a page of components is read`() throws {
    let page = try ReadPage(
      """
      # Enums

      ## 1️⃣LampMode2️⃣

      3️⃣How a lamp shines.4️⃣

      ### Properties
      <ParamField
        name="5️⃣LampModeOff6️⃣"
        prototype="LampModeOff = (7️⃣1 << 08️⃣)"
        parent_name="LampMode"
        parent_type="enum">
      9️⃣The lamp is dark.0️⃣

      <Note title="">
      - Never in tunnels.
      </Note>
      </ParamField>
      <ParamField
        name="LampModeDim"
        prototype="LampModeDim=(-2)"
        tags={["deprecated"]}
        parent_name="LampMode"
        parent_type="enum">
      </ParamField>

      ## LampColor

      ### Properties
      <ParamField name="Red" prototype="Red=('red')" desc="A red lamp" parent_name="LampColor" parent_type="enum" />
      """)
    let mode = try #require(page.enums.first)
    #expect(page.enums.map(\.name) == ["LampMode", "LampColor"])
    #expect(mode.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(mode.description?.range == page.range("3️⃣", "4️⃣"))
    #expect(mode.section == ["Enums"])
    #expect(
      page.facts == ["LampModeOff = 1 << 0", "LampModeDim = -2", "Red = 'red'"])
    #expect(mode.members[0].nameRange == page.range("5️⃣", "6️⃣"))
    #expect(mode.members[0].value.range == page.range("7️⃣", "8️⃣"))
    #expect(mode.members[0].description?.range == page.range("9️⃣", "0️⃣"))
    #expect(mode.members[1].description == nil)
    #expect(page.members.map(\.isDeprecated) == [false, true, false])
    #expect(page.members.last?.description?.text == "A red lamp")
    #expect(page.members.last?.value.string == "red")
    #expect(page.reasons.isEmpty)
  }

  @Test func `members of one parent are one enum, wherever they stand on the page`() throws {
    func field(_ name: String, _ parent: String) -> String {
      "<ParamField name=\"\(name)\" value={1} parent=\"\(parent)\" kind=\"enum\" />\n"
    }
    let page = try ReadPage(
      "# Lamps\n\n## A\n\n\(field("A1", "Lamp"))\n\(field("B1", "Gate"))\n## C\n\n\(field("A2", "Lamp"))"
    )
    #expect(page.enums.map(\.name) == ["Lamp", "Gate"])
    #expect(page.enums.map { $0.members.map(\.name) } == [["A1", "A2"], ["B1"]])
  }

  @Test(arguments: ["struct", "class", "method", "object"])
  func `members of other parents are no enum`(kind: String) throws {
    let page = try ReadPage(
      "# 错误码\n\n<ParamField name=\"lampId\" value=\"1\" parent_name=\"Lamp\" parent_type=\"\(kind)\" />\n"
    )
    #expect(page.enums.isEmpty)
  }

  @Test func `without a parent the page must announce codes`() throws {
    let field = "<ResponseField name=\"LAMP_ON\" default=\"3\">On.</ResponseField>\n"
    #expect(try ReadPage("# open\n\n\(field)").enums.isEmpty)
    let page = try ReadPage("# Lamp error codes\n\n\(field)")
    #expect(page.facts == ["LAMP_ON = 3"])
    #expect(page.members.first?.description?.text == "On.")
  }

  @Test func `other names may be given`() throws {
    var names = ComponentNames()
    names.members = ["Code"]
    names.name = ["id"]
    let text = "# Lamp error codes\n\n<Code id=\"LAMP_ON\" value=\"1\" />\n"
    let file = try SourceFile(path: "a.mdx", contents: Array(text.utf8))
    var settings = PageSettings()
    settings.componentNames = names
    let document = PageReader.read(file, settings: settings)
    #expect(document.enums.flatMap(\.members).map(\.name) == ["LAMP_ON"])
  }

  @Test(arguments: [
    "<ParamField name=\"On\" value=\"1\" />",
    "<ParamField name=\"On\" value=\"1\" parent_type=\"enum\">",
    "<ParamField name=\"On\" value=\"1\" kind=\"enum\" />", "<ParamField value>",
    "<ParamField name={} value={} kind=enum />", "<ParamField kind=enum name=' ' value=()>",
    "<ParamField kind=enum name=A parent={} prototype='A('/>", "<Platform name=ios>",
  ])
  func `a page with nothing but components is read`(text: String) throws {
    for member in try ReadPage(text).members { #expect(["On", "A"].contains(member.name)) }
    for member in try ReadPage(text + "\n" + text).members { #expect(!member.name.isEmpty) }
  }

  @Test func `a table in a member is no enum of its own`() throws {
    let page = try ReadPage(
      """
      # Lamp
      <ParamField name="On" prototype="On=(1)" parent_name="Lamp" parent_type="enum">
        Since

        | Name | Value |
        | --- | --- |
        | LAMP_A | 1 |
      </ParamField>
      """)
    #expect(page.facts == ["On = 1"])
  }
}
