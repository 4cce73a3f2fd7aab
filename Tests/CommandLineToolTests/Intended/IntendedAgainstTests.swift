import TestSupport
import Testing

/// Intended differences in a run that reports what a change introduces.
struct IntendedAgainstTests {
  let project: DoorProject

  init() throws {
    project = try DoorProject()
    try project.folder.makeRepository()
  }

  private func commit(_ settings: String, offline: Int) throws {
    try project.folder.write(settings, to: "driftmark.yml")
    try project.folder.write(DoorProject.web(offline: offline), to: "docs/web.md")
    try project.folder.commitAll()
  }

  private func rules(today: String = "2027-01-15") throws -> [String] {
    try project.check("--against", "HEAD", today: today).rules.sorted()
  }

  @Test func `an entry that the change adds counts`() throws {
    try commit("files: docs\n", offline: 6)
    try project.folder.write(DoorProject.web(offline: 9), to: "docs/web.md")
    #expect(try rules() == ["stability-value-changed", "value-conflict"])
    try project.folder.write(DoorProject.conflict, to: "driftmark.yml")
    #expect(try rules() == ["stability-value-changed"])
  }

  @Test func `an entry that was over before is not what the change introduces`() throws {
    try commit(DoorProject.conflict, offline: 9)
    try project.folder.write(DoorProject.ios + "\nMore of doors.\n", to: "docs/ios.md")
    #expect(try rules(today: "2028-01-01") == [])
  }

  @Test func `an entry is stale where the change made it so`() throws {
    try commit(DoorProject.conflict, offline: 9)
    try project.folder.write(DoorProject.web(offline: 6), to: "docs/web.md")
    #expect(try rules() == ["intended-stale", "stability-value-changed"])
    try project.folder.commitAll()
    try project.folder.write(DoorProject.web(offline: 6, rows: ""), to: "docs/web.md")
    #expect(try rules() == [])
    try project.folder.write(DoorProject.ios + "\nMore of doors.\n", to: "docs/ios.md")
    #expect(try rules() == [])
  }

  @Test func `what a change does to a published value can be accepted`() throws {
    try commit("files: docs\n", offline: 9)
    try project.folder.write(DoorProject.web(offline: 6), to: "docs/web.md")
    let found = try project.check("--against", "HEAD").findings.first
    let fingerprint = try #require(found?["fingerprint"] as? String)
    #expect(project.run(["accept", fingerprint, "--reason", "agreed"]).status == 2)
    let run = project.run(["accept", fingerprint, "--reason", "agreed", "--against", "HEAD"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try rules() == [])
    #expect(try !project.check().rules.contains("intended-stale"))
  }
}
