/// A command as the table describes it.
struct CommandSpecification: Hashable, Sendable {
  /// A command line that can be copied, and its effect.
  struct Example: Hashable, Sendable {
    /// The whole line, from the program's name on.
    var commandLine: String
    /// One line without a full stop.
    var effect: String
  }

  /// The word that calls the command.
  var name: String
  /// In the order in which they are given; required ones first.
  var operands: [OperandSpecification] = []
  /// One line without a full stop, for the list of commands.
  var summary: String
  /// Paragraphs with empty lines between; one that starts with a space is printed as written.
  var discussion = ""
  /// Those of this command alone; one that is named as a common flag stands in its place.
  var flags: [FlagSpecification] = []
  /// The most common use first.
  var examples: [Example] = []
  /// Where this command departs from what the table says; empty where it does not.
  var exitStatus: [ExitStatusNote] = []

  /// The operands as a usage line shows them: `A B [PATH…]`.
  var operandsUsage: String { operands.map(\.usage).joined(separator: " ") }

  /// Describes the operand at this 0-based place, or nil where the command takes none there.
  func operand(at place: Int) -> OperandSpecification? {
    if place < operands.count { return operands[place] }
    return operands.last.flatMap { $0.isRepeatable ? $0 : nil }
  }
}
