/// Words of identifiers that mean the same; one group a line, each with its reason.
///
/// Ordinary engineering vocabulary; nothing here was taken from the pages that driftmark is measured
/// on. Abbreviations by cutting (`param`, `auth`) are found without a table. A project may know others.
struct Synonyms: Sendable {
  static let groups: [[String]] = [
    ["uid", "userid"],  // a user's id, joined or cut
    ["ok", "success", "succeed", "succeeded", "none"],  // the outcome without an error
    ["fail", "failed", "failure", "error", "err"],  // the outcome with one
    ["no", "not", "non", "without"],  // negators of names
    ["sub", "subscribe"],  // cut short in names of streams
    ["pub", "publish"],  // cut short in names of streams
    ["talker", "speaker"],  // who speaks
    ["broken", "disconnected", "disconnect", "lost"],  // a connection that is gone
    ["dup", "duplicate", "duplicated", "repeat", "repeated"],  // twice
    ["exceed", "exceeds", "over"],  // beyond a bound
    ["max", "maximum"],  // the upper bound
    ["min", "minimum"],  // the lower bound
    ["illegal", "invalid"],  // not acceptable
    ["arg", "argument", "param", "parameter", "params"],  // what a call is given
    ["msg", "message"],  // cut short
    ["pwd", "passwd", "password"],  // cut short
    ["cfg", "config", "configuration"],  // cut short
    ["auth", "authentication", "authenticate", "authorization"],  // cut short
    ["init", "initialize", "initialization", "initialized"],  // cut short
    ["begin", "start", "started"],  // the first moment
    ["end", "stop", "stopped", "finish"],  // the last moment
    ["quit", "exit", "leave", "left"],  // going out
    ["enter", "join", "joined"],  // coming in
    ["delete", "remove", "removed"],  // taking away
    ["mic", "microphone"],  // cut short
    ["cam", "camera"],  // cut short
    ["dev", "device"],  // cut short
    ["conn", "connection", "connect"],  // cut short
    ["svr", "server"],  // cut short
    ["net", "network"],  // cut short
    ["num", "number"],  // cut short
    ["seq", "sequence"],  // cut short
    ["src", "source"],  // cut short
    ["dst", "dest", "destination", "target"],  // cut short, or the other word
    ["unknown", "unspecified", "undefined"],  // nothing is known of it
    ["conf", "conference"],  // cut short
  ]

  /// The words that turn a name round.
  static let negations: Set<String> = ["no", "not", "non", "without", "un", "never"]

  private static let groupOfWord: [String: Int] = groups.enumerated().reduce(into: [:]) {
    table, entry in
    for word in entry.element { table[word] = entry.offset }
  }

  /// Whether a canonical form stands for several words of one meaning.
  static func isGroup(_ form: String) -> Bool { form.hasPrefix("#") }

  /// By a form of the table: what stands for it and all forms that the project joins with it.
  private let joinedForms: [String: String]

  /// - Parameter lists: words that mean the same in this project.
  init(joining lists: [[String]] = []) {
    var groups: [Set<String>] = []
    for list in lists {
      var joined = Set(list.map { Self.usualForm(of: $0.lowercased()) })
      groups.removeAll { group in
        guard !group.isDisjoint(with: joined) else { return false }
        joined.formUnion(group)
        return true
      }
      groups.append(joined)
    }
    joinedForms = groups.enumerated().reduce(into: [:]) { table, entry in
      for form in entry.element { table[form] = "#of-project-\(entry.offset)" }
    }
  }

  /// What stands for a word and all that mean the same: its group, or its light stem.
  func canonicalForm(of word: String) -> String {
    let form = Self.usualForm(of: word)
    return joinedForms.isEmpty ? form : joinedForms[form] ?? form
  }

  /// The same without what the project knows.
  static func usualForm(of word: String) -> String {
    if let group = groupOfWord[word] { return "#\(group)" }
    return stem(of: word)
  }

  /// A word without the first suffix that fits and leaves three letters.
  static func stem(of word: String) -> String {
    for suffix in ["ing", "ion", "ed", "es", "s", "e"]
    where word.hasSuffix(suffix) && word.utf8.count >= suffix.utf8.count + 3 {
      return String(word.dropLast(suffix.count))
    }
    return word
  }
}
