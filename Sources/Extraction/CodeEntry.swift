/// A member as code writes it, by the tokens of its parts.
struct CodeEntry {
  /// The characters of the name in the page.
  var name: Range<Int>
  /// The first token, attributes included.
  var start: Int
  /// The token behind the last one, where a separator may stand.
  var end: Int
  /// The tokens of the value; nil where the code gives none.
  var value: Range<Int>?
  /// The tokens between the parentheses behind the name.
  var arguments: Range<Int>?
  /// Whether an attribute says so.
  var isDeprecated: Bool
}
