/// One argument, by its looks alone; no table is needed to tell.
enum ArgumentWord: Hashable, Sendable {
  /// `--format`, `--format=json`, `-f`, `-f=json`.
  case flag(name: String, attachedValue: String?)
  /// Anything else before `--`: a command, an operand, or a flag's value.
  case plain(String)
  /// Anything after `--`: an operand, whatever it looks like.
  case literal(String)

  /// Sorts arguments by their looks; the first `--` itself is dropped.
  static func words(of arguments: [String]) -> [ArgumentWord] {
    let flagged = arguments.prefix { $0 != "--" }
    return flagged.map(ArgumentWord.init) + arguments.dropFirst(flagged.count + 1).map(literal)
  }

  /// Reads an argument that stands before `--`.
  private init(_ argument: String) {
    guard Self.looksLikeFlag(argument) else {
      self = .plain(argument)
      return
    }
    // Bytes, because a combining mark after the sign would hide it among characters.
    guard let sign = argument.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      self = .flag(name: argument, attachedValue: nil)
      return
    }
    let value = argument[argument.utf8.index(after: sign)...]
    self = .flag(name: String(argument[..<sign]), attachedValue: String(value))
  }

  /// Tells `-x` from `-` (standard input), `-1009` (a value) and `- as said` (a text).
  private static func looksLikeFlag(_ argument: String) -> Bool {
    let bytes = argument.utf8
    guard bytes.first == UInt8(ascii: "-"), let second = bytes.dropFirst().first else {
      return false
    }
    return second != UInt8(ascii: " ")
      && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
  }
}
