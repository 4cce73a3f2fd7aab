import EnumModel
import SourceText
import Testing

/// What comments that suppress findings say.
struct SuppressionCommentTests {
  @Test(arguments: SuppressionComment.Kind.allCases)
  func `each word begins a comment of its kind, in HTML and in MDX`(
    _ kind: SuppressionComment.Kind
  ) throws {
    let found = try comments(
      "<!-- \(kind.rawValue) value-missing -->\n\n{/* \(kind.rawValue) value-missing */}\n\ntext\n")
    #expect(found.map(\.kind) == [kind, kind])
    #expect(found.map { $0.rules.map(\.text) } == [["value-missing"], ["value-missing"]])
  }

  @Test(arguments: ["a-b c-d", "a-b, c-d", "a-b,c-d", "a-b，c-d", "a-b\n  c-d", "a-b、 c-d"])
  func `rules are separated by blanks or commas`(_ rules: String) throws {
    let found = try comments("<!-- driftmark-disable \(rules) -- why -->\n")
    #expect(found.map { $0.rules.map(\.text) } == [["a-b", "c-d"]])
  }

  @Test(arguments: [
    ("a-b -- so it is -->", "so it is"), ("a-b --- so it is -->", "so it is"),
    ("a-b — so it is -->", "so it is"), ("-- so\n  it is -->", "so it is"),
    ("a-b -- a, b -- c -->", "a, b -- c"), ("a-b -- -->", nil), ("a-b -->", nil), ("-->", nil),
  ])
  func `a reason stands behind two hyphens or a dash`(_ rest: String, _ reason: String?) throws {
    #expect(try comments("<!-- driftmark-disable \(rest)\n").map(\.reason) == [reason])
  }

  @Test func `the comment and its rules have their places`() throws {
    let page = try ReadPage("text 1️⃣<!-- driftmark-disable 码 3️⃣a-b4️⃣ -->2️⃣\n")
    let comment = try #require(page.document.suppressions.first)
    #expect(comment.range == page.range("1️⃣", "2️⃣"))
    #expect(comment.rules.last?.range == page.range("3️⃣", "4️⃣"))
  }

  @Test(arguments: [
    "driftmark-disble", "driftmark:disable", "driftmark disable", "Driftmark-Disable",
    "driftmark-ignore", "driftmark_enable",
  ])
  func `a word that is meant to begin one is kept as written`(_ word: String) throws {
    let found = try comments("<!-- \(word) a-b -->\n")
    #expect(found.map(\.word) == [word])
    #expect(found.map(\.kind) == [nil])
    #expect(found.map { $0.rules.map(\.text) } == [["a-b"]])
  }

  @Test(arguments: [
    "<!-- driftmark is run on this page -->", "<!-- driftmark-baseline.json has the rest -->",
    "<!-- driftmarks -->", "<!-- driftmark -->", "<!-->", "<!-- -->", "<!---->",
    "`<!-- driftmark-disable -->`", "```\n<!-- driftmark-disable -->\n```",
    "- item\n\n  ~~~html\n  <!-- driftmark-disable -->\n  ~~~", "    <!-- driftmark-disable -->",
    "<!-- driftmark-disable", "{/* driftmark-disable", "\\<!-- driftmark-disable -->",
    "---\ntitle: <!-- driftmark-disable -->\n---",
  ])
  func `other comments, and what stands in code, is none`(_ text: String) throws {
    #expect(try comments(text + "\n").isEmpty)
  }

  @Test func `comments stand in page order with their lines`() throws {
    let page = try ReadPage("{/* driftmark-disable */}\n\n<!-- driftmark-enable -->\n")
    #expect(page.document.suppressions.map(\.kind) == [.start, .end])
    #expect(page.document.lines[3] == "<!-- driftmark-enable -->")
  }

  @Test(arguments: [
    "- LAMP_OFF: 0, it is off\n@- LAMP_ON: 1, it is on\n- LAMP_DIM: 2, it is dim\n",
    "LAMP_OFF(0) it is off\n@LAMP_ON(1) it is on\nLAMP_DIM(2) it is dim\n",
    "@| Name | Value | Text |\n| --- | --- | --- |\n| LAMP_OFF | 0 | Off. |\n| LAMP_ON | 1 | On. |\n",
  ])
  func `a comment changes nothing of what is read`(_ text: String) throws {
    let comment = "<!-- driftmark-disable-next-line value-missing -- why -->\n"
    let bare = try ReadPage("# Lamp codes\n\n" + text.replacing("@", with: ""))
    let page = try ReadPage("# Lamp codes\n\n" + text.replacing("@", with: comment))
    #expect(page.facts.count > 1)
    #expect(page.facts == bare.facts)
    #expect(page.enums.count == 1)
    #expect(page.members.map { $0.description?.text } == bare.members.map { $0.description?.text })
  }

  private func comments(_ text: String) throws -> [SuppressionComment] {
    try ReadPage(text).document.suppressions
  }
}
