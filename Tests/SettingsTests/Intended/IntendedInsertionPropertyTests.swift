import BuiltInRules
import FaultInjection
import RuleEngine
import Settings
import TestSupport
import Testing

/// Any entries behind any settings: all other bytes stay, and both say what they said.
struct IntendedInsertionPropertyTests {
  private static let catalogue = Result { try BuiltInRules.catalogue() }

  private static let texts = [
    "so", "a: b", "a #b", "- a", "'a'", "\"a\"", "a\nb", "\ta", "yes", "null", "12", "1e5", "0x1F",
    "[a]", "{a}", "*a", "&a", "!a", "%a", "@a", "`a`", "|", ">", "?", "a:", ":a", "a::b", "a, b",
    "网页没有套接字：不支持", "名 #1", "don't", "a\\b", "3.0 has none", "~", "2027-06-30", "on",
    "a ", " a", "\u{1F4A9}", "a\u{200B}b", "\u{FEFF}a", "=", "<<", "a\u{2028}b", "-", "--- a",
  ]

  @Test(arguments: 1...300) func `nothing else changes`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let catalogue = try Self.catalogue.get()
    let reader = ConfigurationReader(file: "driftmark.yml", catalogue: catalogue)
    let insertion = IntendedInsertion(file: "driftmark.yml", catalogue: catalogue)
    let old = Self.settings(&generator)
    let before = try reader.configuration(old).intended.map(\.contents)
    let added = (0..<generator.number(1...3)).map { _ in Self.entry(&generator) }
    let new = try insertion.adding(added, to: old)
    #expect(try reader.configuration(new).intended.map(\.contents) == before + added)

    let (oldBytes, newBytes) = (Array(old.utf8), Array(new.utf8))
    let start = zip(oldBytes, newBytes).prefix { $0 == $1 }.count
    let end = zip(oldBytes.reversed(), newBytes.reversed()).prefix { $0 == $1 }.count
    #expect(start + end >= oldBytes.count, "\(old)\n===\n\(new)")
  }

  private static func entry(
    _ generator: inout SeededGenerator
  ) -> IntendedDifference.Contents {
    var entry = IntendedDifference.Contents(reason: generator.pick(texts))
    entry.rule = generator.pick(["value-conflict", "group-naming"])
    if generator.chance(50) { entry.enumName = generator.pick(texts) }
    entry.members = (0..<generator.number(0...30)).map { _ in generator.pick(texts) }
    entry.platforms = generator.chance(50) ? [generator.pick(texts)] : []
    entry.fingerprints =
      generator.chance(50) ? ["3f9c0a1be27d", "123456789012", "0b0110101010"] : []
    entry.ticket = generator.chance(50) ? generator.pick(texts) : nil
    entry.until = generator.chance(50) ? CalendarDay("2027-06-30") : nil
    return entry
  }

  /// Settings as people write them, with or without a list that goes on.
  private static func settings(_ generator: inout SeededGenerator) -> String {
    var parts = [
      "files: [docs/**, 文档]", "rules:\n  naming-case: off # ours", "# a remark\n",
      "exclude: 'a b'   ", "headings:\n    exclude:\n    - Appendix\n    - \"A: b\"",
      "overrides:\n- files: docs\n  rules: {naming-case: info}\n\n", "output: {language: en}",
    ].filter { _ in generator.chance(50) }
    if parts.allSatisfy({ $0.hasPrefix("#") }) { parts.append("versions: {\"1.0\": docs}") }
    if generator.chance(60) {
      let dash = generator.pick(["", "  ", "    "])
      let gap = generator.pick([" ", "   "])
      let margin = dash + " " + gap
      let entry = [
        "\(dash)-\(gap)rule: naming-case\n\(margin)reason: a # why",
        "\(dash)-\(gap)reason: >-\n\(margin)  a\n\(margin)  b\n\(margin)rule: naming-case",
        "\(dash)- {rule: naming-case,\n\(margin)  reason: \"a\\\n\(margin)  b\"}",
        "\(dash)-\(gap)rule: naming-case\n\n\(margin)# remark\n\(margin)reason: 'a\n\(margin) b'",
      ]
      let list = (0..<generator.number(1...3)).map { _ in generator.pick(entry) }
      let gapBetween = generator.pick(["\n", "\n\n", "\n\(dash)# next\n"])
      parts.insert(
        "intended:\n" + list.joined(separator: gapBetween), at: generator.number(0...parts.count))
    }
    let text = parts.joined(separator: "\n") + generator.pick(["", "\n", "\n\n", "\n# end"])
    let start = generator.pick(["", "\u{FEFF}", "---\n", "# head\n\n"])
    return (start + text).replacing("\n", with: generator.pick(["\n", "\r\n"]))
  }
}
