/// A word, or a run of words, that a command expects beside its flags.
struct OperandSpecification: Hashable, Sendable {
  /// In capitals, as help shows it: `PATH`.
  var name: String
  /// Whether the command is useless without it.
  var isRequired = true
  /// Whether it stands for all the words that are left; only the last operand may.
  var isRepeatable = false
  /// The words that are allowed, where they can be listed.
  var choices: [String] = []
  /// One line without a full stop; empty where the name says it all.
  var help = ""

  /// The name, or the choices in its place: `PATH`, `write|prune`.
  var label: String { choices.isEmpty ? name : choices.joined(separator: "|") }

  /// As a usage line shows it: `RULE`, `FINGERPRINT…`, `[PATH…]`.
  var usage: String {
    let words = isRepeatable ? label + "…" : label
    return isRequired ? words : "[\(words)]"
  }
}
