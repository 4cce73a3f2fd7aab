/// All that can be said to the program: a value that parsing, help and suggestions are made from.
struct CommandTable: Hashable, Sendable {
  /// The word that starts the program.
  let program: String
  /// What `--version` prints: `driftmark 0.1.0`.
  let versionLine: String
  /// What the program is for, in one line without a full stop.
  let summary: String
  /// The command that is meant where none is named.
  let defaultCommand: CommandSpecification
  /// In help's order, the default command first.
  let commands: [CommandSpecification]
  /// Those that every command takes, `--help` and `--version` last.
  let commonFlags: [FlagSpecification]
  /// What holds for every command that does not say otherwise.
  let exitStatus: [ExitStatusNote]

  /// Adds what every program has: `--help` and `--version`.
  init(
    program: String, versionLine: String, summary: String,
    defaultCommand: CommandSpecification, otherCommands: [CommandSpecification],
    commonFlags: [FlagSpecification] = [], exitStatus: [ExitStatusNote] = []
  ) {
    self.program = program
    self.versionLine = versionLine
    self.summary = summary
    self.defaultCommand = defaultCommand
    self.commands = [defaultCommand] + otherCommands
    self.commonFlags = commonFlags + [.help, .version]
    self.exitStatus = exitStatus
  }

  /// The word that asks for help in a command's place: `driftmark help facts`.
  static let helpWord = "help"

  /// Finds a command by its exact name.
  func command(named name: String) -> CommandSpecification? {
    commands.first { $0.name == name }
  }

  /// The common flags that a command does not replace by its own.
  func commonFlags(of command: CommandSpecification) -> [FlagSpecification] {
    commonFlags.filter { common in !command.flags.contains { $0.name == common.name } }
  }

  /// Every flag that a command takes, its own first.
  func flags(of command: CommandSpecification) -> [FlagSpecification] {
    command.flags + commonFlags(of: command)
  }

  /// Every flag of every command; a name may occur several times.
  var allFlags: [FlagSpecification] { commonFlags + commands.flatMap(\.flags) }
}
