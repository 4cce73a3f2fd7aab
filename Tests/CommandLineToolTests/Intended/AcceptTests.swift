import Foundation
import TestSupport
import Testing

struct AcceptTests {
  private func accept(_ project: DoorProject, _ arguments: String..., in part: String = "")
    -> ToolRun
  {
    project.run(["accept"] + arguments, in: part)
  }

  @Test func `a finding is recorded in a new file at the top of the project`() throws {
    let project = try DoorProject()
    try project.folder.makeRepository()
    let fingerprint = try project.fingerprint("value-conflict")
    let run = accept(
      project, fingerprint, "--reason", "renumbered: see 4.0", "--until", "2027-06-30", "--ticket",
      "DOC-7", in: "/docs")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("\(fingerprint): recorded in driftmark.yml: value-conflict, DoorError"))
    #expect(
      run.output.split(separator: "\n").dropFirst() == [
        "driftmark.yml is new: with it, every run reads all pages at and below its folder"
      ])
    let lines = try project.settings().split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("# "))
    #expect(lines[1] == "intended:")
    #expect(lines[2] == "  - rule: value-conflict")
    #expect(
      lines.suffix(4) == [
        "    fingerprints: [\(fingerprint)]", "    reason: \"renumbered: see 4.0\"",
        "    ticket: DOC-7", "    until: 2027-06-30",
      ])
    #expect(try project.check().rules == ["counterpart-missing"])
  }

  @Test func `what was recorded outlives moved lines and reordered rows`() throws {
    let project = try DoorProject()
    for rule in ["value-conflict", "counterpart-missing"] {
      #expect(accept(project, try project.fingerprint(rule), "--reason", "so").status == 0)
    }
    let lines = DoorProject.web().split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.dropFirst(6).filter { !$0.isEmpty }
    let moved = ["All about doors.", ""] + lines.prefix(6) + rows.reversed()
    try project.folder.write(moved.joined(separator: "\n") + "\n", to: "docs/web.md")
    let found = try project.check()
    #expect(found.hidden["intended"] == 2)
    #expect(found.rules == [])
  }

  @Test func `the first six digits will do, in any case, and findings may be given twice`() throws {
    let project = try DoorProject()
    let fingerprint = try project.fingerprint("value-conflict")
    let short = String(fingerprint.prefix(6))
    let run = accept(project, short, short.uppercased(), fingerprint, "--reason", "so")
    #expect(run.output.split(separator: "\n").count { $0.contains("recorded") } == 1)
    #expect(try project.settings().contains("fingerprints: [\(fingerprint)]"))
  }

  @Test func `findings of one rule, enum and platform are one entry`() throws {
    let project = try DoorProject()
    try project.folder.write(
      DoorProject.ios + "| DOOR_FROZEN | 7 |\n", to: "docs/ios.md")
    let found = try project.check().findings.filter {
      $0["rule"] as? String == "counterpart-missing"
    }
    let fingerprints = found.compactMap { $0["fingerprint"] as? String }
    #expect(fingerprints.count == 2)
    let run = project.run(["accept"] + fingerprints + ["--reason", "so"])
    #expect(run.output.split(separator: "\n").count { $0.contains("recorded") } == 2)
    let settings = try project.settings()
    #expect(settings.split(separator: "\n").count { $0.contains("- rule:") } == 1)
    #expect(settings.contains("fingerprints: [\(fingerprints.joined(separator: ", "))]"))
    #expect(settings.contains("platforms: [web]"))
  }

  @Test func `with one unknown fingerprint nothing is recorded`() throws {
    let project = try DoorProject()
    let fingerprint = try project.fingerprint("value-conflict")
    let wrong = (fingerprint.hasPrefix("0") ? "1" : "0") + fingerprint.dropFirst()
    let run = accept(project, fingerprint, wrong, "--reason", "so")
    #expect(
      run.errors == "driftmark: no finding has the fingerprint '\(wrong)'; did you mean"
        + " '\(fingerprint)'?\n")
    #expect(run.status == 2)
    #expect(throws: (any Error).self) { try project.settings() }
  }

  @Test(arguments: [
    (["zebra1"], "'zebra1' is no fingerprint"), (["3f9c"], "'3f9c' is no fingerprint"),
    (["000000000000"], "'driftmark check --severity info --show-fingerprints' lists them"),
    (["3f9c0a", "--reason", " "], "flag '--reason' needs a value"),
    (["3f9c0a", "--until", "2027-01-14"], "'2027-01-14' is no value of '--until'"),
    (["3f9c0a", "--until", "2027-02-29"], "a day that is not past, such as 2027-06-30"),
  ])
  func `a mistake is one line, and status 2`(_ words: [String], _ complaint: String) throws {
    let reason = words.contains("--reason") ? [] : ["--reason", "so"]
    let run = try DoorProject().run(["accept"] + words + reason)
    #expect(run.errors.contains(complaint))
    #expect(run.status == 2)
  }

  @Test func `without a reason nothing is recorded`() throws {
    let project = try DoorProject()
    let run = accept(project, try project.fingerprint("value-conflict"))
    #expect(run.errors.hasPrefix("driftmark: flag '--reason' needs a value: '--reason TEXT'\n"))
    #expect(run.status == 2)
  }

  @Test func `what is settled already is told by what`() throws {
    let project = try DoorProject(settings: DoorProject.missing)
    let bare = try DoorProject()
    let intended = try bare.fingerprint("counterpart-missing")
    let conflict = try bare.fingerprint("value-conflict")
    let before = try project.settings()
    let run = accept(project, intended, "--reason", "so")
    #expect(
      run.output.hasPrefix("\(intended): nothing to record, driftmark.yml:2 covers counterpart-"))
    #expect(run.status == 0)
    #expect(try project.settings() == before)

    #expect(project.run(["baseline", "write"]).status == 0)
    let baselined = accept(project, conflict, "--reason", "so").output
    #expect(baselined.contains("recorded in driftmark.yml"))
    #expect(baselined.contains("driftmark-baseline.json has it as well"))

    let comment = "<!-- driftmark-disable-file group-values -- the old server -->\n"
    try bare.folder.write(comment + DoorProject.ios, to: "docs/ios.md")
    try bare.folder.write(comment + DoorProject.web(), to: "docs/web.md")
    #expect(
      accept(bare, conflict, "--reason", "so").output.contains("nothing to record, a comment in"))
  }

  @Test func `an entry that is over can be given again, and is told`() throws {
    let project = try DoorProject(settings: DoorProject.conflict)
    let fingerprint = try DoorProject().fingerprint("value-conflict")
    let run = project.run(["accept", fingerprint, "--reason", "so"], today: "2028-01-01")
    #expect(run.output.contains("\n  driftmark.yml:2 is over and can be removed\n"))
    #expect(try project.check(today: "2028-01-01").hidden["intended"] == 1)
  }

  @Test func `a dry run prints the entries and changes nothing`() throws {
    let project = try DoorProject()
    let run = accept(
      project, try project.fingerprint("counterpart-missing"), "--reason", "so", "--dry-run")
    #expect(run.output.hasPrefix("  - rule: counterpart-missing\n    enum: DoorErrorCode\n"))
    #expect(run.output.hasSuffix("\n    reason: so\n"))
    #expect(throws: (any Error).self) { try project.settings() }
  }

  @Test func `a list that cannot be added to is left, and what to write is told`() throws {
    let settings = "intended: [{rule: naming-case, reason: shipped}] # ours\n"
    let project = try DoorProject(settings: settings)
    let fingerprint = try project.fingerprint("value-conflict")
    let run = accept(project, fingerprint, "--reason", "so")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("driftmark: driftmark.yml:1:11: this list is in brackets"))
    #expect(run.errors.contains("by hand: {rule: value-conflict, enum: "))
    #expect(run.errors.hasSuffix("fingerprints: [\(fingerprint)], reason: so}\n"))
    #expect(try project.settings() == settings)
  }

  @Test func `the file keeps its permissions, and a link to it stays one`() throws {
    let project = try DoorProject()
    try project.folder.write("files: docs\n", to: "shared/settings.yml")
    let target = project.folder.path + "/shared/settings.yml"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
    let link = project.folder.path + "/driftmark.yml"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "shared/settings.yml")
    let run = accept(project, try project.fingerprint("value-conflict"), "--reason", "so")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link) == "shared/settings.yml")
    let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o640)
    #expect(try project.settings().hasPrefix("files: docs\nintended:\n"))
  }
}
