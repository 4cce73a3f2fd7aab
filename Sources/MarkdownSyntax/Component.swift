/// A component of MDX (`<Name key="a">…</Name>`, `<Name />`), or a container (`:::name … :::`).
package struct Component: Sendable {
  /// What stands between a component's name and the end of its tag.
  package struct Attribute: Sendable {
    /// How the value is written.
    package enum Form: Sendable {
      case quoted
      /// An expression in braces.
      case braced
      case bare
      /// A name alone.
      case flag
    }

    package var name: String
    package var form: Form
    /// The bytes of the value without its quotes or braces; empty, behind the name, for a flag.
    package var value: Range<Int>
  }

  package var name: String
  package var attributes: [Attribute]
  /// The bytes of the opening tag, or of the only one.
  package var opening: Range<Int>
  /// The bytes between the tags; nil where nothing closes the component.
  package var content: Range<Int>?
  /// The bytes of the closing tag, where there is one.
  package var closing: Range<Int>?
  /// Whether the tags stand at the ends of lines, and the component hence in no line of text.
  package var isBlock = false

  /// All bytes of the component.
  package var range: Range<Int> {
    opening.lowerBound..<max(closing?.upperBound ?? content?.upperBound ?? 0, opening.upperBound)
  }
}

/// A line of MDX that makes a page or a component known under a name.
package struct ComponentImport: Sendable {
  package var names: [String]
  /// As written, without quotes.
  package var path: String
  /// 1-based.
  package var line: Int
}
