import SourceText
import Testing
import YAMLSyntax

@Suite struct BoundTests {
  @Test func `as many levels as the bound are read`() throws {
    let text = nested(YAMLParser.maximumDepth)
    #expect(try root(text).elements?.count == 1)
  }

  @Test func `one level more is too deep, at the collection that is`() throws {
    let limit = YAMLParser.maximumDepth
    let error = try failure(nested(limit + 1))
    #expect(error == YAMLError(.tooDeep(limit: limit), at: at(1, limit + 1)))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[\n", "&a [", "!!seq ["])
  func `a million levels are refused`(opening: String) throws {
    let count = YAMLParser.maximumLength / opening.utf8.count
    let error = try failure(String(repeating: opening, count: count))
    #expect(error.problem == .tooDeep(limit: YAMLParser.maximumDepth))
  }

  @Test func `an alias brings its depth along`() throws {
    let half = nested(YAMLParser.maximumDepth / 2)
    let deeper = nested(YAMLParser.maximumDepth / 2, around: "*x")
    let error = try failure("- &x \(half)\n- \(deeper)\n")
    #expect(error.problem == .tooDeep(limit: YAMLParser.maximumDepth))
  }

  @Test func `as many nodes as the bound are read`() throws {
    let count = YAMLParser.maximumNodeCount - 1
    #expect(try root(list(count)).elements?.count == count)
  }

  @Test func `one node more is too large`() throws {
    let limit = YAMLParser.maximumNodeCount
    #expect(try failure(list(limit)).problem == .tooLarge(limit: limit))
  }

  @Test func `an alias bomb is too large`() throws {
    let error = try failure(bomb(levels: 12))
    #expect(error.problem == .tooLarge(limit: YAMLParser.maximumNodeCount))
  }

  @Test func `a bomb is shown at the alias that goes too far`() throws {
    #expect(try failure(bomb(levels: 12)).location.line == 6)
  }

  @Test func `as many bytes as the bound are read`() throws {
    let text = String(repeating: "a", count: YAMLParser.maximumLength)
    #expect(try root(text).text?.utf8.count == YAMLParser.maximumLength)
  }

  @Test func `one byte more is too long`() throws {
    let limit = YAMLParser.maximumLength
    let error = try failure(String(repeating: "a", count: limit + 1), firstLine: 7)
    #expect(error == YAMLError(.tooLong(limit: limit), at: at(7, 1)))
  }

  private func nested(_ levels: Int, around core: String = "") -> String {
    String(repeating: "[", count: levels) + core + String(repeating: "]", count: levels)
  }

  private func list(_ count: Int) -> String {
    "[" + String(repeating: "a,", count: count) + "]"
  }

  /// Each line stands for ten times the nodes of the line before it.
  private func bomb(levels: Int) -> String {
    var text = "a0: &a0 [x]\n"
    for level in 1...levels {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    return text
  }
}
