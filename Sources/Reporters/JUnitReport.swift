import EnumModel
import Findings
import SourceText

/// `check --format junit`: a suite a page, a failed test a finding, a skipped one what was not read.
///
/// A run with nothing to say is one test that passed, as many servers refuse a report without tests.
///
/// The schema demands a time and a host; they are the same in every report, so that the same input
/// gives the same bytes. Columns, which stand in texts only, count code points.
enum JUnitReport {
  static func text(_ report: CheckReport, language: MessageLanguage) -> String {
    let findings = Dictionary(grouping: report.listedFindings, by: \.location.file)
    let skipped = Dictionary(grouping: report.coverage.skipped, by: \.file)
    let files = Set(findings.keys).union(skipped.keys).sorted()
    var suites = files.enumerated().map { index, file in
      let failures = (findings[file] ?? []).map { failure($0, language) }
      let skips = (skipped[file] ?? []).map { skip($0, language) }
      return suite(file, index, failures + skips, failures: failures.count, skipped: skips.count)
    }
    if suites.isEmpty { suites = [suite("driftmark", 0, [test("driftmark", of: "driftmark")])] }
    return XMLElement(name: "testsuites", children: suites).document
  }

  private static func suite(
    _ name: String, _ id: Int, _ tests: [XMLElement], failures: Int = 0, skipped: Int = 0
  ) -> XMLElement {
    let frame = ["system-out", "system-err"].map { XMLElement(name: $0) }
    return XMLElement(
      name: "testsuite",
      attributes: [
        ("name", name), ("package", "driftmark"), ("id", "\(id)"), ("hostname", "localhost"),
        ("timestamp", "1970-01-01T00:00:00"), ("tests", "\(tests.count)"),
        ("failures", "\(failures)"), ("errors", "0"), ("skipped", "\(skipped)"), ("time", "0"),
      ], children: [XMLElement(name: "properties")] + tests + frame)
  }

  /// Named without a line, so that a server recognises the test when lines have moved.
  private static func failure(_ finding: Finding, _ language: MessageLanguage) -> XMLElement {
    let place = finding.location
    let message = finding.message.phrase(in: language)
    let target = [place.enumName, place.member].compactMap(\.self).joined(separator: "/")
    let name = [finding.rule.name, target, "[\(finding.fingerprint)]"].filter { !$0.isEmpty }
    let first = "\(place.place):\(place.range.start.column): \(message)"
    let failure = XMLElement(
      name: "failure", attributes: [("type", finding.severity.rawValue), ("message", message)],
      text: ([first] + finding.witnessLines(in: language)).joined(separator: "\n"))
    return test(name.joined(separator: " "), of: place.file, [failure])
  }

  private static func skip(_ issue: ExtractionIssue, _ language: MessageLanguage) -> XMLElement {
    let skip = XMLElement(
      name: "skipped", attributes: [("message", issue.reason.phrase(in: language))])
    return test(issue.line.map { "\(issue.file):\($0)" } ?? issue.file, of: issue.file, [skip])
  }

  private static func test(
    _ name: String, of file: String, _ outcome: [XMLElement] = []
  ) -> XMLElement {
    XMLElement(
      name: "testcase", attributes: [("name", name), ("classname", file), ("time", "0")],
      children: outcome)
  }
}
