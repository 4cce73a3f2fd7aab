import Settings

/// Reads a command line by a table.
struct ArgumentParser: Sendable {
  /// What can be said.
  let table: CommandTable

  /// Reads the arguments, without the program's own name.
  ///
  /// A request for help, then one for the version, goes before anything that is wrong beside it.
  func parse(_ arguments: [String]) throws(UsageError) -> Request {
    let words = ArgumentWord.words(of: arguments)
    let choice = CommandChoice(words, table: table)
    if words.contains(where: { Self.isFlag($0, .help) }) { return .help(choice.named) }
    if words.contains(where: { Self.isFlag($0, .version) }) { return .version }
    guard let command = choice.named else {
      if choice.word == CommandTable.helpWord { return try help(on: choice.rest(of: words)) }
      do {
        return .run(try read(words, as: table.defaultCommand, isImplied: true))
      } catch {
        throw misspeltCommand(choice, in: words) ?? error
      }
    }
    return .run(try read(choice.rest(of: words), as: command))
  }

  /// The command that was probably meant by a word that may as well be a path, and is none.
  ///
  /// The caller knows whether such a file exists, and asks only if `isCommandImplied`.
  func nearestCommand(to word: String) -> String? {
    let names = table.commands.map(\.name) + [CommandTable.helpWord]
    let isPathOrName = word.contains { $0 == "/" || $0 == "." } || names.contains(word)
    return isPathOrName ? nil : Suggestion.nearest(to: word, in: names)
  }

  private static func isFlag(_ word: ArgumentWord, _ flag: FlagSpecification) -> Bool {
    guard case .flag(let name, nil) = word else { return false }
    return flag.isNamed(name)
  }

  private func help(on words: [ArgumentWord]) throws(UsageError) -> Request {
    let topic = CommandChoice(words, table: table)
    if let extra = CommandChoice(topic.rest(of: words), table: table).word {
      throw UsageError(.unexpectedOperand(extra), command: nil)
    }
    guard let word = topic.word, topic.named == nil, word != CommandTable.helpWord else {
      return .help(topic.named)
    }
    throw UsageError(.unknownCommand(word, suggestion: nearestCommand(to: word)), command: nil)
  }

  private func read(
    _ words: [ArgumentWord], as command: CommandSpecification, isImplied: Bool = false
  ) throws(UsageError) -> Invocation {
    var reader = InvocationReader(table: table, command: command, isCommandImplied: isImplied)
    return try reader.read(words)
  }

  /// Blames the first word where all is well with the command that it nearly names: `fact --csv`.
  private func misspeltCommand(_ choice: CommandChoice, in words: [ArgumentWord]) -> UsageError? {
    guard let word = choice.word, let suggestion = nearestCommand(to: word),
      let command = table.command(named: suggestion),
      (try? read(choice.rest(of: words), as: command)) != nil
    else { return nil }
    return UsageError(.unknownCommand(word, suggestion: suggestion), command: nil)
  }
}
