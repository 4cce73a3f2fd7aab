import Foundation
import TestSupport

/// A project of two platforms whose pages differ in two ways: the web has another value and another
/// name for one code, and lacks one.
struct DoorProject {
  let folder: TemporaryFolder

  init(settings: String? = nil) throws {
    folder = try TemporaryFolder()
    try folder.write(Self.ios, to: "docs/ios.md")
    try folder.write(Self.web(), to: "docs/web.md")
    if let settings { try folder.write(settings, to: "driftmark.yml") }
  }

  static let ios = page(
    "DoorError", "| DOOR_OPEN | 4 |", "| DOOR_LOCKED | 3 |", "| DOOR_JAMMED | 5 |",
    "| DOOR_OFFLINE | 6 |")

  static func web(offline: Int = 9, rows: String...) -> String {
    page(
      "DoorErrorCode", "| DoorErrorCodeOpen | 4 |", "| DoorErrorCodeLocked | 3 |",
      "| DoorErrorCodeOffline | \(offline) |", rows.joined())
  }

  private static func page(_ name: String, _ rows: String...) -> String {
    "# \(name)\n\nStates of a door.\n\n| Name | Value |\n| --- | --- |\n"
      + rows.filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
  }

  /// The two differences, as the settings of a person have them.
  static let missing = """
    intended:
      - rule: counterpart-missing
        enum: DoorError
        members: [DOOR_JAMMED]
        platforms: [web]
        reason: browsers do not know

    """
  static let conflict = """
    intended:
      - rule: value-conflict
        enum: DoorErrorCode
        members: DoorErrorCodeOffline
        reason: renumbered
        until: 2027-01-15

    """

  func settings() throws -> String {
    try String(contentsOf: folder.url.appending(path: "driftmark.yml"), encoding: .utf8)
  }

  func run(_ arguments: [String], today: String = "2027-01-15", in part: String = "") -> ToolRun {
    ToolRun(
      arguments, in: folder.path + part, environment: ["LANG": "C"], today: today)
  }

  /// A run of `check`, and its report in JSON.
  func check(
    _ arguments: String..., today: String = "2027-01-15"
  ) throws -> (status: Int32, rules: [String], findings: [[String: Any]], hidden: [String: Int]) {
    let run = run(["check", "--format", "json", "--severity", "info"] + arguments, today: today)
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let findings = report?["findings"] as? [[String: Any]] ?? []
    return (
      run.status, findings.compactMap { $0["rule"] as? String }, findings,
      report?["hidden"] as? [String: Int] ?? [:]
    )
  }

  /// The fingerprint of the only finding of a rule.
  func fingerprint(_ rule: String) throws -> String {
    let found = try check().findings.first { $0["rule"] as? String == rule }
    return found?["fingerprint"] as? String ?? ""
  }
}
