import EnumModel
import Findings
import RuleEngine

/// `check --format sarif`: a log of SARIF 2.1.0 with one run.
///
/// Columns count code points, which `columnKind` says, and ends are exclusive (section 3.30). The
/// rules are those that results name. Findings that somebody has dealt with are results with
/// suppressions.
enum SARIFReport {
  static func text(_ report: CheckReport, language: MessageLanguage) -> String {
    JSONText.encode(Log(runs: [Run(report, language)]), isIndented: true) + "\n"
  }

  private struct Log: Encodable {
    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }

    var schema =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]
  }

  private struct Run: Encodable {
    var tool: [String: Driver]
    var language: String
    var columnKind = "unicodeCodePoints"
    var originalUriBaseIds: [String: [String: SARIFText]]
    var invocations: [SARIFInvocation]
    var results: [SARIFResult]

    init(_ report: CheckReport, _ language: MessageLanguage) {
      let settled = report.settled.filter { $0.finding.severity >= report.listed }
      let all: [(finding: Finding, reason: SettledFinding.Reason?)] =
        report.listedFindings.map { ($0, nil) } + settled.map { ($0.finding, $0.reason) }
      let named = Set(all.map(\.finding.rule)).sorted {
        (report.catalogue.position(of: $0), $0) < (report.catalogue.position(of: $1), $1)
      }
      let indices = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, $0) })
      tool = [
        "driver": Driver(
          version: report.version,
          rules: named.map { SARIFRule($0, report.catalogue.manifest(of: $0)) })
      ]
      self.language = language == .chinese ? "zh-CN" : "en-US"
      // Absolute addresses differ from machine to machine; who reads the log knows where the root is.
      originalUriBaseIds = [
        SARIFLocation.root: ["description": SARIFText("the root of the repository")]
      ]
      invocations = [SARIFInvocation(report, language)]
      results = all.sorted { Finding.isOrderedBefore($0.finding, $1.finding) }.map {
        SARIFResult($0.finding, rule: indices[$0.finding.rule] ?? 0, $0.reason, language)
      }
    }
  }

  private struct Driver: Encodable {
    var name = "driftmark"
    var version: String
    var semanticVersion: String
    /// The language of the rules' texts.
    var language = "en-US"
    var rules: [SARIFRule]
    var notifications = SARIFInvocation.descriptors

    init(version: String, rules: [SARIFRule]) {
      self.version = version
      semanticVersion = version
      self.rules = rules
    }
  }
}

/// A text of SARIF: plain, and perhaps as Markdown too.
struct SARIFText: Encodable {
  var text: String
  var markdown: String?

  init(_ text: String, markdown: String? = nil) {
    self.text = text
    self.markdown = markdown
  }
}
