import SourceText
import Testing
import YAMLSyntax

@Suite struct HostileTextTests {
  @Test func `random bytes end in a node or an error`() {
    var random = Repeatable(seed: 1)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      expectSound(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `random pieces of YAML end in a node or an error`() {
    var random = Repeatable(seed: 2)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...14, using: &random)
      let pieces = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
      expectSound(pieces.joined())
    }
  }

  @Test func `a NUL inside an escape stays text`() throws {
    #expect(try root("\"a\\0b\": 1")["a\0b"]?.integer == 1)
  }

  private static let pieces = [
    "a", "b", "c: ", "- ", "? ", ": ", "[", "]", "{", "}", ",", "\n", "\n  ", "\n    ", "\r\n",
    "\r", "&a ", "*a", "!!str ", "! ", "'", "\"", "|", ">", "|-\n", " #", "#x\n", "---", "...",
    "%YAML 1.1\n", "é", "中", "😀", "\u{2028}", "\u{85}", "\t", " ", "\u{FEFF}", "\\x", "\0", "~",
    "d:", "\n- ", "\ne: ", "\nf: |2\n  ", "<<", "@",
  ]

  private func expectSound(_ text: String) {
    do throws(YAMLError) {
      guard let node = try YAMLParser.parse(text) else { return }
      expectSound(node, text)
    } catch {
      #expect(error.location >= at(1, 1), "\(text.debugDescription)")
    }
  }

  /// A plain word stands in the text at its range, and every node inside the one that holds it.
  private func expectSound(_ node: YAMLNode, _ text: String) {
    let written = excerpt(node.range, of: text)
    if case .scalar(let word, isPlain: true) = node.content, isBare(word, written) {
      #expect(written == word, "\(text.debugDescription)")
    }
    let isAlias = written.hasPrefix("*")
    let pairs = node.entries?.flatMap { [$0.key, $0.value] } ?? []
    for child in pairs + (node.elements ?? []) {
      let isInside = child.range.start >= node.range.start && child.range.end <= node.range.end
      #expect(isInside || isAlias, "\(text.debugDescription)")
      expectSound(child, text)
    }
  }

  /// Whether nothing is folded into the word, nor an anchor, a tag or an alias in its place.
  private func isBare(_ word: String, _ written: String) -> Bool {
    let folds: [Unicode.Scalar] = [" ", "\n", "\u{85}", "\u{2028}"]
    let marks: [Unicode.Scalar] = ["&", "*", "!"]
    guard let first = written.unicodeScalars.first else { return word.isEmpty }
    return !marks.contains(first) && !word.unicodeScalars.contains { folds.contains($0) }
  }
}

/// The same numbers on every run.
private struct Repeatable: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
