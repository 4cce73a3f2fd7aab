import Findings
import SourceText

/// A `result` of SARIF.
struct SARIFResult: Encodable {
  struct Suppression: Encodable {
    var kind: String
    var justification: String?
    /// Nobody has to look at it again.
    var status: String?

    init(_ reason: SettledFinding.Reason) {
      switch reason {
      case .suppressed(let text): (kind, justification) = ("inSource", text)
      case .baseline: (kind, justification) = ("external", "in the baseline")
      case .intended(let text): (kind, justification, status) = ("external", text, "accepted")
      }
    }
  }

  struct SARIFFix: Encodable {
    struct Change: Encodable {
      var artifactLocation: SARIFLocation.Artifact
      var replacements: [Replacement]
    }

    struct Replacement: Encodable {
      var deletedRegion: SARIFLocation.Region
      var insertedContent: SARIFText
    }

    var description: SARIFText
    var artifactChanges: [Change]
    /// `safety`: whether the change can be wrong.
    var properties: [String: String]

    init(_ fix: Fix, _ language: MessageLanguage) {
      description = SARIFText(fix.title.phrase(in: language))
      let files = Dictionary(grouping: fix.edits, by: \.file)
      artifactChanges = files.sorted { $0.key < $1.key }.map { file, edits in
        Change(
          artifactLocation: SARIFLocation.Artifact(file),
          replacements: edits.map {
            Replacement(
              deletedRegion: SARIFLocation.Region($0.range), insertedContent: SARIFText($0.newText))
          })
      }
      properties = ["safety": fix.safety.rawValue]
    }
  }

  var ruleId: String
  var ruleIndex: Int
  var level: String
  var message: SARIFText
  var locations: [SARIFLocation]
  var relatedLocations: [SARIFLocation]?
  var partialFingerprints: [String: String]
  var fixes: [SARIFFix]?
  var suppressions: [Suppression]?
  var properties: [String: String]

  /// - Parameters:
  ///   - rule: the place of the rule among those of the run.
  ///   - reason: why somebody has dealt with the finding, if anybody has.
  init(
    _ finding: Finding, rule: Int, _ reason: SettledFinding.Reason?, _ language: MessageLanguage
  ) {
    ruleId = finding.rule.name
    ruleIndex = rule
    level = finding.severity.sarifLevel
    message = SARIFText(finding.message.phrase(in: language))
    locations = [SARIFLocation(finding.location)]
    let related = finding.witnesses.map {
      SARIFLocation($0.location, message: $0.message.phrase(in: language))
    }
    relatedLocations = related.isEmpty ? nil : related
    // The version is that of how fingerprints are made. `primaryLocationLineHash` is left to GitHub's
    // uploader, which complains of values that are not its own.
    partialFingerprints = ["driftmark/v1": finding.fingerprint]
    let fixes = finding.fixes.filter { !$0.edits.isEmpty }.map { SARIFFix($0, language) }
    self.fixes = fixes.isEmpty ? nil : fixes
    suppressions = reason.map { [Suppression($0)] }
    properties =
      finding.location.isOnPage
      ? ["platform": finding.location.platform, "language": finding.location.language] : [:]
    properties["version"] = finding.location.version
    if let missing = finding.missingOn {
      properties["missingOnPlatform"] = missing.platform
      properties["missingOnLanguage"] = missing.language
    }
  }
}
