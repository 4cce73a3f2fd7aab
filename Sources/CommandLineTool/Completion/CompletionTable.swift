/// What a shell can complete, from the same table as the parser.
struct CompletionTable {
  let table: CommandTable
  /// What placeholders of flags and operands may stand for, such as the ids of rules for `RULE`.
  let placeholders: [String: [String]]

  var program: String { table.program }
  var commands: [CommandSpecification] { table.commands }

  /// The words that may follow a flag; empty where it takes none, or a file.
  func values(of flag: FlagSpecification) -> [String] {
    guard case .placeholder(let name, let choices) = flag.value else { return [] }
    return choices.isEmpty ? placeholders[name] ?? [] : choices
  }

  /// The words that a command's first operand may be; empty for files.
  func operands(of command: CommandSpecification) -> [String] {
    guard let first = command.operands.first else { return [] }
    return first.choices.isEmpty ? placeholders[first.name] ?? [] : first.choices
  }

  /// The names of a flag, the long one first.
  static func names(of flag: FlagSpecification) -> [String] {
    [flag.name] + (flag.short.map { [$0] } ?? [])
  }
}
