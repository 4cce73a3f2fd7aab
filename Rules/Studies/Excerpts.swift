import Descriptions

extension Excerpt {
  /// The text on one line and not too long, for a message.
  var short: String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
