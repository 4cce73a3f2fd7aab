/// Text of documents on its way into Markdown.
package enum MarkdownText {
  /// On one line, and with nothing that Markdown, HTML or a table would read.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in TerminalText.plain(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "!":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
