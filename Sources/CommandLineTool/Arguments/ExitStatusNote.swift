/// What the program means by one exit status.
struct ExitStatusNote: Hashable, Sendable {
  /// The number that the shell sees.
  var status: Int
  /// One line without a full stop.
  var meaning: String
}
