import Testing
import YAMLSyntax

@Suite struct RequirementTests {
  private let manifest = """
    id: some-rule
    since: 1
    empty:
    tags: [a, b]
    options: {deep: true}
    """

  @Test func `a required key gives its value`() throws {
    #expect(try root(manifest).required("since").integer == 1)
  }

  @Test func `a missing key is an error at the start of its mapping`() throws {
    let options = try root(manifest).required("options")
    let error = #expect(throws: YAMLError.self) { try options.required("wide") }
    #expect(error == YAMLError(.missingKey("wide"), at: at(5, 10)))
  }

  @Test func `only a mapping can have a required key`() throws {
    let tags = try root(manifest).required("tags")
    let error = #expect(throws: YAMLError.self) { try tags.required("a") }
    let problem = YAMLProblem.wrongKind(key: nil, expected: .mapping, found: .sequence)
    #expect(error == YAMLError(problem, at: at(4, 7)))
  }

  @Test(arguments: [("id", "some-rule"), ("since", "1")])
  func `a required text is any scalar`(key: String, text: String) throws {
    #expect(try root(manifest).requiredText(key) == text)
  }

  @Test func `an absent value is no text`() throws {
    let node = try root(manifest)
    let error = #expect(throws: YAMLError.self) { try node.requiredText("empty") }
    let problem = YAMLProblem.wrongKind(key: "empty", expected: .text, found: .null)
    #expect(error == YAMLError(problem, at: at(3, 7)))
  }

  @Test func `required elements are those of a sequence`() throws {
    #expect(try root(manifest).requiredElements("tags").map(\.text) == ["a", "b"])
  }

  @Test func `a text is no sequence`() throws {
    let node = try root(manifest)
    let error = #expect(throws: YAMLError.self) { try node.requiredElements("id") }
    #expect(error?.problem == .wrongKind(key: "id", expected: .sequence, found: .text))
  }

  @Test func `required entries are those of a mapping`() throws {
    #expect(try root(manifest).requiredEntries("options").map(\.key.text) == ["deep"])
  }

  @Test func `a sequence is no mapping`() throws {
    let node = try root(manifest)
    let error = #expect(throws: YAMLError.self) { try node.requiredEntries("tags") }
    #expect(error?.problem == .wrongKind(key: "tags", expected: .mapping, found: .sequence))
  }

  @Test func `known keys pass`() throws {
    try root("{b: 1, a: 2}").rejectUnknownKeys(["a", "b", "c"])
  }

  @Test func `an unknown key is an error at the key`() throws {
    let node = try root("a: 1\n中: {c: 2}\n")
    let error = #expect(throws: YAMLError.self) { try node.rejectUnknownKeys(["a"]) }
    #expect(error == YAMLError(.unknownKey("中", known: ["a"]), at: at(2, 1)))
  }

  @Test func `a reader says what it needs of a node`() throws {
    let error = try root("a: soon").required("a").mismatch(.boolean, key: "a")
    let problem = YAMLProblem.wrongKind(key: "a", expected: .boolean, found: .text)
    #expect(error == YAMLError(problem, at: at(1, 4)))
  }
}
