/// The words for a usage error: a line that says what is wrong, and one that says where to look.
struct UsageErrorText: Hashable, Sendable {
  /// Lower case, without a full stop, never more than one line.
  let message: String
  /// The help page to read.
  let hint: String

  /// Phrases an error of a program that is started by this word.
  init(_ error: UsageError, program: String) {
    message = Self.message(for: error)
    let page = [program, error.command, "--help"].compactMap(\.self).joined(separator: " ")
    hint = "see '\(page)'"
  }

  private static func message(for error: UsageError) -> String {
    let target = error.command.map { " for '\($0)'" } ?? ""
    switch error.problem {
    case .unknownCommand(let given, let suggestion):
      return "unknown command \(quoted(given))" + didYouMean(suggestion)
    case .unknownFlag(let given, let suggestion):
      return "unknown flag \(quoted(given))\(target)" + didYouMean(suggestion)
    case .misplacedFlag(let flag, let commands):
      return "flag '\(flag)' is not\(target) but for \(list(commands))"
    case .missingValue(let flag, let placeholder, let choices):
      return "flag '\(flag)' needs a value: '\(flag) \(placeholder)'" + listed(choices)
    case .unexpectedValue(let given, let flag):
      return "flag '\(flag)' takes no value, not even \(quoted(given))"
    case .invalidChoice(let given, let flag, let choices, let suggestion):
      return "\(quoted(given)) is no value of '\(flag)'" + listed(choices) + didYouMean(suggestion)
    case .invalidValue(let given, let flag, let expected):
      return "\(quoted(given)) is no value of '\(flag)'; expected \(expected)"
    case .repeatedFlag(let flag):
      return "flag '\(flag)' cannot be used multiple times"
    case .conflictingFlags(let flag, let other):
      return "flag '\(flag)' cannot be used with '\(other)'"
    case .missingOperand(let name):
      return "missing operand \(name)\(target)"
    case .unexpectedOperand(let given):
      return "unexpected operand \(quoted(given))\(target)"
    case .invalidOperand(let given, let choices, let suggestion):
      return "invalid operand \(quoted(given))\(target)" + listed(choices) + didYouMean(suggestion)
    }
  }

  private static func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func listed(_ choices: [String]) -> String {
    choices.isEmpty ? "" : " (\(choices.joined(separator: ", ")))"
  }

  private static func list(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    let most = quoted.dropLast()
    return most.isEmpty
      ? quoted.joined() : most.joined(separator: ", ") + " and " + quoted.suffix(1).joined()
  }

  /// Quotes what was typed, so that neither its length nor its control characters do harm.
  private static func quoted(_ given: String) -> String {
    let limit = 60
    let scalars = given.unicodeScalars
    let shown = scalars.prefix(limit).map { scalar in
      isPrintable(scalar) ? String(scalar) : scalar.escaped(asASCII: true)
    }
    return "'\(shown.joined())\(scalars.count > limit ? "…" : "")'"
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
