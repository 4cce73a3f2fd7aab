package import SourceText

/// A value of a YAML document, with the place where it is written.
package struct YAMLNode: Equatable, Sendable {
  /// What a node holds.
  package enum Content: Equatable, Sendable {
    /// Text after quotes, escapes and folding are resolved.
    ///
    /// `isPlain` is true for a scalar without quotes, block indicator or tag; only such a scalar
    /// can mean a boolean, a number or null.
    case scalar(text: String, isPlain: Bool)
    /// In document order.
    case sequence([YAMLNode])
    /// In document order; no two keys are equal.
    case mapping([YAMLMappingEntry])
  }

  /// The value; an alias has the value of the node it stands for.
  package let content: Content
  /// Where the value is written, from its anchor, tag or quote to its last character.
  ///
  /// Blank lines and comments after the value are not part of it, nor is the line break at the end
  /// of a block scalar. The range of an alias is the alias itself; the nodes inside keep the places
  /// they have under the anchor. An absent value is empty and stands after its colon or dash.
  package let range: SourceRange

  /// Makes a node that no text stands behind, as tests do.
  package init(content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// The nodes of a sequence, or nil for another node.
  package var elements: [YAMLNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The entries of a mapping in document order, or nil for another node.
  package var entries: [YAMLMappingEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The value of a key, or nil where there is no such key or the node is no mapping.
  package subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key.text == key }?.value
  }
}
