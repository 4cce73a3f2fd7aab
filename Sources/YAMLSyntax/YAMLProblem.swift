/// What is wrong with a YAML document.
package enum YAMLProblem: Hashable, Sendable {
  /// Not YAML, in the words of libyaml.
  case syntax(String)
  /// The text of a key that its mapping already has.
  case duplicateKey(String)
  /// A sequence or mapping stands as a key, as in an unquoted `{{ … }}`.
  case keyNotScalar
  /// More collections inside one another than `limit`, aliases expanded.
  case tooDeep(limit: Int)
  /// More nodes than `limit`, aliases expanded.
  case tooLarge(limit: Int)
  /// More bytes of UTF-8 than `limit`.
  case tooLong(limit: Int)
  /// The name of an alias that no node before it has as an anchor.
  case unknownAlias(String)
  /// The name of an alias inside the node it stands for.
  case recursiveAlias(String)
  /// A key that a reader cannot do without.
  case missingKey(String)
  /// A key that means nothing to the reader, and those that do.
  case unknownKey(String, known: [String])
  /// A value of another kind than the reader asked for; `key` is nil for a node without a key.
  case wrongKind(key: String?, expected: YAMLKind, found: YAMLKind)
  /// libyaml could not allocate.
  case outOfMemory
}
