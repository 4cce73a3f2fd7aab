package import EnumModel
package import SourceText

/// What is known of a page before it is read.
package struct PageSettings: Sendable {
  /// Whose page it is; nil to tell from the page.
  package var platform: Platform?
  /// The language of its prose; nil to tell from the page.
  package var language: Language?
  /// The version that it documents; nil to tell from its path.
  package var version: String?
  package var componentNames = ComponentNames()
  /// Headings below which nothing is read, as a reader sees them, in lower case.
  package var excludedHeadings: Set<String> = []

  package var limits = ReadingLimits()

  package init() {}
}
