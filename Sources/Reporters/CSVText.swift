/// Records of comma-separated values (RFC 4180, but for line breaks, which are LF).
enum CSVText {
  /// A record with its line break.
  static func record(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ field: String) -> String {
    let field = TerminalText.lines(field)
    // Scalars, as a quote with a combining mark behind it is another character.
    let special: Set<Unicode.Scalar> = [",", "\"", "\n"]
    guard field.unicodeScalars.contains(where: special.contains) else { return field }
    let doubled = field.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }
}
