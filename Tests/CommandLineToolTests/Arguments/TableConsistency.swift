@testable import CommandLineTool

/// What parsing and help take for granted of a table; a program's own table is tested with this.
struct TableConsistency {
  let table: CommandTable

  /// One sentence for each mistake, none for a sound table.
  var mistakes: [String] {
    nameMistakes + valueMistakes + table.commands.flatMap(mistakes(of:))
  }

  private var nameMistakes: [String] {
    let names = table.commands.map(\.name) + [CommandTable.helpWord]
    return repeated(names).map { "two commands are called '\($0)'" }
  }

  /// The word that names the command is looked for before the command's flags are known.
  private var valueMistakes: [String] {
    let names = Set(table.allFlags.flatMap(names(of:)))
    return names.sorted().filter { name in
      Set(table.allFlags.filter { $0.isNamed(name) }.map(\.takesValue)).count > 1
    }.map { "'\($0)' takes a value in one place and none in another" }
  }

  private func mistakes(of command: CommandSpecification) -> [String] {
    let flags = table.flags(of: command)
    let mistakes =
      repeated(flags.flatMap(names(of:))).map { "has two flags '\($0)'" }
      + flags.flatMap(mistakes(of:)) + operandMistakes(of: command)
      + exampleMistakes(of: command)
      + (isOneLine(command.summary) ? [] : ["has a summary that is not one line"])
    return mistakes.map { "'\(command.name)' \($0)" }
  }

  private func mistakes(of flag: FlagSpecification) -> [String] {
    let isSpeltWell =
      flag.name.wholeMatch(of: /--[a-z]+(-[a-z]+)*/) != nil
      && (flag.short ?? "-a").wholeMatch(of: /-[A-Za-z]/) != nil
    var mistakes = isSpeltWell ? [] : ["misspells the flag '\(flag.name)'"]
    if !isOneLine(flag.help) { mistakes.append("explains '\(flag.name)' not in one line") }
    if let text = flag.defaultText, !flag.choices.isEmpty, !flag.choices.contains(text) {
      mistakes.append("has a default for '\(flag.name)' that is no choice")
    }
    return mistakes
  }

  private func operandMistakes(of command: CommandSpecification) -> [String] {
    let operands = command.operands
    let optionalFirst = zip(operands, operands.dropFirst()).contains {
      !$0.isRequired && $1.isRequired
    }
    return (optionalFirst ? ["has an optional operand before a required one"] : [])
      + (operands.dropLast().contains(where: \.isRepeatable)
        ? ["has an operand after a repeatable one"] : [])
  }

  private func exampleMistakes(of command: CommandSpecification) -> [String] {
    command.examples.map(\.commandLine).filter { line in
      let words = shellWords(of: line)
      guard words.first == table.program,
        case .run(let invocation) = try? ArgumentParser(table: table).parse(
          Array(words.dropFirst()))
      else { return true }
      return invocation.command != command.name
    }.map { "has an example that does not run it: \($0)" }
  }

  private func names(of flag: FlagSpecification) -> [String] {
    [flag.name] + (flag.short.map { [$0] } ?? [])
  }

  private func isOneLine(_ text: String) -> Bool {
    !text.isEmpty && !text.contains("\n") && text.last != "."
  }

  private func repeated(_ names: [String]) -> [String] {
    Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }.keys.sorted()
  }
}
