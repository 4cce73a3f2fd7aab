import TestSupport
import Testing

/// The program as a whole, from arguments to what it prints and returns.
struct CommandTests {
  @Test(arguments: [
    "check", "init", "baseline", "facts", "matrix", "why", "next-free", "selftest", "rules",
    "explain",
    "config",
    "completions", "man",
  ])
  func `help on a command is asked for in three ways`(_ command: String) throws {
    let run = try run([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("\nEXAMPLES\n  driftmark "))
    #expect(try self.run(["help", command]).output == run.output)
    #expect(try self.run(["-h", command]).output == run.output)
  }

  @Test func `the version is one line`() throws {
    #expect(try run(["--version"]).output == "driftmark 0.1.0\n")
  }

  @Test(arguments: [
    (["chekc"], "unknown command 'chekc'; did you mean 'check'?"),
    (["fact", "--format", "csv"], "unknown command 'fact'; did you mean 'facts'?"),
    (["--formt", "json"], "unknown flag '--formt'; did you mean '--format'?"),
    (["check", "--al"], "unknown flag '--al' for 'check'; did you mean '--all'?"),
    (
      ["--format", "jsn"],
      "'jsn' is no value of '--format' (text, json, sarif, github, gitlab, junit, checkstyle, "
        + "rdjson); did you mean 'json'?"
    ),
    (
      ["--rule", "value-colision"],
      "'value-colision' is no value of '--rule'; did you mean 'value-collision'?"
    ),
    (
      ["--skip-rule", "group-value"],
      "'group-value' is no value of '--skip-rule'; did you mean 'group-values'?"
    ),
    (
      ["explain", "member-duplicates"],
      "invalid operand 'member-duplicates' for 'explain'; did you mean 'member-duplicate'?"
    ),
  ])
  func `a misspelt word is answered with the right one`(
    _ arguments: [String], _ complaint: String
  ) throws {
    let run = try run(arguments)
    #expect(run.errors.hasPrefix("driftmark: \(complaint)\nsee 'driftmark"))
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func `a file that is called nearly like a command is a file`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "chekc")
    #expect(ToolRun(["chekc"], in: folder.path).status == 0)
  }

  @Test(arguments: [
    (["--jobs", "0"], "'0' is no value of '--jobs'; expected a number from 1 to 1024"),
    (["--jobs", "many"], "'many' is no value of '--jobs'; expected a number from 1 to 1024"),
    (["--output", "json"], "'json' is no value of '--output'; expected FORMAT=FILE"),
    (["--output", "xml=a"], "'xml' is no value of '--output' (text, json, sarif, github,"),
    (["--stdin-filename", "a.md"], "'a.md' is no value of '--stdin-filename'; expected - among"),
  ])
  func `a value that cannot be is answered with what can`(
    _ arguments: [String], _ complaint: String
  ) throws {
    let run = try run(arguments)
    #expect(run.errors.hasPrefix("driftmark: \(complaint)"))
    #expect(run.status == 2)
  }

  @Test func `rules are listed with their severities`() throws {
    let lines = try run(["rules"]).output.split(separator: "\n")
    #expect(lines.contains { $0.wholeMatch(of: /value-name-mismatch +error +[A-Z].*\./) != nil })
    #expect(
      lines.contains { $0.wholeMatch(of: /description-missing +warning \/ info +.*\./) != nil })
  }

  @Test func `a rule is explained with its examples`() throws {
    let run = try run(["explain", "value-collision"])
    #expect(run.output.hasPrefix("# value-collision\n"))
    #expect(run.output.contains("\n## Examples\n"))
    #expect(run.status == 0)
  }

  private func run(_ arguments: [String]) throws -> ToolRun {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "ios.md")
    return ToolRun(arguments, in: folder.path)
  }
}
