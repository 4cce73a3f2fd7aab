import SourceText
import Testing
import YAMLSyntax

@Suite struct SyntaxErrorTests {
  @Test func `an error stands where the syntax breaks`() throws {
    #expect(try failure("ok: 1\nbad: [1, 2\nnext: 3\n").location == at(3, 5))
  }

  @Test func `an error says what was expected and while reading what`() throws {
    let words = "did not find expected ',' or ']' while parsing a flow sequence"
    #expect(try failure("[1, 2\n---\n").problem == .syntax(words))
  }

  @Test func `an error behind CJK text and emoji keeps its column`() throws {
    #expect(try failure("中文😀: b: c").location == at(1, 7))
  }

  @Test(arguments: ["中: 'open\n", "中: \"open\nb: 1\n", "中: [1,\n2\n", "中: {a: 1"])
  func `what is never closed is shown where it opens`(text: String) throws {
    #expect(try failure(text).location == at(1, 4))
  }

  @Test func `a tab as indentation is an error`() throws {
    #expect(try failure("a:\n\tb: 1\n").location.line == 2)
  }

  @Test func `an error keeps the lines of the page`() throws {
    #expect(try failure("a: 1\nb: ]\n", firstLine: 5).location == at(6, 4))
  }

  @Test(arguments: [0x00, 0x07, 0x1B, 0x7F] as [UInt8])
  func `a control character is an error at its place`(code: UInt8) throws {
    let error = try failure("a: 1\n中😀: \(Unicode.Scalar(code))\n")
    let words = "control characters are not allowed"
    #expect(error == YAMLError(.syntax(words), at: at(2, 5)))
  }
}
