import Testing

@testable import CommandLineTool

struct OperandParsingTests {
  @Test func `a single dash is an operand`() throws {
    #expect(try invocation("check", "-").operands == ["-"])
  }

  @Test func `everything after two dashes is an operand`() throws {
    let invocation = try invocation("facts", "--", "--help", "-x", "--", "a=b")
    #expect(invocation.operands == ["--help", "-x", "--", "a=b"])
  }

  @Test func `a dash before a digit or a space starts no flag`() throws {
    #expect(try invocation("why", "-1009", "- x").operands == ["-1009", "- x"])
  }

  @Test func `a command without operands takes none`() {
    #expect(
      usageError("rules", "docs") == UsageError(.unexpectedOperand("docs"), command: "rules"))
  }

  @Test func `an operand too many is an error`() {
    #expect(usageError("explain", "a", "b")?.problem == .unexpectedOperand("b"))
  }

  @Test func `the first operand that is missing is named`() {
    #expect(usageError("why") == UsageError(.missingOperand("A"), command: "why"))
    #expect(usageError("why", "x")?.problem == .missingOperand("B"))
    #expect(usageError("accept")?.problem == .missingOperand("FINGERPRINT"))
    #expect(usageError("baseline")?.problem == .missingOperand("write|prune"))
  }

  @Test func `optional operands follow the required ones`() throws {
    #expect(try invocation("why", "a", "b").operands == ["a", "b"])
    #expect(try invocation("why", "a", "b", "c", "d").operands == ["a", "b", "c", "d"])
  }

  @Test func `an operand that is not listed is an error that names the nearest`() {
    let problem = UsageError.Problem.invalidOperand(
      "prun", choices: ["write", "prune"], suggestion: "prune")
    #expect(usageError("baseline", "prun") == UsageError(problem, command: "baseline"))
  }
}
