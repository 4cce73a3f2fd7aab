/// A command that is to be run, with what was said to it.
struct Invocation: Hashable, Sendable {
  /// One of the table's.
  let command: String
  /// Whether no command was named, so that the default one was taken.
  let isCommandImplied: Bool
  /// As given, in their order.
  var operands: [String] = []
  /// By the flag's long name; a switch has no values.
  private var valuesByFlag: [String: [String]] = [:]

  /// Nothing has been said to the command yet.
  init(command: String, isCommandImplied: Bool) {
    self.command = command
    self.isCommandImplied = isCommandImplied
  }

  /// All values of a flag, by its long name, in the order given.
  func values(of flag: String) -> [String] { valuesByFlag[flag] ?? [] }

  /// The last value of a flag, by its long name.
  func value(of flag: String) -> String? { values(of: flag).last }

  /// Whether a flag was given, by its long name.
  func isSet(_ flag: String) -> Bool { valuesByFlag[flag] != nil }

  /// Notes that a flag was given, by its long name.
  mutating func set(_ flag: String, to value: String?) {
    valuesByFlag[flag, default: []] += value.map { [$0] } ?? []
  }
}
