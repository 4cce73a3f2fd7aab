import Findings
import Settings
import SourceText
import Testing

struct BaselineTests {
  private static let one = BaselineEntry(
    fingerprint: "0123456789ab", rule: "value-missing", file: "docs/ios.md")
  private static let two = BaselineEntry(
    fingerprint: "ba9876543210", rule: "value-conflict", file: "docs/web.md", enumName: "Door",
    member: "OPEN", message: "'OPEN' is \"3\"\n\u{1} 开", count: 2)

  @Test func `what is written is read again`() throws {
    let baseline = Baseline(paths: ["docs", "more \"docs\""], entries: [Self.two, Self.one])
    let read = try Self.read(baseline.text(version: "0.1.0"))
    #expect(read.entries == [Self.one, Self.two])
    #expect(read.paths == baseline.paths)
  }

  @Test func `an empty baseline is written and read`() throws {
    let read = try Self.read(Baseline().text(version: "0.1.0"))
    #expect(read.entries.isEmpty && read.paths.isEmpty)
  }

  @Test func `entries are sorted and each has a line`() {
    let text = Baseline(entries: [Self.two, Self.one]).text(version: "0.1.0")
    let lines = text.split(separator: "\n").filter { $0.contains("fingerprint") }
    #expect(lines.map { $0.contains(Self.one.fingerprint) } == [true, false])
  }

  @Test func `a comma that a merge has left behind the last entry does no harm`() throws {
    let text = Baseline(entries: [Self.one]).text(version: "0.1.0").replacing(
      "}\n  ]", with: "},\n  ]")
    #expect(try Self.read(text).entries == [Self.one])
  }

  @Test func `a byte order mark does no harm`() throws {
    #expect(
      try Self.read("\u{FEFF}" + Baseline(entries: [Self.one]).text(version: "")).entries == [
        Self.one
      ])
  }

  @Test func `equal fingerprints are counted`() {
    let found = (1...3).map { _ in Finding.of(Self.two) }
    let comparison = Baseline(entries: [Self.two]).compared(with: found, in: .all)
    var verdicts = Verdicts(found)
    comparison.settle(&verdicts)
    #expect(verdicts.open.count == 1)
    #expect(verdicts.settled.map(\.reason) == [.baseline, .baseline])
    let fewer = Baseline(entries: [Self.two]).compared(with: [found[0]], in: .all)
    #expect(fewer.matched.map(\.count) == [1])
    #expect(fewer.stale.map(\.count) == [1])
  }

  @Test func `only the fingerprint decides`() {
    var finding = Finding.of(Self.two)
    finding.rule = "value-outlier"
    finding.location.file = "elsewhere.md"
    finding.message = Note(text: "said otherwise")
    let comparison = Baseline(entries: [Self.two]).compared(with: [finding], in: .all)
    #expect(comparison.matched.map(\.count) == [1])
  }

  @Test func `accepting takes new findings, keeps what was not evaluated and drops the rest`() {
    let fresh = BaselineEntry(
      fingerprint: "222222222222", rule: "value-missing", file: "docs/ios.md")
    let scope = BaselineScope.of(rules: ["value-missing"])
    let accepted = Baseline(entries: [Self.one, Self.two]).accepting([.of(fresh)], in: scope)
    #expect(accepted.entries.map(\.fingerprint) == [fresh.fingerprint, Self.two.fingerprint])
    #expect(accepted.entries.map(\.count) == [1, 2])
  }

  @Test func `nothing is stale in a run that read less than the one that wrote`() {
    let baseline = Baseline(paths: ["docs"], entries: [Self.one])
    #expect(baseline.compared(with: [], in: .of(read: ["docs/ios.md"])).stale.isEmpty)
    #expect(baseline.compared(with: [], in: .of(read: ["docs"])).stale == [Self.one])
    #expect(baseline.compared(with: [], in: .of(read: ["."])).stale == [Self.one])
  }

  @Test(arguments: [
    (["."], [String](), ["docs"]), (["docs"], [], ["docs"]), (["docs/ios.md"], [], ["docs/ios.md"]),
    (["docs/ios.md"], ["docs"], ["docs"]), (["more"], ["docs"], ["docs"]),
    (["docs", "."], ["other"], ["docs", "other"]),
  ])
  func `a baseline remembers the deepest folder with all enums`(
    _ read: [String], _ earlier: [String], _ expected: [String]
  ) {
    let baseline = Baseline(paths: Set(earlier))
    #expect(baseline.accepting([], in: .of(read: read)).paths.sorted() == expected)
  }

  private static func read(_ text: String) throws -> Baseline {
    try BaselineReader.baseline(in: SourceFile(path: "b.json", contents: Array(text.utf8)))
  }
}

private struct Note: Message {
  var text: String
  var english: String { text }
  var chinese: String { text }
}

extension Finding {
  /// A finding that an entry stands for.
  fileprivate static func of(_ entry: BaselineEntry) -> Finding {
    let place = SourceLocation(line: 1, column: 1)
    return Finding(
      rule: RuleID(entry.rule), severity: .error, message: Note(text: entry.message ?? ""),
      fingerprint: entry.fingerprint,
      location: FindingLocation(
        file: entry.file, platform: "ios", language: "en", enumName: entry.enumName,
        member: entry.member, range: SourceRange(start: place, end: place)))
  }
}

extension BaselineScope {
  /// A run that looked at everything.
  fileprivate static let all = of()

  fileprivate static func of(
    rules: Set<String> = ["value-missing", "value-conflict"], read: [String] = ["."]
  ) -> BaselineScope {
    BaselineScope(
      rules: rules, pages: ["docs/ios.md", "docs/web.md"], reported: read, read: read,
      enumPages: ["docs/ios.md", "docs/web.md"], unreadable: [], exists: { _ in true })
  }
}
