/// A script that completes the program's words in zsh.
enum ZshCompletion {
  static func script(_ table: CompletionTable) -> String {
    let program = table.program
    let commands = table.commands.map { "    \(quoted("\($0.name):\($0.summary)"))" }
    let cases = table.commands.map { command in
      let arguments = arguments(of: command, table).map { "        \($0)" }
      return """
            \(command.name))
              _arguments -s -S \\
        \(arguments.joined(separator: " \\\n"))
              ;;
        """
    }
    let fallback = arguments(of: table.table.defaultCommand, table).dropLast().map { "    \($0)" }
    return """
      #compdef \(program)
      # zsh completion of \(program); load it with: source <(\(program) completions zsh)
      _\(program)() {
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        local command="${words[(r)(\(table.commands.map(\.name).joined(separator: "|")))]}"
        if [[ -z $command || $command == ${words[CURRENT]} ]]; then
          _describe -t commands command commands
          _arguments -s -S \\
      \(fallback.joined(separator: " \\\n")) \\
          '*:path:_files'
          return
        fi
        case "$command" in
      \(cases.joined(separator: "\n"))
        esac
      }
      if [ "$funcstack[1]" = "_\(program)" ]; then _\(program) "$@"; else compdef _\(program) \(program); fi

      """
  }

  private static func arguments(
    of command: CommandSpecification, _ table: CompletionTable
  ) -> [String] {
    let flags = table.table.flags(of: command).flatMap { flag in
      CompletionTable.names(of: flag).map { name in
        let repeated = flag.isRepeatable ? "*" : ""
        let values = table.values(of: flag)
        let action = values.isEmpty ? "_files" : "(\(values.joined(separator: " ")))"
        let value = flag.takesValue ? ":value:\(action)" : ""
        return quoted("\(repeated)\(name)[\(flag.help)]\(value)")
      }
    }
    let operands = table.operands(of: command)
    return flags
      + [
        operands.isEmpty
          ? "'*:path:_files'" : quoted("*:value:(\(operands.joined(separator: " ")))")
      ]
  }

  /// In single quotes; brackets and colons end parts of a specification.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
