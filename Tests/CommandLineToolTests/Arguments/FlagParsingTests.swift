import Testing

@testable import CommandLineTool

struct FlagParsingTests {
  @Test(arguments: [["--format", "csv"], ["--format=csv"], ["-f", "csv"], ["-f=csv"]])
  func `a value follows its flag as the next word or behind a sign`(flag: [String]) throws {
    let request = try parse(["facts"] + flag + ["docs"])
    var expected = Invocation(command: "facts", isCommandImplied: false)
    expected.set("--format", to: "csv")
    expected.operands = ["docs"]
    #expect(request == .run(expected))
  }

  @Test func `flags may stand between and after operands`() throws {
    let invocation = try invocation("a.md", "--quiet", "b.md", "--all")
    #expect(invocation.operands == ["a.md", "b.md"])
    #expect(invocation.isSet("--quiet"))
    #expect(invocation.isSet("--all"))
  }

  @Test func `a flag that was not given is not set and has no value`() throws {
    let invocation = try invocation("docs")
    #expect(!invocation.isSet("--quiet"))
    #expect(invocation.value(of: "--format") == nil)
    #expect(invocation.values(of: "--rule") == [])
  }

  @Test func `a value keeps every sign but the first`() throws {
    #expect(try invocation("--config=a=b").value(of: "--config") == "a=b")
  }

  @Test func `a value may start with a combining mark`() throws {
    #expect(try invocation("--config=\u{301}x").value(of: "--config") == "\u{301}x")
  }

  @Test func `a repeatable flag keeps its values in order`() throws {
    let invocation = try invocation("--rule", "b", "docs", "--rule=a")
    #expect(invocation.values(of: "--rule") == ["b", "a"])
    #expect(invocation.value(of: "--rule") == "a")
  }

  @Test(arguments: [["-f", "json", "--format=text"], ["--quiet", "-q", "--all"]])
  func `any other flag given twice is an error`(flags: [String]) {
    let error = #expect(throws: UsageError.self) { try parse(flags) }
    let name = flags.contains("-q") ? "--quiet" : "--format"
    #expect(error == UsageError(.repeatedFlag(name), command: "check"))
  }

  @Test func `a negative number is a value`() throws {
    #expect(try invocation("matrix", "--enum", "-1009").value(of: "--enum") == "-1009")
  }

  @Test(arguments: [
    ["--config"], ["--config", "--quiet"], ["--config", "--", "x"], ["--config="],
  ])
  func `a flag without its value is an error`(flags: [String]) {
    let error = #expect(throws: UsageError.self) { try parse(flags) }
    #expect(
      error?.problem == .missingValue(flag: "--config", placeholder: "FILE", choices: []))
  }

  @Test func `a switch with a value is an error`() {
    #expect(usageError("--quiet=yes")?.problem == .unexpectedValue("yes", flag: "--quiet"))
  }

  @Test func `a value that is not listed is an error that names the nearest`() {
    let problem = UsageError.Problem.invalidChoice(
      "jsno", flag: "--format", choices: ["ndjson", "csv", "json"], suggestion: "json")
    #expect(usageError("facts", "--format", "jsno") == UsageError(problem, command: "facts"))
  }

  @Test func `a command's own flag stands in the place of a common one`() throws {
    #expect(try invocation("facts", "--format=ndjson").value(of: "--format") == "ndjson")
    #expect(usageError("--format=ndjson") != nil)
  }

  @Test(arguments: ["--formt", "-format", "--FORMAT", "--forma=json"])
  func `an unknown flag is an error that names the nearest`(flag: String) {
    let name = String(flag.prefix { $0 != "=" })
    let problem = UsageError.Problem.unknownFlag(name, suggestion: "--format")
    #expect(usageError("facts", flag) == UsageError(problem, command: "facts"))
  }

  @Test func `an unknown flag where no command was named blames no command`() {
    let problem = UsageError.Problem.unknownFlag("--enmu", suggestion: "--enum")
    #expect(usageError("--enmu", "ErrorCode", "matrix") == UsageError(problem, command: nil))
  }

  @Test func `a flag of another command is an error that names the command`() {
    let problem = UsageError.Problem.misplacedFlag("--enum", commands: ["matrix"])
    #expect(usageError("facts", "--enum", "X") == UsageError(problem, command: "facts"))
  }
}
