import Testing

@testable import CommandLineTool

/// Reads a command line of the sample table.
func parse(_ arguments: [String]) throws(UsageError) -> Request {
  try ArgumentParser(table: .sample).parse(arguments)
}

/// Reads a command line of the sample table that is expected to run a command.
func invocation(_ arguments: String...) throws -> Invocation {
  guard case .run(let invocation) = try parse(arguments) else {
    throw UnexpectedRequest()
  }
  return invocation
}

/// Reads a command line of the sample table that is expected to be wrong.
func usageError(_ arguments: String...) -> UsageError? {
  #expect(throws: UsageError.self) { try parse(arguments) }
}

/// What is said to someone who types this.
func complaint(_ error: UsageError?) -> String? {
  error.map { UsageErrorText($0, program: "driftmark").message }
}

/// Help or the version was asked for, where a command was expected.
struct UnexpectedRequest: Error {}
