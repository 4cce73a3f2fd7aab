import TestSupport
import Testing

/// A baseline that cannot be used ends the run with one line.
struct BaselineMistakeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "ios.md")
  }

  private static let entry = #"{"fingerprint": "0123456789ab", "rule": "r", "file": "f"}"#

  @Test(arguments: [
    ("", ": the file is empty"),
    ("drift", ":1: not JSON"),
    ("{\n  \"schemaVersion\": 1,\n  \"findings\": [\n", ":3: not JSON"),
    ("{\n  \"findings\": [\n    \(entry)\n    \(entry)\n  ]\n}", ":4: not JSON"),
    ("[]", ":1: no baseline: expected an object with schemaVersion and findings"),
    ("{\n\"findings\": []}", ":1: no baseline: schemaVersion is missing"),
    ("{\n\"schemaVersion\": 2}", ":2: schemaVersion is 2, and this driftmark reads 1"),
    ("{\"schemaVersion\": 1,\n\"findings\": {}}", ":2: no baseline: 'findings' is no list"),
    ("{\"schemaVersion\": 1,\n\"paths\": 3, \"findings\": []}", ":2: 'paths' is no list of texts"),
    (list("3"), ":4: expected an object with fingerprint, rule and file"),
    (list(#"{"rule": "r", "file": "f"}"#), ":4: entry without 'fingerprint'"),
    (list(#"{"fingerprint": 3}"#), ":4: 'fingerprint' is no text"),
    (
      list(#"{"fingerprint": "drift"}"#),
      ":4: 'drift' is no fingerprint: expected 12 hexadecimal digits"
    ),
    (list(#"{"fingerprint": "ab0123456789", "file": "f"}"#), ":4: entry without 'rule'"),
    (
      list(#"{"fingerprint": "ab0123456789", "rule": "r", "file": "f", "count": 0}"#),
      ":4: 'count' is no number from 1 to 1000000"
    ),
    (
      list(entry),
      ":4: fingerprint '0123456789ab' is on line 3 already; delete one of the two entries"
    ),
    (
      "{\n<<<<<<< HEAD\n\(entry)\n=======\n>>>>>>> docs\n}",
      ":2: merge conflict: keep the entries of both sides and delete the markers;"
        + " 'driftmark baseline prune' then drops what is stale"
    ),
  ])
  func `a mistake is told with its line`(_ text: String, _ complaint: String) throws {
    try folder.write(text, to: "driftmark-baseline.json")
    for arguments in [["check"], ["baseline", "write"], ["baseline", "prune"]] {
      let run = ToolRun(arguments, in: folder.path)
      #expect(run.errors == "driftmark: driftmark-baseline.json\(complaint)\n")
      #expect(run.output == "")
      #expect(run.status == 2)
    }
    #expect(ToolRun(["--no-baseline"], in: folder.path).status == 0)
  }

  @Test(arguments: [
    (
      ["check", "--baseline", "old.json"],
      "old.json: no such baseline; 'driftmark baseline write' makes one"
    ),
    (
      ["baseline", "prune"],
      "driftmark-baseline.json: no such baseline; 'driftmark baseline write' makes one"
    ),
    (["check", "--baseline", "."], ".: not a regular file"),
  ])
  func `a file that is not there is told`(_ arguments: [String], _ complaint: String) {
    let run = ToolRun(arguments, in: folder.path)
    #expect(run.errors == "driftmark: \(complaint)\n")
    #expect(run.status == 2)
  }

  @Test(arguments: [
    (
      ["baseline", "wrte"],
      "invalid operand 'wrte' for 'baseline' (write, prune); did you mean 'write'?"
    ),
    (["baseline"], "missing operand write|prune for 'baseline'"),
    (
      ["--no-baseline", "--baseline", "a.json"],
      "flag '--no-baseline' cannot be used with '--baseline'"
    ),
    (
      ["--no-baseline", "--strict-baseline"],
      "flag '--no-baseline' cannot be used with '--strict-baseline'"
    ),
  ])
  func `a command line that cannot be followed is told`(_ arguments: [String], _ complaint: String)
  {
    let run = ToolRun(arguments, in: folder.path)
    #expect(run.errors.hasPrefix("driftmark: \(complaint)\nsee 'driftmark "))
    #expect(run.status == 2)
  }

  @Test func `nothing is written where nothing was checked`() throws {
    let empty = try TemporaryFolder()
    try empty.write(EnumPage.prose, to: "ios.md")
    #expect(ToolRun(["baseline", "write"], in: empty.path).status == 2)
    #expect(
      ToolRun(["check", "--baseline", "driftmark-baseline.json"], in: empty.path).status == 2)
  }

  /// A list of two entries, the first of them sound, on lines 3 and 4.
  private static func list(_ second: String) -> String {
    "{\"schemaVersion\": 1,\n  \"findings\": [\n    \(entry),\n    \(second)\n  ]\n}\n"
  }
}
