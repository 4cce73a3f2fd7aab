extension FlagSpecification {
  /// The flag's line on a help page: how it is typed, and what it does with which values.
  var helpRow: HelpColumns.Row {
    HelpColumns.Row(term: term, text: notes.isEmpty ? help : "\(help) (\(notes))")
  }

  /// Long names stand below each other, whether or not there is a short one.
  private var term: String {
    let names = short.map { "\($0), \(name)" } ?? "    \(name)"
    switch value {
    case .none: return names
    case .placeholder(let placeholder, _): return "\(names) \(placeholder)"
    }
  }

  private var notes: String {
    let oneOf = choices.isEmpty ? nil : "one of " + choices.joined(separator: ", ")
    let fallback = defaultText.map { "default: \($0)" }
    let repeated = isRepeatable ? "repeatable" : nil
    return [oneOf, fallback, repeated].compactMap(\.self).joined(separator: "; ")
  }
}

extension CommandTable {
  /// The list of commands on the program's help page, with the word that asks for help.
  var commandRows: [HelpColumns.Row] {
    let rows = commands.map { command in
      let note = command.name == defaultCommand.name ? " (default)" : ""
      return HelpColumns.Row(term: command.name, text: command.summary + note)
    }
    return rows + [HelpColumns.Row(term: Self.helpWord, text: "explain the program, or a command")]
  }

  /// A command's usage line; the default command need not be named.
  func usage(of command: CommandSpecification) -> String {
    let name = command.name == defaultCommand.name ? "[\(command.name)]" : command.name
    return Self.line([program, name, "[OPTIONS]", command.operandsUsage])
  }

  /// The default command's usage line as most will type it.
  var usageWithoutCommand: String {
    Self.line([program, "[OPTIONS]", defaultCommand.operandsUsage])
  }

  private static func line(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
