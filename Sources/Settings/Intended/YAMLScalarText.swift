/// Texts as scalars of YAML: plain where every reader takes them for that text, else in quotes.
enum YAMLScalarText {
  /// What some version of YAML takes for a value of another kind.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

  /// - Parameter isInBrackets: whether it stands between `[` and `]` or `{` and `}`.
  static func of(_ text: String, isInBrackets: Bool = false) -> String {
    isPlain(text, isInBrackets) ? text : quoted(text)
  }

  /// A text of hexadecimal digits, which is not to be taken for a number.
  static func ofDigits(_ text: String) -> String {
    let isPlain = text.contains { "abcdf".contains($0) } && !text.hasPrefix("0b")
    return isPlain ? text : quoted(text)
  }

  private static func isPlain(_ text: String, _ isInBrackets: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, text.unicodeScalars.last != " " else {
      return false
    }
    let startsWell =
      first.properties.isAlphabetic || first == "_"
      || ("0"..."9").contains(first) && text.contains(" ")
    return startsWell && !words.contains(text.lowercased())
      && text.unicodeScalars.allSatisfy(isPrintable)
      && !text.contains(" #") && !text.contains(": ") && !text.hasSuffix(":")
      && !(isInBrackets && text.contains { ",[]{}:".contains($0) })
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": return "\\\""
      case "\\": return "\\\\"
      case "\n": return "\\n"
      case "\t": return "\\t"
      case _ where isPrintable(scalar): return String(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
      }
    }
    return "\"\(scalars.joined())\""
  }

  /// Whether YAML lets a character stand for itself on one line.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }
}
