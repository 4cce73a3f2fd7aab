/// A node with what its parents and aliases need to know of it.
struct Subtree {
  /// The node.
  let node: YAMLNode
  /// Where the node is written and how big it is.
  let extent: Extent
}
