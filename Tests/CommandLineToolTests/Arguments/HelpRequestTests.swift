import Testing

@testable import CommandLineTool

struct HelpRequestTests {
  private let facts = CommandTable.sample.command(named: "facts")

  @Test(arguments: [
    ["facts", "--help"], ["-h", "facts"], ["facts", "docs", "-h"], ["help", "facts"],
    ["--config", "x", "help", "--quiet", "facts"], ["facts", "--bogus", "--help"],
    ["facts", "--config", "--help"],
  ])
  func `help beside a command is about the command`(arguments: [String]) throws {
    #expect(try parse(arguments) == .help(facts))
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], ["help", "help"], ["docs", "--help"]])
  func `help without a command is about the program`(arguments: [String]) throws {
    #expect(try parse(arguments) == .help(nil))
  }

  @Test func `help about a misspelt command names the nearest`() {
    let problem = UsageError.Problem.unknownCommand("fcats", suggestion: "facts")
    #expect(usageError("help", "fcats") == UsageError(problem, command: nil))
  }

  @Test func `help is about one command at a time`() {
    #expect(usageError("help", "facts", "why")?.problem == .unexpectedOperand("why"))
  }

  @Test(arguments: [["--version"], ["-V"], ["facts", "--version"], ["--bogus", "--version"]])
  func `the version can be asked for anywhere`(arguments: [String]) throws {
    #expect(try parse(arguments) == .version)
  }

  @Test func `help goes before the version`() throws {
    #expect(try parse(["--version", "--help"]) == .help(nil))
  }

  @Test func `help takes no value`() {
    #expect(usageError("--help=facts")?.problem == .unexpectedValue("facts", flag: "--help"))
  }
}
