import Findings

/// What came of the baseline, as `check --format json` gives it.
struct BaselineObject: Encodable {
  var file: String
  var matched: Int
  var notEvaluated: Int
  var stale: [EntryObject]

  init(_ outcome: BaselineOutcome) {
    file = outcome.file
    matched = outcome.matched
    notEvaluated = outcome.notEvaluated
    stale = outcome.stale.map(EntryObject.init)
  }

  /// An entry with the keys of the file.
  struct EntryObject: Encodable {
    var fingerprint: String
    var rule: String
    var file: String
    var `enum`: String?
    var member: String?
    var message: String?
    var count: Int?

    init(_ entry: BaselineEntry) {
      fingerprint = entry.fingerprint
      rule = entry.rule
      file = entry.file
      `enum` = entry.enumName
      member = entry.member
      message = entry.message
      count = entry.count > 1 ? entry.count : nil
    }
  }
}
