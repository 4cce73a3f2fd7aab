import BuiltInRules
import Extraction
import Findings
import RuleEngine
import SourceText
import Testing

/// Findings that are quiet where what they say may well be meant.
struct SeverityTests {
  static let head = "## BellState\n\n| Name | Value | Description |\n| --- | --- | --- |\n"

  @Test func `names that differ in words for a failure are quiet`() throws {
    let rows = [
      "BELL_SILENT | 1 | It is silent.", "BELL_RINGING | 2 | It rings.",
      "BELL_LOST | 3 | It is gone.",
    ]
    let found = try findings(
      "naming-counterpart",
      [
        "ios": rows + [
          "BELL_PARAM_INVALID | 4 | A parameter of the bell has a value out of its range."
        ],
        "android": rows
          + ["BELL_PARAM_ERROR | 4 | A parameter of the bell has a value out of its range."],
      ])
    #expect(found.allSatisfy { $0 == .info })
  }

  @Test(arguments: [(3, Severity.warning), (4, .info)])
  func `names of which many differ in the same word were made so`(
    _ count: Int, severity: Severity
  ) throws {
    let parts = ["CLAPPER", "ROPE", "YOKE", "FRAME"].prefix(count)
    let rows = ["BELL_SILENT | 1 | It is silent.", "BELL_RINGING | 2 | It rings."]
    func lost(_ word: String) -> [String] {
      parts.enumerated().map { "BELL_\($1)_LOST\(word) | 1\($0) | Part \($0) of the bell is gone." }
    }
    let found = try findings(
      "naming-counterpart", ["ios": rows + lost(""), "android": rows + lost("_NOTICE")])
    #expect(found == parts.map { _ in severity })
  }

  @Test(arguments: [(0, Severity.info), (4, .warning)])
  func `a prefix where hardly any enum has one is no scheme`(
    _ schemes: Int, severity: Severity
  ) throws {
    func page(_ name: String, _ members: [String]) -> String {
      let rows = members.enumerated().map { "| \($1) | \($0) | Says \($1). |\n" }.joined()
      return "## \(name)\n\n| Name | Value | Description |\n| --- | --- | --- |\n\(rows)\n"
    }
    let others = (0..<12).map { index -> String in
      let prefix = index < schemes ? "HORN\(index)_" : ""
      return page("Horn\(index)", ["LOW", "HIGH", "SHRILL", "DULL"].map { prefix + $0 })
    }
    let bells = page(
      "BellState", ["BELL_SILENT", "BELL_RINGING", "BELL_LOST", "BELL_CRACKED", "RUSTY"])
    let found = try findings("naming-prefix", texts: ["ios": others.joined() + bells])
    #expect(found == [severity])
  }

  @Test func `the mark of a range's end needs no description`() throws {
    let rows = (1...12).map { "BELL_TONE_\($0) | \($0) | Tone number \($0)." }
    let found = try findings(
      "description-missing", ["ios": rows + ["BELL_TONE_END | 13 | ", "BELL_GONG | 14 | "]])
    #expect(found.filter { $0 == .warning }.count == 1)
  }

  @Test(arguments: [
    ("BELL_TONE_UNKNOWN", Severity.info), ("BELL_TONE_AUTO", .info), ("BELL_TONE_SHRILL", .warning),
    ("BELL_TONE_PEAL_AUTO", .warning), ("BELL_TONE_FORCE_INT32", .info),
    ("BellTone_GPBUnrecognizedEnumeratorValue", .info),
  ])
  func `a member whose name says all, or nothing to readers, needs no description`(
    _ name: String, severity: Severity
  ) throws {
    let rows = (1...5).map { "BELL_TONE_\($0) | \($0) | Tone number \($0)." }
    let found = try findings("description-missing", ["ios": rows + ["\(name) | 0 | "]])
    // The enum has no description either, which is an info.
    #expect(found.contains(.warning) == (severity == .warning))
  }

  @Test(arguments: [("BellState", Severity.warning), ("Bell states", .info)])
  func `prose below a title is no matter of the enum`(title: String, severity: Severity) throws {
    let rows = (1...5).map { "| BELL_TONE_\($0) | \($0) | Tone number \($0). |\n" }.joined()
    let head = "| Name | Value | Description |\n| --- | --- | --- |\n"
    let found = try findings(
      "description-missing",
      texts: [
        "ios": "## \(title)\n\nWhat the bell says.\n\n\(head)\(rows)",
        "web": "## \(title)\n\nWhat the bell says.\n\n\(head)\(rows)",
        "android": "## \(title)\n\n\(head)\(rows)",
      ])
    #expect(found == [severity])
  }

  @Test func `prose that one other platform has is no matter of the enum`() throws {
    let rows = (1...5).map { "| BELL_TONE_\($0) | \($0) | Tone number \($0). |\n" }.joined()
    let table = "| Name | Value | Description |\n| --- | --- | --- |\n" + rows
    let found = try findings(
      "description-missing",
      texts: [
        "ios": "## BellState\n\nWhat the bell says.\n\n\(table)",
        "android": "## BellState\n\n\(table)",
      ])
    #expect(found == [.info])
  }

