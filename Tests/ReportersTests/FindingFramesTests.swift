import Findings
import Testing

@testable import Reporters

struct FindingFramesTests {
  @Test func `a frame has the line, its number and carets`() {
    #expect(
      frames(.sample()) == """
           5 | | OFF | 1 |
             |   ^^^

        """)
  }

  @Test func `frames of one page have no margin, and their numbers are aligned`() {
    let finding = Finding.sample(line: 12, witnesses: [witness("first here", .sample(line: 5))])
    #expect(
      frames(finding) == """
           12 | | OFF | 1 |
              |   ^^^
            5 | | OFF | 1 |
              |   ^^^ first here

        """)
  }

  @Test func `a witness on another page has its platform in the margin and its place`() {
    let finding = Finding.sample(
      witnesses: [witness("1 here", .sample(file: "web.md", platform: "web", line: 9))])
    #expect(
      frames(finding) == """
          ios 5 | | OFF | 1 |
                |   ^^^
          web 9 | | OFF | 1 |
                |   ^^^ 1 here (web.md:9)

        """)
  }

  @Test func `a message that does not fit beside its mark stands below it`() {
    let words = "a message of thirty characters"
    let finding = Finding.sample(witnesses: [witness(words, .sample())])
    #expect(
      frames(finding, width: 40) == """
           5 | | OFF | 1 |
             |   ^^^
           5 | | OFF | 1 |
             |   ^^^
             |   a message of thirty characters

        """)
  }

  @Test func `nothing that a terminal obeys is written`() {
    let finding = Finding.sample(
      platform: "i\u{1B}os",
      witnesses: [witness("\u{1B}]0;x\u{7}", .sample(file: "a\u{202E}.md", platform: "w\u{9B}"))])
    let text = FindingFrames(
      finding: finding, language: .english, style: TextStyle(),
      line: { _, _ in "| \u{1B}[31mOFF\u{202E} |" }
    ).text
    let obeyed: Set<Unicode.Scalar> = ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}"]
    #expect(!text.unicodeScalars.contains(where: obeyed.contains))
  }

  private func witness(_ text: String, _ location: FindingLocation) -> Witness {
    Witness(message: Note(text: text), location: location)
  }

  private func frames(_ finding: Finding, width: Int = 100) -> String {
    FindingFrames(
      finding: finding, language: .english, style: TextStyle(width: width),
      line: { _, _ in "| OFF | 1 |" }
    ).text
  }
}
