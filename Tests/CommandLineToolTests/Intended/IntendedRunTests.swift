import Foundation
import TestSupport
import Testing

struct IntendedRunTests {
  @Test func `without a record both differences are reported`() throws {
    let found = try DoorProject().check()
    #expect(found.rules.sorted() == ["counterpart-missing", "value-conflict"])
    #expect(found.status == 1)
  }

  @Test func `what is intended is counted, and does not fail`() throws {
    let project = try DoorProject(settings: DoorProject.conflict)
    let found = try project.check()
    #expect(found.rules == ["counterpart-missing"])
    #expect(found.hidden["intended"] == 1)
    #expect(found.status == 0)
    #expect(project.run(["check"]).output.contains("; 1 intended)"))
  }

  @Test(arguments: ["DoorError", "DoorErrorCode"])
  func `an enum and its members go by the name of any page`(_ name: String) throws {
    for member in ["DOOR_OFFLINE", "DoorErrorCodeOffline"] {
      let project = try DoorProject(
        settings: """
          intended:
            - {rule: group-values, enum: \(name), members: [\(member)], reason: renumbered}
          """)
      #expect(try project.check().rules == ["counterpart-missing"])
    }
  }

  @Test(arguments: [
    "rule: value-meaning", "rule: value-conflict, platforms: [android, unity]",
    "rule: value-conflict, enum: BellError", "rule: value-conflict, members: [DOOR_OPEN]",
    "fingerprints: [0123456789ab]",
  ])
  func `an entry covers only what it says`(_ keys: String) throws {
    let project = try DoorProject(settings: "intended: [{\(keys), reason: renumbered}]\n")
    let found = try project.check()
    #expect(found.rules.contains("value-conflict"))
    #expect(found.hidden["intended"] == 0)
  }

  @Test func `an entry of SARIF is an accepted suppression with its reason`() throws {
    let run = try DoorProject(settings: DoorProject.conflict).run(["check", "-f", "sarif"])
    let suppression = try #require(run.output.range(of: #""justification" : "renumbered""#))
    #expect(run.output[suppression.upperBound...].prefix(90).contains(#""status" : "accepted""#))
  }

  @Test func `an entry holds to the end of its last day`() throws {
    let project = try DoorProject(settings: DoorProject.conflict)
    #expect(try project.check(today: "2027-01-15").hidden["intended"] == 1)
    let after = try project.check(today: "2027-01-16")
    #expect(after.rules.sorted() == ["counterpart-missing", "intended-expired", "value-conflict"])
    #expect(after.status == 1)
    #expect(
      try project.check("docs/web.md", today: "2027-01-16").rules.contains("intended-expired"))
  }

  @Test func `what is wrong with an entry stands at its line in the settings`() throws {
    let project = try DoorProject(settings: "# why\n" + DoorProject.conflict)
    let found = try project.check(today: "2028-02-29").findings
    let expired = try #require(found.first { $0["rule"] as? String == "intended-expired" })
    let place = try #require(expired["location"] as? [String: Any])
    #expect(place.keys.sorted() == ["file", "range"])
    #expect(place["file"] as? String == "driftmark.yml")
    #expect((place["range"] as? [String: [String: Int]])?["start"] == ["line": 3, "column": 5])
    let text = project.run(["check"], today: "2028-02-29").output
    #expect(text.contains("driftmark.yml:3:5: warning[intended-expired]: this difference was"))
    #expect(text.contains("   3 |   - rule: value-conflict\n     |     ^^^^^^^^^^^^^^^^^^^^\n"))
  }

  @Test func `an entry whose difference is gone is stale`() throws {
    let project = try DoorProject(settings: DoorProject.conflict)
    try project.folder.write(DoorProject.web(offline: 6), to: "docs/web.md")
    let found = try project.check()
    #expect(found.rules.sorted() == ["counterpart-missing", "intended-stale"])
    #expect(try project.check(today: "2028-01-01").rules == found.rules)
    #expect(try project.check("--skip-rule", "group-intended").rules == ["counterpart-missing"])
  }

  @Test(arguments: [
    ["docs/web.md"], ["--rule", "group-naming", "--rule", "group-intended"],
    ["--skip-rule", "value-conflict"], ["--config", "off.yml"],
  ])
  func `an entry that the run could not look for is not stale`(_ arguments: [String]) throws {
    let project = try DoorProject(settings: DoorProject.conflict)
    try project.folder.write(
      DoorProject.conflict + "rules: {value-conflict: off}\n", to: "off.yml")
    try project.folder.write(DoorProject.web(offline: 6), to: "docs/web.md")
    let run = project.run(["check"] + arguments)
    #expect(!run.output.contains("intended-stale"), "\(run.output)")
  }

  @Test func `an entry for one change is not stale when that is made`() throws {
    let project = try DoorProject(
      settings: "intended: [{rule: stability-member-removed, enum: GoneError, reason: 4.0}]\n")
    #expect(try !project.check().rules.contains("intended-stale"))
  }

  @Test func `where a page cannot be read no entry is stale`() throws {
    let project = try DoorProject(settings: DoorProject.conflict)
    try project.folder.write(DoorProject.web(offline: 6), to: "docs/web.md")
    try project.folder.write([0xFF], to: "docs/unity.md")
    #expect(try project.check().rules == ["counterpart-missing"])
  }

  @Test func `a fingerprint that is gone is told, and the others still hold`() throws {
    let project = try DoorProject()
    let fingerprint = try project.fingerprint("value-conflict")
    try project.folder.write(
      """
      intended:
        - fingerprints: [\(fingerprint), 0123456789ab]
          reason: renumbered
      """, to: "driftmark.yml")
    let found = try project.check()
    #expect(found.hidden["intended"] == 1)
    #expect(
      found.findings.compactMap { $0["message"] as? String }.contains(
        "no finding has the fingerprint '0123456789ab' any more; remove it"))
  }

  @Test func `comments come first, then what is intended, then the baseline`() throws {
    let project = try DoorProject(settings: DoorProject.conflict)
    #expect(project.run(["baseline", "write"]).output.contains("1 finding accepted"))
    let found = try project.check()
    #expect(found.hidden["intended"] == 1)
    #expect(found.hidden["baseline"] == 1)
    let comment = "<!-- driftmark-disable-file value-conflict -- the old server -->\n"
    for page in [("ios", DoorProject.ios), ("web", DoorProject.web())] {
      try project.folder.write(comment + page.1, to: "docs/\(page.0).md")
    }
    let suppressed = try project.check()
    #expect(suppressed.hidden["suppressed"] == 1)
    #expect(suppressed.hidden["intended"] == 0)
    #expect(!suppressed.rules.contains("intended-stale"))
  }
}
