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
  /// The page that the member stands on; nil where that is the enum's own.
  package var file: String?

  package init(
    name: String, nameRange: SourceRange, value: EnumValue, description: SourceFragment?,
    descriptionPlace: SourceRange, isDeprecated: Bool = false, file: String? = nil
  ) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
    self.description = description
    self.descriptionPlace = descriptionPlace
    self.isDeprecated = isDeprecated
    self.file = file
  }
}

extension EnumMember {
  /// Whether the page gives no name but the code itself, which stands for both.
  package var isBareCode: Bool { value.identity != nil && nameRange == value.range }

  /// Whether one value is written for both members.
  package func sharesWrittenValue(with other: EnumMember) -> Bool {
    file == other.file && value.range == other.value.range
  }
}
