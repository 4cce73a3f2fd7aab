/// An element of XML 1.0 that is well-formed whatever its texts hold.
struct XMLElement {
  var name: String
  var attributes: [(name: String, value: String)] = []
  var text = ""
  var children: [XMLElement] = []

  /// The element as a whole document.
  var document: String { #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + lines(indent: "") }

  private func lines(indent: String) -> String {
    let start =
      "\(indent)<\(name)"
      + attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
    guard !text.isEmpty || !children.isEmpty else { return start + "/>\n" }
    guard !children.isEmpty else { return "\(start)>\(Self.escaped(text))</\(name)>\n" }
    return start + ">\n" + children.map { $0.lines(indent: indent + "  ") }.joined()
      + "\(indent)</\(name)>\n"
  }

  /// White space is escaped as well, as attributes lose it otherwise, and so is what a terminal obeys;
  /// what XML forbids even when escaped (production `Char` of XML 1.0) becomes U+FFFD.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      case _ where TerminalText.isObeyed(scalar): escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
