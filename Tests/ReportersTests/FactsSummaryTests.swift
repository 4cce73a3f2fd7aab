import EnumModel
import Extraction
import Findings
import Reporters
import SourceText
import TestSupport
import Testing

struct FactsSummaryTests {
  @Test func `pages that cannot be read are listed together`() {
    let issues = [
      ExtractionIssue(file: "a.md", line: nil, reason: .unreadable(.empty)),
      ExtractionIssue(file: "b.md", line: 3, reason: .unreadable(.binary(line: 3))),
    ]
    #expect(
      FactsSummary.text([], unreadable: issues, language: .english) == """
        ! a.md: the file is empty
        ! b.md:3: a binary file

        0 documents, 0 enums, 0 members; skipped 2

        """)
  }

  @Test func `one is told in the singular`() throws {
    let text = FactsSummary.text(
      [try read(EnumPage.text("Lamp", "OFF = 0"))], unreadable: [], language: .english)
    #expect(text.hasSuffix("\n1 document, 1 enum, 1 member; skipped 0\n"))
  }

  @Test func `nothing that a terminal obeys is written`() throws {
    let page = EnumPage.text("Lamp", "OFF = 0")
      .replacing("States of a lamp.", with: "States \u{1B}[31mof a\u{202E} lamp.")
    let text = FactsSummary.text([try read(page)], unreadable: [], language: .english)
    let obeyed: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}"]
    #expect(text.contains("States ·[31mof a· lamp."))
    #expect(!text.unicodeScalars.contains(where: obeyed.contains))
  }

  private func read(_ text: String) throws -> ExtractedDocument {
    PageReader.read(try SourceFile(path: "ios.md", contents: Array(text.utf8)))
  }
}
