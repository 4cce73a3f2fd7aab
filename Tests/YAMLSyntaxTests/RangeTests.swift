import SourceText
import Testing
import YAMLSyntax

@Suite struct RangeTests {
  @Test func `a plain scalar ends before the blanks and the comment after it`() throws {
    let text = "a: two words   # why\n"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == "two words")
  }

  @Test func `a plain scalar spans its lines`() throws {
    let text = "a: one\n  two\n\nb: 1\n"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == "one\n  two")
  }

  @Test(arguments: ["'it''s'", "\"a\\tb\"", "\"\"", "'中 😀'"])
  func `a quoted scalar includes its quotes`(scalar: String) throws {
    let text = "a: \(scalar) \n"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == scalar)
  }

  @Test(arguments: [
    "|\n  one\n  two  ", "|-\n  one", ">2\n   one\n\n   two", "|", "|+ # why\n  one",
  ])
  func `a block scalar ends with its last line, without the break`(scalar: String) throws {
    let text = "a: \(scalar)\n\n\nb: 1\n"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == scalar)
  }

  @Test func `a block scalar with CR LF ends before the break`() throws {
    let text = "a: |\r\n  one\r\n\r\nb: 1\r\n"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == "|\r\n  one")
  }

  @Test func `a block scalar may end with the text`() throws {
    let text = "a: |\n  one"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == "|\n  one")
  }

  @Test(arguments: ["[1, 2 ]", "{a: 1,\n  b: 2 }", "[]", "{}", "[a: 1 ]"])
  func `a flow collection includes its brackets`(collection: String) throws {
    let text = "k: \(collection) # why\nl: 1\n"
    #expect(excerpt(try root(text)["k"]?.range, of: text) == collection)
  }

  @Test func `a single pair in brackets ends with its value`() throws {
    let text = "[a: 1 , b]"
    #expect(excerpt(try root(text).elements?[0].range, of: text) == "a: 1")
  }

  @Test(arguments: ["b: 1\n  c: 2", "- 1\n  - 2", "- b: 1\n    c:"])
  func `a block collection ends with its last node`(collection: String) throws {
    let text = "a:\n  \(collection)\n\n# about d\nd: 1\n"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == collection)
  }

  @Test func `a sequence that is not indented ends with its last element`() throws {
    let text = "a:\n- 1\n- 2\n# about b\nb: 1\n"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == "- 1\n- 2")
  }

  @Test func `a key has a range of its own`() throws {
    let text = "  \"a b\" : 1\n"
    #expect(excerpt(try root(text).entries?[0].key.range, of: text) == "\"a b\"")
  }

  @Test func `an anchor and a tag are part of the node`() throws {
    let text = "a: &x !!str 1\n"
    #expect(excerpt(try root(text)["a"]?.range, of: text) == "&x !!str 1")
  }

  @Test func `an alias stands where it is written`() throws {
    let text = "a: &x [1]\nb: *x\nc: 1\n"
    #expect(excerpt(try root(text)["b"]?.range, of: text) == "*x")
  }

  @Test func `the nodes inside an alias stand under the anchor`() throws {
    #expect(try root("a: &x [1]\nb: *x\n")["b"]?.elements?[0].range.start == at(1, 8))
  }

  @Test(arguments: ["a:\nb: 1", "{a: , b: 1}", "{a : }", "? a # why\n: \n"])
  func `an absent value is empty and stands after the colon`(text: String) throws {
    let range = try #require(try root(text)["a"]?.range)
    let before = excerpt(.init(start: at(1, 1), end: range.start), of: text)
    #expect(range.start == range.end && before.hasSuffix(":"))
  }

  @Test(arguments: ["{a  , b: 1}", "? a # why\n? b"])
  func `an absent value without a colon stands after the key`(text: String) throws {
    let mapping = try root(text)
    #expect(mapping["a"]?.range.start == mapping.entries?[0].key.range.end)
  }

  @Test func `an absent element stands after its dash`() throws {
    #expect(try root("- 1\n-\n- 3\n").elements?[1].range.start == at(2, 2))
  }
}
