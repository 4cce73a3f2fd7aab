package import EnumModel
import SourceText

extension EnumDeclaration {
  /// An invented enum on a page of its platform.
  ///
  /// - Parameter members: `NAME = value: description` each, with or without a value or a description;
  ///   a value in quotes is a string.
  package static func sample(
    _ name: String, on platform: String, in language: Language = .english,
    version: String? = nil, _ members: [String]
  ) -> EnumDeclaration {
    let nameRange = range(line: 1, column: 3, length: name.unicodeScalars.count)
    return EnumDeclaration(
      name: name, nameRange: nameRange, declaredType: nil, description: nil,
      file: "\(language.rawValue)/\(platform).md",
      edition: Edition(platform: Platform(platform), language: language, version: version),
      section: [], members: members.enumerated().map { member($1, line: $0 + 5) })
  }

  private static func member(_ text: String, line: Int) -> EnumMember {
    let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
    let sides = (parts.first ?? "").split(separator: " = ", maxSplits: 1).map(String.init)
    let name = sides.first ?? ""
    let value = sides.count > 1 ? sides[1] : ""
    let place = range(line: line, column: 20, length: value.unicodeScalars.count)
    let description = parts.count > 1 ? parts[1] : nil
    let descriptionPlace = range(line: line, column: 30, length: description?.count ?? 0)
    return EnumMember(
      name: name, nameRange: range(line: line, column: 3, length: name.unicodeScalars.count),
      value: EnumValue(text: value, kind: kind(of: value), range: place),
      description: description.map { SourceFragment(text: $0, range: descriptionPlace) },
      descriptionPlace: descriptionPlace)
  }

  private static func kind(of value: String) -> EnumValue.Kind {
    if value.isEmpty { return .none }
    if let integer = Int128(value) { return .integer(integer) }
    let isQuoted = value.count > 1 && value.hasPrefix("'") && value.hasSuffix("'")
    return isQuoted ? .string(String(value.dropFirst().dropLast())) : .expression
  }

  private static func range(line: Int, column: Int, length: Int) -> SourceRange {
    SourceRange(
      start: SourceLocation(line: line, column: column),
      end: SourceLocation(line: line, column: column + length))
  }
}
