import SourceText
import TestSupport
import Testing

@testable import Reporters

struct CodeFrameTests {
  @Test func `carets stand under the marked characters`() {
    let frame = frame("| OFF | 1️⃣102️⃣ | Off. |")
    #expect(frame.line == "| OFF | 10 | Off. |")
    #expect(frame.mark == "        ^^")
  }

  @Test func `wide characters take two columns`() {
    let frame = frame("| 关灯 | 1️⃣灯泡2️⃣ | x |")
    #expect(frame.line == "| 关灯 | 灯泡 | x |")
    #expect(frame.mark == "         ^^^^")
  }

  @Test func `a tab takes the column of one space`() {
    let frame = frame("|\tOFF\t|\t1️⃣102️⃣\t|")
    #expect(frame.line == "| OFF | 10 |")
    #expect(frame.mark == "        ^^")
  }

  @Test func `an empty range has one caret`() {
    #expect(frame("| OFF | 1️⃣2️⃣ |").mark == "        ^")
  }

  @Test func `a place behind the end of its line is marked at the end`() {
    let place = SourceLocation(line: 1, column: 40)
    let frame = CodeFrame("| OFF |", range: SourceRange(start: place, end: place), width: 60)
    #expect(frame.mark == "       ^")
  }

  @Test func `a range over several lines is marked to the end of its first`() {
    let range = SourceRange(
      start: SourceLocation(line: 1, column: 3), end: SourceLocation(line: 4, column: 1))
    #expect(CodeFrame("a bcd", range: range, width: 60).mark == "  ^^^")
  }

  @Test(arguments: [0, 30, 200, 4_990])
  func `a long line is cut around its mark`(_ offset: Int) {
    let text = String(repeating: "x", count: offset) + "1️⃣MARK2️⃣"
    let frame = frame(text + String(repeating: "y", count: 4_990 - offset), width: 60)
    #expect(DisplayWidth.of(frame.line) <= 60)
    #expect(shown(frame) == "MARK")
  }

  @Test func `a long line of wide characters is cut around its mark`() {
    let text = String(repeating: "灯", count: 100) + "1️⃣开2️⃣" + String(repeating: "泡", count: 100)
    let frame = frame(text, width: 60)
    #expect(DisplayWidth.of(frame.line) <= 60)
    #expect(frame.line.hasPrefix("…灯") && frame.line.hasSuffix("泡…"))
    #expect(frame.line.contains("开"))
  }

  @Test func `a mark that is wider than the screen is cut`() {
    let frame = frame("1️⃣" + String(repeating: "灯", count: 500) + "2️⃣", width: 60)
    #expect(DisplayWidth.of(frame.line) <= 60)
    #expect(frame.mark.count <= 60)
  }

  private func frame(_ marked: String, width: Int = 80) -> CodeFrame {
    let text = MarkedText(marked)
    let start = text.places["1️⃣"] ?? SourceLocation(line: 1, column: 1)
    return CodeFrame(
      text.text, range: SourceRange(start: start, end: text.places["2️⃣"] ?? start), width: width)
  }

  /// What stands over the carets of a line without wide characters.
  private func shown(_ frame: CodeFrame) -> String {
    let start = frame.mark.prefix { $0 == " " }.count
    return String(frame.line.dropFirst(start).prefix(frame.mark.count - start))
  }
}
