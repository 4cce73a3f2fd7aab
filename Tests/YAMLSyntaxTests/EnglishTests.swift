import Testing
import YAMLSyntax

private let phrases: [(YAMLProblem, String)] = [
  (.syntax("found a tab"), "found a tab"),
  (.duplicateKey("id"), "duplicate key 'id'"),
  (.keyNotScalar, "a key is text, not a sequence or a mapping"),
  (.tooDeep(limit: 64), "nested more than 64 levels deep"),
  (.tooLarge(limit: 9), "more than 9 values, aliases expanded"),
  (.tooLong(limit: 9), "longer than 9 bytes"),
  (.unknownAlias("x"), "no anchor 'x' before this alias"),
  (.recursiveAlias("x"), "alias 'x' stands inside its own value"),
  (.missingKey("id"), "missing key 'id'"),
  (.unknownKey("ids", known: ["id", "title"]), "unknown key 'ids', expected 'id', 'title'"),
  (.unknownKey("ids", known: []), "unknown key 'ids', expected none"),
  (.wrongKind(key: "id", expected: .text, found: .null), "'id' is empty, expected text"),
  (.wrongKind(key: nil, expected: .mapping, found: .sequence), "a sequence, expected a mapping"),
  (.outOfMemory, "out of memory"),
]

@Suite struct EnglishTests {
  @Test(arguments: phrases)
  func `every problem has its phrase`(problem: YAMLProblem, phrase: String) {
    #expect(problem.english == phrase)
  }

  @Test func `a phrase stays on its line and leaves the terminal alone`() {
    let problem = YAMLProblem.duplicateKey("a\nb\u{1B}[2J\u{202E}中😀")
    #expect(problem.english == "duplicate key 'a\\u{A}b\\u{1B}[2J\\u{202E}中😀'")
  }

  @Test func `a long key is cut`() {
    let problem = YAMLProblem.missingKey(String(repeating: "中", count: 61))
    #expect(problem.english == "missing key '\(String(repeating: "中", count: 60))…'")
  }
}
