import EnumModel
import FaultInjection
import Findings
import RuleEngine
import TestSupport
import Testing

@testable import Alignment
@testable import DriftReport

struct DriftReportTests {
  /// A report on enums without findings.
  static func report(_ declarations: [EnumDeclaration]) -> DriftReport {
    let pages = Dictionary(grouping: declarations, by: \.file).sorted { $0.key < $1.key }
    let documents = pages.map { file, enums in
      ExtractedDocument(
        file: file, edition: enums[0].edition, enums: enums, issues: [], tableCount: enums.count,
        lines: [:])
    }
    return DriftReport(
      title: "lamps", coverage: Coverage(documents, unreadable: []),
      lined: Catalogue(documents, isExplained: true), verdicts: Verdicts([]),
      catalogue: RuleCatalogue(rules: []), version: "1.0")
  }

  static let platforms = ["ios", "android", "web"]

  @Test(arguments: 0..<40)
  func `every member stands in exactly one cell`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let declarations = Self.platforms.flatMap { platform in
      ["LampState", "BellKind"].map { name in
        let count = generator.number(1...9)
        let members = (0..<count).map { number in
          "\(generator.pick(["ON", "OFF", "DIM", "LIT", "OUT"]))_\(number)"
            + " = \(generator.number(0...9))"
        }
        return EnumDeclaration.sample(name, on: platform, members)
      }
    }
    let report = Self.report(declarations)
    let places = report.enums.flatMap(\.rows).flatMap(\.cells).flatMap(\.members)
    #expect(Set(places).count == places.count)
    #expect(places.count == declarations.reduce(0) { $0 + $1.members.count })
    for driftEnum in report.enums {
      #expect(driftEnum.rows.allSatisfy { $0.cells.count == driftEnum.columns.count })
    }
  }

  @Test func `the value that most have is no difference`() throws {
    let report = Self.report(
      zip(Self.platforms, ["1", "1", "2"]).map { platform, value in
        .sample("LampState", on: platform, ["OFF = 0", "ON = \(value)", "DIMMED = 5"])
      })
    let row = try #require(report.enums[0].rows.first { $0.concept == "On" })
    #expect(row.cells.map(\.state) == [.agrees, .agrees, .differs])
  }

  @Test func `where no value is that of most all differ`() throws {
    let report = Self.report(
      zip(["ios", "web"], ["1", "2"]).map { platform, value in
        .sample("LampState", on: platform, ["OFF = 0", "ON = \(value)", "DIMMED = 5"])
      })
    let row = try #require(report.enums[0].rows.first { $0.concept == "On" })
    #expect(row.cells.map(\.state) == [.differs, .differs])
  }

  @Test func `texts and numbers are not compared`() throws {
    let report = Self.report(
      zip(["ios", "web"], ["1", "'on'"]).map { platform, value in
        .sample("LampState", on: platform, ["OFF = 0", "ON = \(value)", "DIMMED = 5"])
      })
    let row = try #require(report.enums[0].rows.first { $0.concept == "On" })
    #expect(row.cells.map(\.state) == [.agrees, .agrees])
  }

  @Test func `each matched cell says what brought it into its row`() throws {
    let report = Self.report(
      ["ios", "web"].map { .sample("LampState", on: $0, ["OFF = 0", "ON = 1", "DIMMED = 5"]) })
    for cell in report.enums[0].rows.flatMap(\.cells) {
      let match = try #require(cell.match)
      #expect(match.evidence.name > 0)
    }
  }
}
