import EnumModel
package import Findings
import SourceText

/// `check --format json`: a stable interface, version 1.
package enum JSONReport {
  /// The report as one JSON object with a line break behind it; messages are in the language given.
  package static func text(_ report: CheckReport, language: MessageLanguage) -> String {
    JSONText.encode(Document(report, language), isIndented: true) + "\n"
  }

  private struct Document: Encodable {
    var schemaVersion = 1
    var tool: Tool
    var against: AgainstObject?
    var coverage: CoverageObject
    var summary: [String: Int]
    var hidden: [String: Int]
    var findings: [FindingObject]
    var baseline: BaselineObject?

    init(_ report: CheckReport, _ language: MessageLanguage) {
      tool = Tool(version: report.version)
      against = report.against.map { AgainstObject(name: $0.name, revision: $0.commit) }
      coverage = CoverageObject(report.coverage, language)
      summary = Dictionary(
        uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, report.count($0)) })
      let settled = report.settledCounts
      hidden = [
        "suppressed": settled.suppressed, "baseline": settled.baseline,
        "intended": settled.intended,
      ]
      if let against = report.against { hidden["before"] = against.knownFindings }
      for severity in Severity.allCases where severity < report.listed {
        hidden[severity.rawValue] = report.count(severity)
      }
      findings = report.listedFindings.map { FindingObject($0, language) }
      baseline = report.baseline.map(BaselineObject.init)
    }
  }

  private struct Tool: Encodable {
    var name = "driftmark"
    var version: String
  }

  private struct AgainstObject: Encodable {
    var name: String
    var revision: String
  }

  private struct FindingObject: Encodable {
    var rule: String
    var severity: String
    var message: String
    var fingerprint: String
    var location: LocationObject
    var witnesses: [WitnessObject]?
    var fixes: [FixObject]?
    var missingOn: MissingOnObject?

    init(_ finding: Finding, _ language: MessageLanguage) {
      rule = finding.rule.name
      severity = finding.severity.rawValue
      message = finding.message.phrase(in: language)
      fingerprint = finding.fingerprint
      location = LocationObject(finding.location)
      let witnesses = finding.witnesses.map {
        WitnessObject(
          message: $0.message.phrase(in: language), location: LocationObject($0.location))
      }
      self.witnesses = witnesses.isEmpty ? nil : witnesses
      let fixes = finding.fixes.map { FixObject($0, language) }
      self.fixes = fixes.isEmpty ? nil : fixes
      missingOn = finding.missingOn.map {
        MissingOnObject(platform: $0.platform, language: $0.language)
      }
    }
  }

  private struct MissingOnObject: Encodable {
    var platform: String
    var language: String
  }

  private struct WitnessObject: Encodable {
    var message: String
    var location: LocationObject
  }

  private struct LocationObject: Encodable {
    var file: String
    /// Absent for what is on no page, such as the settings; language as well.
    var platform: String?
    var language: String?
    var version: String?
    var `enum`: String?
    var member: String?
    var range: RangeObject

    init(_ location: FindingLocation) {
      file = location.file
      platform = location.isOnPage ? location.platform : nil
      language = location.isOnPage ? location.language : nil
      version = location.version
      `enum` = location.enumName
      member = location.member
      range = RangeObject(location.range)
    }
  }

  private struct RangeObject: Encodable {
    struct Place: Encodable {
      var line: Int
      var column: Int
    }

    var start: Place
    var end: Place

    init(_ range: SourceRange) {
      start = Place(line: range.start.line, column: range.start.column)
      end = Place(line: range.end.line, column: range.end.column)
    }
  }

  private struct FixObject: Encodable {
    struct EditObject: Encodable {
      var file: String
      var range: RangeObject
      var newText: String
    }

    var title: String
    var safety: String
    var edits: [EditObject]

    init(_ fix: Fix, _ language: MessageLanguage) {
      title = fix.title.phrase(in: language)
      safety = fix.safety.rawValue
      edits = fix.edits.map {
        EditObject(file: $0.file, range: RangeObject($0.range), newText: $0.newText)
      }
    }
  }
}
