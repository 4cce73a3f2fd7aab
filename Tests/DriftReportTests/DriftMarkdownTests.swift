import EnumModel
import Findings
import TestSupport
import Testing

@testable import DriftReport

struct DriftMarkdownTests {
  /// Enums that differ in one value each.
  private static func report(enums count: Int) -> DriftReport {
    DriftReportTests.report(
      ["ios", "web"].flatMap { platform in
        (0..<count).map { number in
          EnumDeclaration.sample(
            "Lamp\(number)State", on: platform,
            ["OFF = 0", "ON = \(platform == "ios" ? 1 : 7)", "DIMMED_\(number) = 5"])
        }
      })
  }

  @Test func `rows that agree are counted and not shown`() {
    let text = DriftMarkdown.text(Self.report(enums: 1), language: .english)
    #expect(text.contains("| On | **≠** ON = 1 | **≠** ON = 7 |"))
    #expect(!text.contains("| Off |"))
    #expect(text.contains("2 rows without a difference not shown."))
  }

  @Test(arguments: MessageLanguage.allCases)
  func `a text that would be too long is cut behind an enum, and says so`(
    _ language: MessageLanguage
  ) {
    let text = DriftMarkdown.text(Self.report(enums: 30), language: language, limit: 2600)
    #expect(text.utf16.count <= 2600)
    let shown = text.split(separator: "\n").count { $0.hasPrefix("#### ") }
    #expect((1..<30).contains(shown))
    #expect(text.split(separator: "\n").last?.contains("\(30 - shown) ") == true)
    #expect(text.hasSuffix("\n"))
  }

  @Test func `text of documents is no mark-up`() {
    let report = DriftReportTests.report(
      zip(["ios", "web"], ["1", "2"]).map { platform, value in
        EnumDeclaration.sample("<b>`State|", on: platform, ["A|<i>` = \(value)", "B = 3"])
      })
    let text = DriftMarkdown.text(report, language: .english)
    #expect(!text.contains("<b>") && !text.contains("<i>"))
    #expect(text.contains("A\\|&lt;i&gt;\\`"))
  }

  @Test func `a report without differences ends with what was read`() {
    let report = DriftReportTests.report(
      ["ios", "web"].map { .sample("LampState", on: $0, ["OFF = 0", "ON = 1"]) })
    let text = DriftMarkdown.text(report, language: .english)
    #expect(text.hasSuffix("2 documents, 2 enums, 4 members on ios, web.\n"))
  }
}
