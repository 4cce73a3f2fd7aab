/// The words for problems.
extension YAMLProblem {
  /// One line, lower case, without a full stop; parts of the document are quoted and escaped.
  package var english: String {
    switch self {
    case .syntax(let words): words
    case .duplicateKey(let key): "duplicate key \(quoted(key))"
    case .keyNotScalar: "a key is text, not a sequence or a mapping"
    case .tooDeep(let limit): "nested more than \(limit) levels deep"
    case .tooLarge(let limit): "more than \(limit) values, aliases expanded"
    case .tooLong(let limit): "longer than \(limit) bytes"
    case .unknownAlias(let name): "no anchor \(quoted(name)) before this alias"
    case .recursiveAlias(let name): "alias \(quoted(name)) stands inside its own value"
    case .missingKey(let key): "missing key \(quoted(key))"
    case .unknownKey(let key, let known): unknownKeyPhrase(key, known)
    case .wrongKind(let key, let expected, let found): wrongKindPhrase(key, expected, found)
    case .outOfMemory: "out of memory"
    }
  }
}

private func unknownKeyPhrase(_ key: String, _ known: [String]) -> String {
  guard !known.isEmpty else { return "unknown key \(quoted(key)), expected none" }
  return "unknown key \(quoted(key)), expected \(known.map(quoted).joined(separator: ", "))"
}

private func wrongKindPhrase(_ key: String?, _ expected: YAMLKind, _ found: YAMLKind) -> String {
  let value = key.map { "\(quoted($0)) is " } ?? ""
  return "\(value)\(found.english), expected \(expected.english)"
}

extension YAMLKind {
  fileprivate var english: String {
    switch self {
    case .mapping: "a mapping"
    case .sequence: "a sequence"
    case .text: "text"
    case .boolean: "true or false"
    case .integer: "an integer"
    case .null: "empty"
    }
  }
}

/// Between single quotes, at most 60 characters, none of which moves a terminal's cursor.
private func quoted(_ text: String) -> String {
  let shown = text.unicodeScalars.prefix(60).map(visible).joined()
  return text.unicodeScalars.count > 60 ? "'\(shown)…'" : "'\(shown)'"
}

private func visible(_ scalar: Unicode.Scalar) -> String {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  default: String(scalar)
  }
}
