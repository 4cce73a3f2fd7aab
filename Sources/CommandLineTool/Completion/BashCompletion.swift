/// A script that completes the program's words in bash.
enum BashCompletion {
  static func script(_ table: CompletionTable) -> String {
    let commands = table.commands.map(\.name)
    let function = "_\(table.program)"
    let cases = table.commands.map { command in
      let pattern = command == table.table.defaultCommand ? "\(command.name)|\"\"" : command.name
      return """
            \(pattern))
        \(values(of: command, table))
              flags="\(flags(of: command, table))"
              operands="\(table.operands(of: command).joined(separator: " "))"
              ;;
        """
    }
    return """
      # bash completion of \(table.program); load it with: source <(\(table.program) completions bash)
      \(function)() {
        local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local command="" flags="" operands="" index
        for ((index = 1; index < COMP_CWORD; index++)); do
          case "${COMP_WORDS[index]}" in
            \(commands.joined(separator: "|"))) command="${COMP_WORDS[index]}"; break ;;
          esac
        done
        COMPREPLY=()
        case "$command" in
      \(cases.joined(separator: "\n"))
        esac
        if [[ $word == -* ]]; then
          COMPREPLY=($(compgen -W "$flags" -- "$word"))
        else
          [[ -n $command ]] || operands="\(commands.joined(separator: " "))"
          COMPREPLY=($(compgen -W "$operands" -- "$word"))
        fi
      }
      complete -o default -o bashdefault -F \(function) \(table.program)

      """
  }

  private static func flags(of command: CommandSpecification, _ table: CompletionTable) -> String {
    table.table.flags(of: command).map(\.name).joined(separator: " ")
  }

  /// What may follow a flag of a command; files where nothing is listed.
  private static func values(
    of command: CommandSpecification, _ table: CompletionTable
  ) -> String {
    let flags = table.table.flags(of: command).filter(\.takesValue)
    let cases = flags.map { flag in
      let names = CompletionTable.names(of: flag).joined(separator: "|")
      let words = table.values(of: flag).joined(separator: " ")
      return "        \(names)) COMPREPLY=($(compgen -W \"\(words)\" -- \"$word\")); return ;;"
    }
    return (["      case \"$previous\" in"] + cases + ["      esac"]).joined(separator: "\n")
  }
}
