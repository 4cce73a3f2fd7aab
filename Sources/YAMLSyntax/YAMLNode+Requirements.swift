import SourceText

/// What readers of manifests and configurations ask of a node.
extension YAMLNode {
  /// The value of a key of this mapping.
  ///
  /// - Throws: `wrongKind` where the node is no mapping, `missingKey` at its start.
  package func required(_ key: String) throws(YAMLError) -> YAMLNode {
    _ = try asMapping()
    guard let value = self[key] else { throw YAMLError(.missingKey(key), at: range.start) }
    return value
  }

  /// The text of a key: a scalar of any style, but not null.
  ///
  /// - Throws: what `required` throws, and `wrongKind` at the value.
  package func requiredText(_ key: String) throws(YAMLError) -> String {
    let value = try required(key)
    guard !value.isNull, let text = value.text else { throw value.mismatch(.text, key: key) }
    return text
  }

  /// The elements of a key's sequence.
  ///
  /// - Throws: what `required` throws, and `wrongKind` at the value.
  package func requiredElements(_ key: String) throws(YAMLError) -> [YAMLNode] {
    let value = try required(key)
    guard let elements = value.elements else { throw value.mismatch(.sequence, key: key) }
    return elements
  }

  /// The entries of a key's mapping.
  ///
  /// - Throws: what `required` throws, and `wrongKind` at the value.
  package func requiredEntries(_ key: String) throws(YAMLError) -> [YAMLMappingEntry] {
    let value = try required(key)
    guard let entries = value.entries else { throw value.mismatch(.mapping, key: key) }
    return entries
  }

  /// Holds the keys of this mapping to a list.
  ///
  /// - Throws: `wrongKind` where the node is no mapping, `unknownKey` at the first one not listed.
  package func rejectUnknownKeys(_ known: [String]) throws(YAMLError) {
    for entry in try asMapping() {
      guard let key = entry.key.text, !known.contains(key) else { continue }
      throw YAMLError(.unknownKey(key, known: known), at: entry.key.range.start)
    }
  }

  /// The error of a reader that needs another kind of node; `key` is the one the node belongs to.
  package func mismatch(_ expected: YAMLKind, key: String? = nil) -> YAMLError {
    YAMLError(.wrongKind(key: key, expected: expected, found: kind), at: range.start)
  }

  private func asMapping() throws(YAMLError) -> [YAMLMappingEntry] {
    guard let entries else { throw mismatch(.mapping) }
    return entries
  }
}
