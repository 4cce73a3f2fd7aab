/// What a command line asks for.
enum Request: Hashable, Sendable {
  /// Run a command.
  case run(Invocation)
  /// Print the help page of a command, or of the program.
  case help(CommandSpecification?)
  /// Print the version line.
  case version
}
