/// A key of a mapping with its value.
package struct YAMLMappingEntry: Equatable, Sendable {
  /// Always a scalar.
  package let key: YAMLNode
  /// The scalar of an empty text where nothing is written.
  package let value: YAMLNode

  /// Puts a value to a key, which has to be a scalar.
  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
