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

  @Test func `three witnesses have frames, and the others are named`() {
    let finding = Finding.sample(
      witnesses: (1...5).map { line in
        witness("1 here", .sample(file: "docs/\(line).md", platform: "p\(line)", line: line))
      })
    #expect(frames(finding).hasSuffix("\n  and 2 more: p4 docs/4.md:4, p5 docs/5.md:5\n"))
    #expect(frames(finding).matches(of: /1 here/).count == 3)
    #expect(frames(finding, showsAll: true).matches(of: /1 here/).count == 5)
  }

  @Test func `of witnesses that show the same one is framed before another`() {
    let witnesses = (1...5).map { witness("w\($0)", .sample(line: $0)) }
    let text = FindingFrames(
      finding: .sample(line: 9, witnesses: witnesses), language: .english, style: TextStyle(),
      line: { line, _ in line == 5 ? "| ON  | 2 |" : "| OFF | 1 |" }
    ).text
    #expect(text.matches(of: /w\d/).map { String($0.output) } == ["w1", "w2", "w5"])
  }

  @Test func `a witness in the same folder is named without it`() {
    let finding = Finding.sample(
      file: "docs/ios.md",
      witnesses: [
        witness("a", .sample(file: "docs/web.md")), witness("b", .sample(file: "more/web.md")),
      ])
    #expect(frames(finding).contains("a (web.md:5)"))
    #expect(frames(finding).contains("b (more/web.md:5)"))
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

  private func frames(
    _ finding: Finding, width: Int = 100, showsAll: Bool = false
  ) -> String {
    FindingFrames(
      finding: finding, language: .english, style: TextStyle(width: width), showsAll: showsAll,
      line: { _, _ in "| OFF | 1 |" }
    ).text
  }
}
