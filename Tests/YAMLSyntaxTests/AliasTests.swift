import Testing
import YAMLSyntax

@Suite struct AliasTests {
  @Test func `an alias has the value of its anchor`() throws {
    #expect(try root("a: &x {k: v}\nb: *x\n")["b"]?["k"]?.text == "v")
  }

  @Test func `an alias means the last node that has the anchor`() throws {
    #expect(try root("[&x 1, &x 2, *x]").elements?[2].integer == 2)
  }

  @Test func `a node inside another takes over its anchor`() throws {
    #expect(try root("[&x [&x 1, *x], *x]").elements?[1].integer == 1)
  }

  @Test func `an alias without an anchor before it is an error`() throws {
    let error = try failure("a: 1\nb: *x\nc: &x 1\n")
    #expect(error == YAMLError(.unknownAlias("x"), at: at(2, 4)))
  }

  @Test(arguments: ["&x [1, *x]", "&x {a: [*x]}", "&x {*x : 1}"])
  func `an alias inside its own value is an error`(text: String) throws {
    #expect(try failure(text).problem == .recursiveAlias("x"))
  }

  @Test func `a merge key is a key like any other`() throws {
    let node = try root("a: &x {k: v}\nb:\n  <<: *x\n")
    #expect(node["b"]?["<<"]?["k"]?.text == "v")
  }
}
