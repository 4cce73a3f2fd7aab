/// Pieces of YAML, each as it can stand in a line.
enum YAMLLines {
  /// Longer lines are hard to read.
  private static let width = 100

  /// A text as a value or a key, in quotes where it would be something else without.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
      && text.unicodeScalars.allSatisfy(isPlain)
      && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    return isPlain ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// Texts as one value: one of them as it is, several as a list.
  static func value(_ texts: [String]) -> String {
    texts.count == 1
      ? scalar(texts[0]) : "[" + texts.map(scalar).joined(separator: ", ") + "]"
  }

  /// A key with texts, as a list on lines of its own where one line would be too long.
  static func entry(_ key: String, _ texts: [String]) -> [String] {
    let line = "\(key): \(value(texts))"
    return line.count <= width ? [line] : ["\(key):"] + texts.map { "  - " + scalar($0) }
  }

  /// A line with a note behind it.
  static func noted(_ line: String, _ note: String) -> String { "\(line)  # \(plain(note))" }

  /// Lines that do nothing.
  static func comments(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? "#" : "# " + $0 }
  }

  /// A sentence as comments, broken where a line is full.
  static func comment(_ text: String) -> [String] {
    var lines = [""]
    for word in plain(text).split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if columns(last) + columns(word) < width - 2 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return comments(lines)
  }

  /// Roughly the columns that a text takes: those of other scripts are wide, or count for little.
  private static func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }

  /// A text without what ends a comment, or may not stand in YAML at all.
  static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isPrintable($0) ? $0 : "·" }))
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      || "._/*-".unicodeScalars.contains(scalar)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    // Marks that turn the direction of writing.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\" + String(scalar) }
    guard !isPrintable(scalar) else { return String(scalar) }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
