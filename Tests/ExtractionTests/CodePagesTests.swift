import EnumModel
import Extraction
import SourceText
import Testing

/// Pages that describe one code each, before those of a folder are joined.
struct CodePagesTests {
  @Test(arguments: [
    ("# 1️⃣GATE_JAMMED2️⃣ (3️⃣10014️⃣)", CodePage.Form.nameFirst),
    ("# 3️⃣10014️⃣ 1️⃣GATE_JAMMED2️⃣", .codeFirst), ("# 1️⃣GATE_JAMMED2️⃣ = 3️⃣10014️⃣", .nameFirst),
    ("# Error 3️⃣10014️⃣: 1️⃣GATE_JAMMED2️⃣", .labelled), ("# 错误码：3️⃣10014️⃣ `1️⃣GATE_JAMMED2️⃣`", .labelled),
    ("---\ntitle: \"3️⃣10014️⃣ 1️⃣GATE_JAMMED2️⃣\"\n---\n\n# What it means", .codeFirst),
    ("---\nname: 1️⃣GATE_JAMMED2️⃣\ncode: 3️⃣10014️⃣\n---\n", .fields),
  ])
  func `a title or front matter gives a code and its name`(
    title: String, form: CodePage.Form
  ) throws {
    let page = try ReadPage("\(title)\n\n5️⃣The gate is jammed.6️⃣\n\n## Remedy\n\nOil it.\n")
    let found = try #require(page.document.codePage)
    #expect(page.enums.isEmpty)
    #expect(found.form == form)
    #expect(found.member.name == "GATE_JAMMED")
    #expect(found.member.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.member.value.integer == 1001)
    #expect(found.member.value.range == page.range("3️⃣", "4️⃣"))
    #expect(found.member.description?.range == page.range("5️⃣", "6️⃣"))
  }

  @Test(arguments: [
    "# Opening a gate", "# 1 Introduction", "# OpenGate 2", "# 2024", "# GATE_JAMMED",
    "# 1001 GATE_JAMMED\n\n# 1002 GATE_LOST", "# 1001 GATE_JAMMED\n\n## 1002 GATE_LOST",
    "# GATE_MODE (2)\n\n| Name | Value |\n| --- | --- |\n| GATE_A | 1 |\n| GATE_B | 2 |",
    "---\ntitle: Gates of 2024\ncode: 1001\n---",
  ])
  func `other pages are none`(page: String) throws {
    #expect(try ReadPage("\(page)\n\nText.\n").document.codePage == nil)
  }

  @Test func `a page that is its own platform shares its folder's`() throws {
    let page = try ReadPage("# 1001 GATE_JAMMED\n", path: "docs/zh/errors/1001.md")
    #expect(page.document.codePage?.edition.platform.id == "docs/errors")
    let android = try ReadPage("# 1001 GATE_JAMMED\n", path: "android/errors/1001.md")
    #expect(android.document.codePage?.edition.platform.id == "android")
  }
}