  @Test(arguments: [("bell-ios", Severity.info), ("bell-web", .warning)])
  func `texts of two lists of one platform may be copied`(page: String, severity: Severity) throws {
    let rows = (11...16).map { "| BELL_TONE_\($0) | \($0) | Tone number \($0). |\n" }.joined()
    let timeout = "Ringing of the bell timed out."
    let found = try findings(
      "description-contradicts-name",
      texts: [
        "ios": "\(Self.head)\(rows)| BELL_RING_TIMEOUT | 3 | \(timeout) |\n",
        page: "\(Self.head)\(rows)| BELL_RING_FAILED | 3 | \(timeout) |\n",
      ])
    #expect(found == [severity])
  }

  /// Two pages of bells, of which the second goes on.
  private func bells(_ values: [Int], further: String) throws -> [Severity] {
    let rows = values.map { "BELL_TONE_\($0) | \($0) | Tone number \($0)." }
    return try findings("counterpart-missing", ["ios": rows, "android": rows + [further]])
  }

  @Test func `the end of an enum's only run is asked for, that of a group of codes is not`() throws
  {
    let further = "BELL_GONG | 8 | It is struck."
    #expect(try bells([0, 1, 2, 3, 4, 5, 6, 7], further: further) == [.warning])
    #expect(try bells([0, 1, 2, 3, 4, 5, 6, 7, 20, 21, 22], further: further) == [.info])
  }

  @Test(arguments: [
    "It is struck.", "The browser strikes it.", "Give the app RECORD_AUDIO first.", "浏览器不支持。",
  ])
  func `what a platform has not is not asked for`(text: String) throws {
    let found = try bells([0, 1, 2, 3, 5, 6, 7], further: "BELL_GONG | 4 | \(text)")
    #expect(found == [text == "It is struck." ? .warning : .info])
  }

  @Test func `a code with three messages is one code, a code that comes twice is a slip`() throws {
    let codes = (4001...4012).map { "| \($0) | The gate number \($0). |\n" }.joined()
    let head = "# Gate error codes\n\n| Error code | Description |\n| --- | --- |\n"
    let more = ["| 4013 | It is a. |\n", "| 4013 | It is b. |\n", "| 4013 | It is c. |\n"]
    let three = try findings("member-duplicate", texts: ["gate": head + codes + more.joined()])
    #expect(three == [.info, .info])
    let two = try findings("member-duplicate", texts: ["gate": head + codes + more[0] + more[1]])
    #expect(two == [.error])
  }

  @Test func `a list of codes may leave out that all is well`() throws {
    let codes = [1, 2, 3, 4].map { "| \($0) | The gate number \($0). |\n" }.joined()
    let head = "# Gate error codes\n\n| Error code | Description |\n| --- | --- |\n"
    let success = "| 0 | All is well. |\n"
    let found = try findings(
      "counterpart-missing",
      texts: [
        "ios": head + success + codes, "android": head + success + codes, "web": head + codes,
      ])
    #expect(found == [.info])
  }

  @Test func `rows that all end early are one remark, a single one is a flaw`() throws {
    let head = "## BellState\n\n| Name | Value | Description | Notes |\n| --- | --- | --- | --- |\n"
    func row(_ number: Int, _ end: String) -> String {
      "| BELL_TONE_\(number) | \(number) | Tone number \(number). |\(end)\n"
    }
    let whole = (1...6).map { row($0, " It is loud. |") }.joined()
    let early = (7...11).map { row($0, "") }.joined()
    #expect(try findings("table-malformed-row", texts: ["ios": head + whole + early]) == [.info])
    #expect(
      try findings("table-malformed-row", texts: ["ios": head + whole + row(7, "")]) == [.warning])
  }

  @Test(arguments: [
    ("| BELL_TONE_7 | 7 | Tone number 7. | |", Severity.info), ("| Gongs and more |", .info),
    ("| BELL_TONE_7 | 7 | Tone number 7. | It is high. |", .warning),
  ])
  func `a row that hides nothing does no harm`(row: String, severity: Severity) throws {
    let rows = (1...6).map { "| BELL_TONE_\($0) | \($0) | Tone number \($0). |\n" }.joined()
    let found = try findings("table-malformed-row", texts: ["ios": Self.head + rows + row + "\n"])
    #expect(found == [severity])
  }

  @Test func `a comma that is left over at the end is no matter of its width`() throws {
    let found = try findings("text-half-width", ["ios": ["BELL_RING | 1 | 铃声正在响着,"]])
    #expect(found.isEmpty)
  }

  private func findings(_ id: RuleID, _ pages: [String: [String]]) throws -> [Severity] {
    try findings(
      id, texts: pages.mapValues { rows in Self.head + rows.map { "| \($0) |\n" }.joined() })
  }

  private func findings(_ id: RuleID, texts: [String: String]) throws -> [Severity] {
    let rule = try #require(try BuiltInRules.catalogue().rules.first { $0.manifest.id == id })
    let documents = try texts.sorted { $0.key < $1.key }.map { path, text in
      PageReader.read(try SourceFile(path: path + ".md", contents: Array(text.utf8)))
    }
    return RuleRunner([rule], speller: nil).findings(in: documents).map(\.severity)
  }
}
