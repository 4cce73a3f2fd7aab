import Testing
import YAMLSyntax

@Suite struct CollectionTests {
  @Test func `keys keep the order of the document`() throws {
    let keys = try root("z: 1\na: 2\nm: 3\n").entries?.map(\.key.text)
    #expect(keys == ["z", "a", "m"])
  }

  @Test func `elements keep the order of the document`() throws {
    #expect(try root("- z\n- a\n- m\n").elements?.map(\.text) == ["z", "a", "m"])
  }

  @Test func `a value is found by its key`() throws {
    #expect(try root("a: {b: [1, {c: here}]}")["a"]?["b"]?.elements?[1]["c"]?.text == "here")
  }

  @Test func `a key that is not there has no value`() throws {
    #expect(try root("a: 1")["b"] == nil)
  }

  @Test(arguments: ["a", "[a]"])
  func `only a mapping has values`(text: String) throws {
    #expect(try root(text)["a"] == nil)
  }

  @Test(arguments: ["{a: 1, b: 2, a: 3}", "a: 1\nb: 2\n'a': 3\n", "&k a: 1\nb: 2\n*k : 3\n"])
  func `a key may stand once in a mapping`(text: String) throws {
    #expect(try failure(text).problem == .duplicateKey("a"))
  }

  @Test func `the second of two equal keys is the wrong one`() throws {
    #expect(try failure("a: 1\nb: 2\na: 3\n").location == at(3, 1))
  }

  @Test func `a key may stand again in another mapping`() throws {
    #expect(try root("a: {a: 1}\nb: {a: 2}\n")["b"]?["a"]?.integer == 2)
  }

  @Test(arguments: ["{[1]: 2}", "{{b}: c}", "? - b\n"])
  func `a collection is no key`(value: String) throws {
    #expect(try failure(value).problem == .keyNotScalar)
  }

  @Test func `unquoted double braces are shown where the inner brace stands`() throws {
    #expect(try failure("a: {{ b }}").location == at(1, 5))
  }
}
