package import SourceText

/// One entry of an enum as one page presents it.
package struct EnumMember: Hashable, Sendable {
  /// The identifier, without mark-up and declaration words.
  package var name: String
  /// The characters of the identifier in the page.
  package var nameRange: SourceRange
  package var value: EnumValue
  /// As written, mark-up included; nil where the page has none.
  package var description: SourceFragment?
  /// Where a description would stand, for findings about a missing one.
  package var descriptionPlace: SourceRange
  /// Whether the page marks the member as deprecated or strikes it out.
  package var isDeprecated: Bool

  package init(
    name: String, nameRange: SourceRange, value: EnumValue, description: SourceFragment?,
    descriptionPlace: SourceRange, isDeprecated: Bool = false
  ) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
    self.description = description
    self.descriptionPlace = descriptionPlace
    self.isDeprecated = isDeprecated
  }
}

extension EnumMember {
  /// Whether the page gives no name but the code itself, which stands for both.
  package var isBareCode: Bool { value.identity != nil && nameRange == value.range }
}
