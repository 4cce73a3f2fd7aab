import MarkdownSyntax
import SourceText

/// The attributes of a component by what they are for.
struct ComponentAttributes {
  /// What an attribute says.
  struct Text {
    /// The bytes of the text, without quotes and braces.
    var range: Range<Int>
    /// Whether it is an expression that only the site's build knows.
    var isPlaceholder: Bool
    /// Whether it is an array or another literal that is no text.
    var isLiteral: Bool
  }

  private let byName: [String: Component.Attribute]
  private let file: SourceFile

  init(_ component: Component, in file: SourceFile) {
    self.file = file
    byName = Dictionary(
      component.attributes.map { (ComponentNames.normalised($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first of the named attributes that the component has; a name alone has no text.
  func first(_ names: [String]) -> (name: String, text: Text)? {
    for name in names {
      if let attribute = byName[name], attribute.form != .flag { return (name, text(attribute)) }
    }
    return nil
  }

  /// Every text of the named attributes; the name itself for one that has none.
  func all(_ names: [String]) -> [String] {
    names.compactMap { byName[$0] }.map {
      $0.form == .flag ? $0.name : file.string($0.value)
    }
  }

  private func text(_ attribute: Component.Attribute) -> Text {
    let value = file.trimmed(attribute.value)
    guard attribute.form == .braced else {
      let isPlaceholder = Placeholder.isWhole(file.bytes[value])
      return Text(range: value, isPlaceholder: isPlaceholder, isLiteral: false)
    }
    let bytes = file.bytes[value]
    guard let first = bytes.first else {
      return Text(range: value, isPlaceholder: false, isLiteral: false)
    }
    if "\"'`".utf8.contains(first), bytes.count > 1, bytes.last == first {
      let inner = value.dropFirst().dropLast()
      let isPlaceholder =
        first == UInt8(ascii: "`") && Self.insertion.isFound(in: file.bytes[inner])
      return Text(range: inner, isPlaceholder: isPlaceholder, isLiteral: false)
    }
    let isNumber = IntegerExpression.evaluate(bytes) != nil
    let isLiteral = first == UInt8(ascii: "[") || first == UInt8(ascii: "<") || isNumber
    return Text(range: value, isPlaceholder: !isLiteral, isLiteral: isLiteral)
  }

  private static let insertion = BytePattern("${")
}
