import Testing

@testable import CommandLineTool

struct TableConsistencyTests {
  @Test func `the sample table is sound`() {
    #expect(TableConsistency(table: .sample).mistakes == [])
  }

  @Test func `every kind of mistake is told`() {
    let flags = [
      FlagSpecification(
        name: "--Format", short: "-ff", value: .placeholder("F", choices: ["a"]),
        help: "Two.\nLines", defaultText: "b"),
      FlagSpecification(name: "--quiet", value: .placeholder("Q"), help: "x"),
      FlagSpecification(name: "--quiet", value: .placeholder("Q"), help: "x"),
    ]
    let operands = [
      OperandSpecification(name: "A", isRequired: false, isRepeatable: true),
      OperandSpecification(name: "B"),
    ]
    let command = CommandSpecification(
      name: "help", operands: operands, summary: "", flags: flags,
      examples: [.init(commandLine: "other a", effect: "x")])
    let table = CommandTable(
      program: "p", versionLine: "p 1", summary: "x", defaultCommand: command, otherCommands: [],
      commonFlags: [FlagSpecification(name: "--quiet", help: "x")])
    #expect(
      TableConsistency(table: table).mistakes == [
        "two commands are called 'help'",
        "'--quiet' takes a value in one place and none in another",
        "'help' has two flags '--quiet'",
        "'help' misspells the flag '--Format'",
        "'help' explains '--Format' not in one line",
        "'help' has a default for '--Format' that is no choice",
        "'help' has an optional operand before a required one",
        "'help' has an operand after a repeatable one",
        "'help' has an example that does not run it: other a",
        "'help' has a summary that is not one line",
      ])
  }
}
