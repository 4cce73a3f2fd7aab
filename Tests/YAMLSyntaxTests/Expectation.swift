import Testing
import YAMLSyntax

/// The root of a text that has one.
func root(_ text: String) throws -> YAMLNode {
  try #require(try YAMLParser.parse(text))
}

/// The error of a text that has one.
func failure(_ text: String, firstLine: Int = 1) throws -> YAMLError {
  try #require(throws: YAMLError.self) { try YAMLParser.parse(text, firstLine: firstLine) }
}
