import EnumModel
import Extraction
import FaultInjection
import Findings
import RuleEngine
import SourceText
import Synchronization
import TestSupport
import Testing

struct SelfTestTests {
  static let states = ["OFF", "ON", "DIMMED", "BROKEN", "LOST"]
  static let colours = ["RED", "BLUE", "GREEN", "WHITE", "BLACK"]
  static let pages = [
    "lamp.md": page("LampState", states), "paint.md": page("PaintColour", colours),
  ]

  private static func page(_ name: String, _ members: [String]) -> String {
    "# \(name)\n\n| Name | Value | Text |\n| --- | --- | --- |\n"
      + members.enumerated().map { "| \($1) | \($0) | It is \($1). |\n" }.joined()
  }

  @Test func `a finding at the member is a catch, with another rule a lucky hit, as info no more`()
    throws
  {
    #expect(try outcomes { ("value-collision", .error, $0) } == [.caught])
    #expect(try outcomes { ("text-stray-space", .warning, $0) } == [.otherRule])
    #expect(try outcomes { ("value-collision", .info, $0) } == [.info])
    #expect(try outcomes { _ in nil } == [.missed])
  }

  @Test func `a finding at another member is about no fault`() throws {
    let result = try result { place in
      var place = place
      place.member = "BLACK"
      place.range.start.line += 1
      return ("value-collision", .error, place)
    }
    #expect(result.trials.map(\.outcome) == [.missed])
    #expect(result.appeared.map(\.finding.location.member) == ["BLACK"])
  }

  @Test func `what was reported before is not new, wherever it stands now`() throws {
    let exam = try Exam(Self.pages)
    let place = try Self.place(of: "BLACK", in: exam)
    let known = Self.finding("value-collision", .error, place)
    var moved = known
    moved.location.range.start.line += 3
    let results = SelfTest(
      exam.catalogue, sources: exam.sources, findings: [known], isWord: { _ in false }
    )
    .results(of: [.rowDropped], count: 2, seed: 1) { [moved] _ in [moved] }
    #expect(results[0].appeared.isEmpty && results[0].vanished.isEmpty)
    let gone = SelfTest(
      exam.catalogue, sources: exam.sources, findings: [known], isWord: { _ in false }
    )
    .results(of: [.cellLost], count: 1, seed: 3) { _ in [] }
    #expect(gone[0].vanished.count == (gone[0].trials[0].fault.before == "BLACK" ? 0 : 1))
  }

  @Test func `each fault stands in a page with no other fault of its enums`() throws {
    let exam = try Exam(Self.pages)
    let seen = Mutex<[[String: [UInt8]]]>([])
    let results = SelfTest(
      exam.catalogue, sources: exam.sources, findings: [], isWord: { _ in false }
    )
    .results(of: [.rowDropped], count: 10, seed: 1) { pages in
      seen.withLock { $0.append(pages) }
      return []
    }
    #expect(results[0].trials.count == 10)
    for pages in seen.withLock({ $0 }) {
      for (file, bytes) in pages {
        let page = PageReader.read(try SourceFile(path: file, contents: bytes))
        #expect(page.enums.map(\.members.count) == [4])
      }
    }
  }

  private typealias Report = (rule: RuleID, severity: Severity, place: FindingLocation)

  private func outcomes(
    _ report: @escaping @Sendable (FindingLocation) -> Report?
  ) throws -> [FaultTrial.Outcome] {
    try result(report).trials.map(\.outcome)
  }

  /// What becomes of one value off by one, where a finding is reported for it.
  private func result(
    _ report: @escaping @Sendable (FindingLocation) -> Report?
  ) throws -> FaultResult {
    let exam = try Exam(["lamp.md": Self.page("LampState", Self.states + ["BLACK"])])
    let fault = try #require(
      FaultSites(exam.catalogue, sources: exam.sources, findings: [], isWord: { _ in false })
        .faults(.valueOffByOne, count: 1, seed: 2).first)
    let member = exam.catalogue.declarations[0].members[fault.members[0]]
    #expect(member.name != "BLACK")
    let place = try Self.place(of: member.name, in: exam)
    let found = report(place).map { Self.finding($0.rule, $0.severity, $0.place) }
    return SelfTest(exam.catalogue, sources: exam.sources, findings: [], isWord: { _ in false })
      .results(of: [.valueOffByOne], count: 1, seed: 2) { _ in found.map { [$0] } ?? [] }[0]
  }

  private static func finding(
    _ rule: RuleID, _ severity: Severity, _ place: FindingLocation
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, message: SampleMessage(), fingerprint: "\(rule)",
      location: place)
  }

  private static func place(of name: String, in exam: Exam) throws -> FindingLocation {
    let declaration = try #require(
      exam.catalogue.declarations.first { $0.members.contains { $0.name == name } })
    let member = try #require(declaration.members.first { $0.name == name })
    return declaration.location(member.value.range, of: member)
  }
}
