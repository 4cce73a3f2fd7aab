/// A command line that cannot be followed: facts only, `UsageErrorText` has the words.
struct UsageError: Error, Hashable, Sendable {
  /// What is wrong; flags are called by their long names where they have one.
  enum Problem: Hashable, Sendable {
    /// A word in a command's place, and the command that was probably meant.
    case unknownCommand(String, suggestion: String?)
    /// A flag of no command, and the flag that was probably meant.
    case unknownFlag(String, suggestion: String?)
    /// A flag that only these other commands have.
    case misplacedFlag(String, commands: [String])
    /// A flag whose value is not there or empty.
    case missingValue(flag: String, placeholder: String, choices: [String])
    /// A switch that was given a value.
    case unexpectedValue(String, flag: String)
    /// A value that is not among those of the table.
    case invalidChoice(String, flag: String, choices: [String], suggestion: String?)
    /// A value that the table allows and the command does not; `expected` is a noun phrase.
    case invalidValue(String, flag: String, expected: String)
    /// A flag that was given twice and may be given once.
    case repeatedFlag(String)
    /// Two flags of which only one can hold.
    case conflictingFlags(String, String)
    /// An operand that the command needs, as help calls it.
    case missingOperand(String)
    /// More operands than the command takes.
    case unexpectedOperand(String)
    /// An operand that is not among those of the table.
    case invalidOperand(String, choices: [String], suggestion: String?)
  }

  /// What is wrong.
  var problem: Problem
  /// The command it was said to; nil where it is not certain which was meant.
  var command: String?

  /// Nil for the command means the program as a whole.
  init(_ problem: Problem, command: String?) {
    self.problem = problem
    self.command = command
  }
}
