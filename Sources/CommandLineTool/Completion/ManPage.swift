/// The program's page for `man`, from the same table as help.
enum ManPage {
  static func text(_ table: CommandTable) -> String {
    let version = table.versionLine.split(separator: " ").last ?? ""
    var lines = [
      ".TH \(table.program.uppercased()) 1 \"\" \"\(table.program) \(version)\" \"User Commands\"",
      ".SH NAME", "\(table.program) \\- \(escaped(table.summary))", ".SH SYNOPSIS",
    ]
    for (index, command) in table.commands.enumerated() {
      if index > 0 { lines.append(".br") }
      lines.append(escaped(table.usage(of: command)))
    }
    lines += [
      ".SH DESCRIPTION",
      escaped("Without a command, '\(table.defaultCommand.name)' is meant."), ".SH COMMON OPTIONS",
    ]
    lines += table.commonFlags.flatMap(item)
    lines.append(".SH COMMANDS")
    for command in table.commands {
      lines += [".SS \(escaped(command.name))", escaped(capitalized(command.summary) + ".")]
      for paragraph in command.discussion.split(separator: "\n", omittingEmptySubsequences: true) {
        lines += [".PP", escaped(String(paragraph))]
      }
      for operand in command.operands where !operand.help.isEmpty {
        lines += [".TP", "\\fI\(escaped(operand.usage))\\fR", escaped(operand.help)]
      }
      lines += command.flags.flatMap(item)
      for note in command.exitStatus {
        lines += [".TP", "exit status \(note.status)", escaped(note.meaning)]
      }
    }
    lines.append(".SH EXAMPLES")
    for example in table.commands.flatMap(\.examples) {
      lines += [".TP", "\\fB\(escaped(example.commandLine))\\fR", escaped(example.effect)]
    }
    lines.append(".SH EXIT STATUS")
    for note in table.exitStatus { lines += [".TP", String(note.status), escaped(note.meaning)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func item(_ flag: FlagSpecification) -> [String] {
    var term = CompletionTable.names(of: flag).map { "\\fB\(escaped($0))\\fR" }
      .joined(separator: ", ")
    if case .placeholder(let name, _) = flag.value { term += " \\fI\(escaped(name))\\fR" }
    let choices = flag.choices.isEmpty ? "" : " (\(flag.choices.joined(separator: ", ")))"
    let fallback = flag.defaultText.map { "; default: \($0)" } ?? ""
    return [".TP", term, escaped(flag.help + choices + fallback)]
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Hyphens that can be copied, what every roff can print, and no line that roff takes for a request.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("…", with: "...")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
