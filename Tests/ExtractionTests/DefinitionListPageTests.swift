import EnumModel
import SourceText
import Testing

/// Definition lists whose terms are the names of members.
struct DefinitionListPageTests {
  @Test func `a term, its value and its description are a member with their places`() throws {
    let page = try ReadPage(
      "# Gate codes\n\n<dl>\n<dt>1️⃣GATE_OPEN2️⃣</dt><dd>3️⃣0x14️⃣</dd><dd>5️⃣It is open.6️⃣</dd>\n<dt>GATE_SHUT</dt><dd>2</dd>\n</dl>\n"
    )
    #expect(page.facts == ["GATE_OPEN = 0x1", "GATE_SHUT = 2"])
    let member = try #require(page.members.first)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(member.description?.range == page.range("5️⃣", "6️⃣"))
    #expect(page.reasons.isEmpty)
  }

  @Test func `a list in the definition holds the value and the description`() throws {
    let page = try ReadPage(
      """
      # Gate codes

      <dl> <dt>

      <span id="GATE_OPEN"></span>**1️⃣GATE\\_OPEN2️⃣**
      </dt> <dd> <dl> <dt>

      3️⃣17 (0x11)4️⃣
      </dt> <dt>



      5️⃣The gate is open.6️⃣


      </dt> </dl> </dd> <dt>

      <span id="GATE_SHUT"></span>**GATE\\_SHUT**
      </dt> <dd> <dl> <dt>

      18 (0x12)
      </dt> <dt>

      The gate is shut.

      </dt> </dl> </dd> </dl>
      """)
    #expect(page.facts == ["GATE_OPEN = 17 (0x11)", "GATE_SHUT = 18 (0x12)"])
    let member = try #require(page.members.first)
    #expect(member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(member.description?.range == page.range("5️⃣", "6️⃣"))
    #expect(page.members.last?.description?.text == "The gate is shut.")
  }

  @Test(arguments: [
    "<dt>GATE_A (1)</dt><dd>甲</dd><dt>GATE_B (2)</dt><dd>乙</dd>",
    "<dt>GATE_A</dt><dt>1</dt><dd>甲</dd><dt>GATE_B</dt><dt>2</dt><dd>乙</dd>",
    "<dt><code>GATE_A</code></dt><dd>1<br>甲</dd><dt><code>GATE_B</code></dt><dd><code>2</code><p>乙</dd>",
    "<dt>GATE_A = 1<dd>甲<dt>GATE_B = 2<dd>乙",
  ])
  func `values stand in the term, in a term of their own, or in the definition`(
    items: String
  ) throws {
    let page = try ReadPage("# Gate codes\n\n<dl>\(items)</dl>\n")
    #expect(page.members.map(\.name) == ["GATE_A", "GATE_B"])
    #expect(page.members.map(\.value.integer) == [1, 2])
    #expect(page.members.map { $0.description?.text } == ["甲", "乙"])
  }

  @Test func `terms that are no names, such as parameters, make no members`() throws {
    let page = try ReadPage(
      "# open\n\n<dl> <dt>\n\n*gateId* \\[in\\]\n</dt> <dd>\n\n5\n</dd> <dt>\n\n*wait* \\[in\\]\n</dt> <dd>\n\n6\n</dd></dl>\n"
    )
    #expect(page.enums.isEmpty)
    #expect(page.reasons.isEmpty)
  }

  @Test func `a list of names without values is reported where codes are announced`() throws {
    let page = try ReadPage(
      "# Gate error codes\n\n<dl>\n<dt>GATE_A</dt><dd>Open.</dd><dt>GATE_B</dt><dd>Shut.</dd></dl>\n"
    )
    #expect(page.reasons == [.listWithoutValues])
    #expect(page.document.issues.first?.line == 3)
  }

  @Test func `one member without a value among others is kept`() throws {
    let items = (1...5).map { "<dt>GATE_\($0)</dt><dd>\($0)</dd>" }.joined()
    let page = try ReadPage("# Gates\n\n<dl>\(items)<dt>GATE_X</dt><dd>Lost.</dd></dl>\n")
    #expect(page.members.last?.value.kind == EnumValue.Kind.none)
    #expect(page.members.last?.description?.text == "Lost.")
  }
}
