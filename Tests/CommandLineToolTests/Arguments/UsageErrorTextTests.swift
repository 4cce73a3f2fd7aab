import Testing

@testable import CommandLineTool

struct UsageErrorTextTests {
  @Test func `the hint names the command's help page`() {
    let error = UsageError(.repeatedFlag("--format"), command: "facts")
    #expect(UsageErrorText(error, program: "driftmark").hint == "see 'driftmark facts --help'")
  }

  @Test func `the hint names the program's help page where no command is known`() {
    let error = UsageError(.unknownCommand("x", suggestion: nil), command: nil)
    #expect(UsageErrorText(error, program: "driftmark").hint == "see 'driftmark --help'")
  }

  @Test(arguments: [
    (["help", "chekc"], "unknown command 'chekc'; did you mean 'check'?"),
    (["help", "qqq"], "unknown command 'qqq'"),
    (["facts", "--formt"], "unknown flag '--formt' for 'facts'; did you mean '--format'?"),
    (["--formt"], "unknown flag '--formt'; did you mean '--format'?"),
    (["--explain"], "flag '--explain' is not for 'check' but for 'facts'"),
    (["--config"], "flag '--config' needs a value: '--config FILE'"),
    (["-f"], "flag '--format' needs a value: '--format FORMAT' (text, json, sarif)"),
    (["--quiet=1"], "flag '--quiet' takes no value, not even '1'"),
    (["-f", "xml"], "'xml' is no value of '--format' (text, json, sarif)"),
    (
      ["-f", "jsn"],
      "'jsn' is no value of '--format' (text, json, sarif); did you mean 'json'?"
    ),
    (["-q", "-q"], "flag '--quiet' cannot be used multiple times"),
    (["why", "a"], "missing operand B for 'why'"),
    (["rules", "a"], "unexpected operand 'a' for 'rules'"),
    (
      ["baseline", "prun"],
      "invalid operand 'prun' for 'baseline' (write, prune); did you mean 'prune'?"
    ),
  ])
  func `the message says what is wrong in one line`(arguments: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try parse(arguments) }
    #expect(complaint(error) == message)
  }

  @Test func `a value that only the command can judge is told what was expected`() {
    let problem = UsageError.Problem.invalidValue("x", flag: "--jobs", expected: "a whole number")
    #expect(
      complaint(UsageError(problem, command: "check"))
        == "'x' is no value of '--jobs'; expected a whole number")
  }

  @Test func `several commands that have the flag are listed`() {
    let problem = UsageError.Problem.misplacedFlag("--x", commands: ["a", "b", "c"])
    #expect(
      complaint(UsageError(problem, command: "check"))
        == "flag '--x' is not for 'check' but for 'a', 'b' and 'c'")
  }

  @Test func `control characters of the terminal are shown, not sent`() {
    #expect(complaint(usageError("rules", "a\n\u{1B}[2J"))?.contains { $0.isNewline } == false)
    #expect(complaint(usageError("rules", "a\u{1B}"))?.contains("\u{1B}") == false)
  }

  @Test func `a very long argument is cut`() {
    let given = String(repeating: "x", count: 100_000)
    #expect((complaint(usageError("rules", given)) ?? given).count < 120)
  }
}
