/// A script that completes the program's words in fish.
enum FishCompletion {
  static func script(_ table: CompletionTable) -> String {
    let program = table.program
    var lines = [
      "# fish completion of \(program); load it with: \(program) completions fish | source"
    ]
    for command in table.commands {
      lines.append(
        "complete -c \(program) -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary))"
      )
    }
    for command in table.commands {
      let others = table.commands.filter { $0 != command }.map(\.name).joined(separator: " ")
      let isDefault = command == table.table.defaultCommand
      let condition = quoted(
        isDefault
          ? "not __fish_seen_subcommand_from \(others)"
          : "__fish_seen_subcommand_from \(command.name)")
      for flag in table.table.flags(of: command) {
        var line = "complete -c \(program) -n \(condition) -l \(flag.name.dropFirst(2))"
        if let short = flag.short { line += " -s \(short.dropFirst())" }
        let values = table.values(of: flag)
        if flag.takesValue { line += values.isEmpty ? " -r" : " -x" }
        if !values.isEmpty { line += " -a \(quoted(values.joined(separator: " ")))" }
        lines.append(line + " -d \(quoted(flag.help))")
      }
      let operands = table.operands(of: command)
      if !operands.isEmpty {
        lines.append(
          "complete -c \(program) -n \(condition) -f -a \(quoted(operands.joined(separator: " ")))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In single quotes, in which fish knows two escapes.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
