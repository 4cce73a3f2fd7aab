import SourceText
import Testing
import YAMLSyntax

@Suite struct DocumentTests {
  @Test(arguments: [
    "", "\n", " \n \n", "# only a comment\n", "\u{FEFF}", "---\n", "--- # a\n...\n",
  ])
  func `a text without a value has no root`(text: String) throws {
    #expect(try YAMLParser.parse(text) == nil)
  }

  @Test func `a written null is a root`() throws {
    #expect(try YAMLParser.parse("--- ~\n")?.isNull == true)
  }

  @Test(arguments: ["a\n--- b\n", "a\n---\n[", "a\n...\nb", "---\na\n---\n"])
  func `the first document counts`(text: String) throws {
    #expect(try root(text).text == "a")
  }

  @Test(arguments: ["{a: 1}\nb: 2\n", "[1] x", "'a' 'b'\n"])
  func `what follows a document without a separator is an error`(text: String) throws {
    #expect(try failure(text).problem == .syntax("did not find expected <document start>"))
  }

  @Test func `a version directive is read over`() throws {
    #expect(try root("%YAML 1.2\n---\na: 1\n")["a"]?.range.start == at(3, 4))
  }
}
