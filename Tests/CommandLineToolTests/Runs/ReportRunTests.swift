import Foundation
import TestSupport
import Testing

/// `driftmark report` from arguments to bytes.
struct ReportRunTests {
  /// Three platforms; one value differs on web, and web lacks a member.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for platform in ["ios", "android"] {
      try folder.write(
        EnumPage.text("LampState", "OFF = 0", "ON = 1", "DIMMED = 2", "BROKEN = 3"),
        to: "\(platform).md")
    }
    try folder.write(EnumPage.text("LampState", "OFF = 0", "ON = 7", "BROKEN = 3"), to: "web.md")
    return folder
  }

  private static func json(_ folder: TemporaryFolder, _ more: String...) throws -> [String: Any] {
    let run = ToolRun(["report", "--format", "json"] + more, in: folder.path)
    #expect(run.status == 0)
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  /// The object of a platform among those of an object.
  private static func part(_ platform: String, of object: [String: Any]) throws -> [String: Any] {
    let parts = try #require(object["editions"] as? [[String: Any]])
    return try #require(parts.first { $0["platform"] as? String == platform })
  }

  @Test func `cells count by what stands on them`() throws {
    let report = try Self.json(Self.folder())
    let cells = try #require(Self.part("web", of: report)["cells"] as? [String: Int])
    #expect(
      cells == [
        "agrees": 2, "differs": 1, "missing": 1, "intended": 0, "absent": 0, "uncertain": 0,
      ])
  }

  @Test func `an error counts one cell and a warning half of one`() throws {
    let report = try Self.json(Self.folder())
    let drift = try #require(Self.part("web", of: report)["drift"] as? [String: Double])
    #expect(drift == ["points": 1.5, "cells": 4, "score": 37.5])
    let others = try #require(Self.part("ios", of: report)["drift"] as? [String: Double])
    #expect(others["points"] == 0)
  }

  @Test func `what is said of names counts nothing`() throws {
    let folder = try TemporaryFolder()
    for platform in ["ios", "android", "web"] {
      let broken = platform == "web" ? "BROKEN" : "LAMP_BROKEN"
      try folder.write(
        EnumPage.text(
          "LampState", "LAMP_OFF = 0", "LAMP_ON = 1", "LAMP_DIMMED = 2", "LAMP_LIT = 3",
          "LAMP_LOST = 4", "\(broken) = 5"), to: "\(platform).md")
    }
    let report = try Self.json(folder)
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary["warning"] == 1)
    #expect((report["drift"] as? [String: Double])?["points"] == 0)
  }

  @Test func `a difference that is intended does not count`() throws {
    let folder = try Self.folder()
    try folder.write(
      """
      intended:
        - rule: value-conflict
          enum: LampState
          platforms: [web]
          reason: the web counts anew
      """, to: "driftmark.yml")
    let web = try Self.part("web", of: Self.json(folder))
    #expect((web["cells"] as? [String: Int])?["intended"] == 1)
    #expect((web["drift"] as? [String: Double])?["points"] == 0.5)
  }

  @Test func `a finding that the baseline has does not count`() throws {
    let folder = try Self.folder()
    #expect(ToolRun(["baseline", "write"], in: folder.path).status == 0)
    let report = try Self.json(folder)
    #expect((report["drift"] as? [String: Double])?["points"] == 0)
    #expect(report["settled"] as? Int == 2)
    let all = try Self.json(folder, "--no-baseline")
    #expect((all["drift"] as? [String: Double])?["points"] == 1.5)
  }

  @Test func `a file is written and nothing printed`() throws {
    let folder = try Self.folder()
    let run = ToolRun(["report", "--output", "html=drift.html"], in: folder.path)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    let page = try String(contentsOf: folder.url.appending(path: "drift.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func `several forms come from one run`() throws {
    let folder = try Self.folder()
    let run = ToolRun(
      ["report", "-f", "markdown", "-o", "html=a.html", "-o", "json=a.json"], in: folder.path)
    #expect(run.output.hasPrefix("## Drift report"))
    for file in ["a.html", "a.json"] {
      #expect(FileManager.default.fileExists(atPath: folder.path + "/" + file))
    }
  }

  @Test func `a page is not printed on a terminal`() throws {
    let run = ToolRun(["report"], in: try Self.folder().path, isTerminal: true)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("--output html=FILE"))
  }

  @Test func `a link that could run something is refused`() throws {
    let run = ToolRun(
      ["report", "--link-template", "javascript:alert('{file}')"], in: try Self.folder().path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("--link-template"))
  }

  @Test func `a link that could run something is refused in the settings, too`() throws {
    let folder = try Self.folder()
    try folder.write("output:\n  link: \"javascript:alert('{file}')\"\n", to: "driftmark.yml")
    let run = ToolRun(["report"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("driftmark.yml:2:"))
  }

  @Test func `pages without enums give no report`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.prose, to: "ios.md")
    let run = ToolRun(["report", "--format", "markdown"], in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
  }

  @Test(arguments: ["html", "markdown", "json"])
  func `the same pages give the same bytes`(_ format: String) throws {
    let folder = try Self.folder()
    let runs = ["1", "8"].map { jobs in
      ToolRun(["report", "--format", format, "--jobs", jobs], in: folder.path).output
    }
    #expect(runs[0] == runs[1])
  }
}
