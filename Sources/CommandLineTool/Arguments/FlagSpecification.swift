/// A flag as the table describes it; parsing, help and suggestions all read this.
struct FlagSpecification: Hashable, Sendable {
  /// What follows the flag on the command line.
  enum Value: Hashable, Sendable {
    /// Nothing: the flag is a switch.
    case none
    /// A text that help calls by this name; one of `choices`, unless that is empty.
    case placeholder(String, choices: [String] = [])
  }

  /// With its dashes: `--format`.
  var name: String
  /// A dash and one letter: `-f`.
  var short: String?
  /// Whether a value follows, and which ones do.
  var value = Value.none
  /// Whether the flag may be given more than once.
  var isRepeatable = false
  /// One line without a full stop.
  var help: String
  /// What holds where the flag is absent, for the reader only.
  var defaultText: String?

  /// Whether the word after the flag belongs to it.
  var takesValue: Bool { value != .none }

  /// The values that can be given, where they can be listed.
  var choices: [String] {
    switch value {
    case .none: []
    case .placeholder(_, let choices): choices
    }
  }

  /// Whether the command line may call the flag by this name.
  func isNamed(_ name: String) -> Bool { name == self.name || name == short }
}

extension FlagSpecification {
  /// `--help`, which every table has.
  static let help = FlagSpecification(name: "--help", short: "-h", help: "print help")

  /// `--version`, which every table has.
  static let version = FlagSpecification(name: "--version", short: "-V", help: "print the version")
}
