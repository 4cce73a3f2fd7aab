import Foundation
import TestSupport
import Testing

/// What a project that nobody trusts cannot make the program do.
struct ConfinementTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.faulty, to: "project/ios.md")
    try folder.write(EnumPage.text("SecretState", "HIDDEN = 0", "SEEN = 1"), to: "secret/web.md")
    try folder.write("kept\n", to: "kept.txt")
  }

  @Test(arguments: ["../secret/**", "../**", "**/../../secret/*.md", "{.,..}/**", "/etc/**"])
  func `no pattern of the settings leads out of the project`(_ pattern: String) throws {
    try folder.write("files: [\"\(pattern)\", \"**/*.md\"]\n", to: "project/driftmark.yml")
    let run = run("facts", in: "project")
    #expect(run.output.contains("LampState"))
    #expect(!run.output.contains("SecretState"))
    let absolute = folder.path + "/secret/**"
    try folder.write("files: [\"\(absolute)\", \"*.md\"]\n", to: "project/driftmark.yml")
    #expect(!self.run("facts", in: "project").output.contains("SecretState"))
  }

  @Test func `a page that is a link is read wherever it leads, as its user may read it`() throws {
    try link("project/linked.md", to: "../secret/web.md")
    #expect(run("facts", in: "project").output.contains(#""file":"linked.md""#))
  }

  @Test func `a link to a folder that git has is not followed`() throws {
    try folder.makeRepository(at: "project")
    try link("project/linked", to: "../secret")
    try folder.commitAll(in: "project")
    #expect(!run("facts", in: "project").output.contains("SecretState"))
  }

  @Test(arguments: [
    ["check", "--output", "json=driftmark-baseline.json"], ["baseline", "write"],
    ["report", "--output", "html=driftmark-baseline.json"], ["check", "-o", "text=out/kept.txt"],
  ])
  func `nothing is written through a link that leads out of the project`(
    _ arguments: [String]
  ) throws {
    try folder.write("[]", to: "outside.json")
    try link("project/driftmark-baseline.json", to: "../kept.txt")
    try link("project/out", to: "..")
    let run = ToolRun(
      arguments + (arguments.first == "check" ? ["--no-baseline"] : []),
      in: folder.path + "/project")
    #expect(run.status == 2)
    #expect(try contents("kept.txt") == "kept\n")
  }

  @Test func `settings are not written through a link that leads out of the project`() throws {
    try link("project/driftmark.yml", to: "../kept.txt")
    let run = run("init", "--force", in: "project")
    #expect(
      run.errors == "driftmark: cannot write driftmark.yml: it is, or lies behind, a link that"
        + " leads out of the project\n")
    #expect(run.status == 2)
    #expect(try contents("kept.txt") == "kept\n")
  }

  @Test func `a link within the project is written through, and stays one`() throws {
    try folder.write("old", to: "project/reports/today.json")
    try link("project/out.json", to: "reports/today.json")
    #expect(run("check", "--output", "json=out.json", in: "project").status == 1)
    #expect(try contents("project/reports/today.json").contains("schemaVersion"))
    let path = folder.path + "/project/out.json"
    #expect(throws: Never.self) {
      _ = try FileManager.default.destinationOfSymbolicLink(atPath: path)
    }
  }

  @Test func `nothing that the settings of a repository name is started`() throws {
    let trap = folder.path + "/trap.sh"
    try folder.write("#!/bin/sh\ntouch '\(folder.path)/sprung'\ncat\n", to: "trap.sh")
    #expect(chmod(trap, 0o755) == 0)
    try folder.makeRepository(at: "project")
    try folder.write("*.md diff=trap filter=trap\n", to: "project/.gitattributes")
    try folder.commitAll(in: "project")
    for (key, value) in [
      ("core.fsmonitor", trap), ("core.hooksPath", folder.path), ("diff.external", trap),
      ("diff.trap.textconv", trap), ("diff.trap.command", trap), ("filter.trap.smudge", trap),
      ("filter.trap.clean", trap), ("filter.trap.process", trap), ("core.pager", trap),
      ("core.editor", trap), ("core.askPass", trap), ("credential.helper", trap),
      ("core.sshCommand", trap), ("alias.ls-files", "!" + trap), ("gpg.program", trap),
    ] {
      try folder.git("config", key, value, in: "project")
    }
    try folder.write(EnumPage.clean, to: "project/ios.md")
    for name in ["post-index-change", "pre-commit", "post-checkout", "reference-transaction"] {
      try FileManager.default.copyItem(
        atPath: trap, toPath: folder.path + "/project/.git/hooks/" + name)
    }
    for command in [["check"], ["check", "--against", "HEAD"], ["facts"], ["init", "--stdout"]] {
      let run = ToolRun(command, in: folder.path + "/project")
      #expect(run.status < 2)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/sprung"))
  }

  @Test(arguments: [
    "javascript:alert(1)//{file}", "data:text/html,{file}", "JavaScript:{file}", "x y{file}",
  ])
  func `no address that could run something is a link`(_ address: String) throws {
    try folder.write("output: {link: \"\(address)\"}\n", to: "project/driftmark.yml")
    let run = run("report", "--format", "json", in: "project")
    #expect(run.errors.contains("'link' must be"))
    #expect(run.status == 2)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/" + name, withDestinationPath: target)
  }

  private func contents(_ file: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: file), encoding: .utf8)
  }

  private func run(_ arguments: String..., in folder: String) -> ToolRun {
    ToolRun(arguments, in: self.folder.path + "/" + folder)
  }
}
