import Settings

/// Reads the flags and operands of a command that is known.
struct InvocationReader {
  private let table: CommandTable
  private let command: CommandSpecification
  private let flags: [FlagSpecification]
  private var invocation: Invocation

  /// Starts with nothing read.
  init(table: CommandTable, command: CommandSpecification, isCommandImplied: Bool) {
    self.table = table
    self.command = command
    flags = table.flags(of: command)
    invocation = Invocation(command: command.name, isCommandImplied: isCommandImplied)
  }

  /// Reads all words but the command's own.
  mutating func read(_ words: [ArgumentWord]) throws(UsageError) -> Invocation {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case .plain(let text), .literal(let text): try append(text)
      case .flag(let name, let attachedValue):
        try set(try flag(named: name), to: attachedValue, or: &rest)
      }
    }
    let missing = command.operands.dropFirst(invocation.operands.count).first(where: \.isRequired)
    if let missing { throw error(.missingOperand(missing.label)) }
    return invocation
  }

  private mutating func append(_ operand: String) throws(UsageError) {
    guard let expected = command.operand(at: invocation.operands.count) else {
      throw error(.unexpectedOperand(operand))
    }
    let choices = expected.choices
    guard choices.isEmpty || choices.contains(operand) else {
      let suggestion = Suggestion.nearest(to: operand, in: choices)
      throw error(.invalidOperand(operand, choices: choices, suggestion: suggestion))
    }
    invocation.operands.append(operand)
  }

  private mutating func set(
    _ flag: FlagSpecification, to attachedValue: String?, or rest: inout ArraySlice<ArgumentWord>
  ) throws(UsageError) {
    guard flag.isRepeatable || !invocation.isSet(flag.name) else {
      throw error(.repeatedFlag(flag.name))
    }
    switch flag.value {
    case .none:
      if let attachedValue { throw error(.unexpectedValue(attachedValue, flag: flag.name)) }
      invocation.set(flag.name, to: nil)
    case .placeholder(let placeholder, let choices):
      guard let value = attachedValue ?? Self.popPlain(from: &rest), !value.isEmpty else {
        throw error(.missingValue(flag: flag.name, placeholder: placeholder, choices: choices))
      }
      try check(value, of: flag.name, choices: choices)
      invocation.set(flag.name, to: value)
    }
  }

  private static func popPlain(from rest: inout ArraySlice<ArgumentWord>) -> String? {
    guard case .plain(let text) = rest.first else { return nil }
    rest.removeFirst()
    return text
  }

  private func check(_ value: String, of flag: String, choices: [String]) throws(UsageError) {
    guard !choices.isEmpty, !choices.contains(value) else { return }
    let suggestion = Suggestion.nearest(to: value, in: choices)
    throw error(.invalidChoice(value, flag: flag, choices: choices, suggestion: suggestion))
  }

  private func flag(named name: String) throws(UsageError) -> FlagSpecification {
    if let flag = flags.first(where: { $0.isNamed(name) }) { return flag }
    let owners = table.commands.filter { $0.flags.contains { $0.isNamed(name) } }.map(\.name)
    guard owners.isEmpty else { throw error(.misplacedFlag(name, commands: owners)) }

    // Where no command was named, the unknown flag may have hidden the word that names one.
    let isImplied = invocation.isCommandImplied
    let known = isImplied ? flags + table.allFlags : flags
    let suggestion = Suggestion.nearest(to: name, in: known.map(\.name))
    throw UsageError(
      .unknownFlag(name, suggestion: suggestion), command: isImplied ? nil : command.name)
  }

  private func error(_ problem: UsageError.Problem) -> UsageError {
    UsageError(problem, command: command.name)
  }
}
