/// Help as plain text, for the program and for each of its commands.
struct HelpPage: Sendable {
  /// What is explained.
  let table: CommandTable
  /// In columns; a line is longer only where a word or a command line is.
  var width = 80

  /// The page of a command, or of the program where there is none; it ends with a line end.
  func text(for command: CommandSpecification?) -> String {
    let sections = command.map(sections(of:)) ?? programSections
    let blocks = sections.filter { !$0.lines.isEmpty }.map { section in
      ([section.title].filter { !$0.isEmpty } + section.lines).joined(separator: "\n")
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private struct Section {
    var title = ""
    var lines: [String]
  }

  private var programSections: [Section] {
    let fallback = table.defaultCommand
    let footer =
      "Without a command, '\(fallback.name)' is meant. "
      + "See '\(table.program) \(CommandTable.helpWord) COMMAND' for more."
    return [
      prose("\(table.program): \(table.summary)"),
      usage([table.usageWithoutCommand, "\(table.program) COMMAND [OPTIONS] [OPERANDS]"]),
      Section(title: "COMMANDS", lines: columns(table.commandRows)),
      Section(title: "COMMON OPTIONS", lines: columns(table.commonFlags.map(\.helpRow))),
      Section(title: "EXAMPLES", lines: fallback.examples.flatMap(lines(of:))),
      exitStatus(table.exitStatus),
      prose(footer),
    ]
  }

  private func sections(of command: CommandSpecification) -> [Section] {
    let own = command.flags.map(\.helpRow)
    let common = table.commonFlags(of: command).map(\.helpRow)
    let operands = command.operands.filter { !$0.help.isEmpty }.map {
      HelpColumns.Row(term: $0.usage, text: $0.help)
    }
    let columns = HelpColumns(for: operands + own + common, width: width)
    return [
      prose("\(table.program) \(command.name): \(command.summary)"),
      usage([table.usage(of: command)]),
      Section(title: "DESCRIPTION", lines: indented(command.discussion)),
      Section(title: "OPERANDS", lines: columns.lines(of: operands)),
      Section(title: "OPTIONS", lines: columns.lines(of: own)),
      Section(title: "COMMON OPTIONS", lines: columns.lines(of: common)),
      Section(title: "EXAMPLES", lines: command.examples.flatMap(lines(of:))),
      exitStatus(command.exitStatus.isEmpty ? table.exitStatus : command.exitStatus),
    ]
  }

  private func prose(_ text: String) -> Section {
    Section(lines: TextWrapping.lines(of: text, width: width))
  }

  private func usage(_ lines: [String]) -> Section {
    Section(title: "USAGE", lines: lines.map { "  " + $0 })
  }

  private func exitStatus(_ notes: [ExitStatusNote]) -> Section {
    let rows = notes.map { HelpColumns.Row(term: String($0.status), text: $0.meaning) }
    return Section(title: "EXIT STATUS", lines: columns(rows))
  }

  private func columns(_ rows: [HelpColumns.Row]) -> [String] {
    HelpColumns(for: rows, width: width).lines(of: rows)
  }

  private func indented(_ text: String, by margin: String = "  ") -> [String] {
    TextWrapping.paragraphs(of: text, width: max(20, width - margin.count)).map {
      $0.isEmpty ? "" : margin + $0
    }
  }

  private func lines(of example: CommandSpecification.Example) -> [String] {
    ["  " + example.commandLine] + indented(example.effect, by: "      ")
  }
}
