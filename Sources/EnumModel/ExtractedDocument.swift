package import SourceText

/// Everything that is kept of a document once it has been read.
package struct ExtractedDocument: Sendable {
  /// As `SourceFile.path`.
  package var file: String
  /// What the page as a whole was taken for; an enum may say otherwise.
  package var edition: Edition
  /// In page order.
  package var enums: [EnumDeclaration]
  package var issues: [ExtractionIssue]
  /// What may be enums once other pages are known.
  package var nameLists: [NameList]
  /// What the page as a whole is called.
  package var title: SourceFragment?
  /// The code that the page describes, where it describes one alone.
  package var codePage: CodePage?
  /// What was meant to be a table and is none, in page order.
  package var brokenTables: [BrokenTable]
  /// Everything that could be an enum, in page order, with what it was taken for.
  package var considerations: [Consideration]
  /// How many tables the page has, enums or not.
  package var tableCount: Int
  /// Comments that suppress findings, in page order.
  package var suppressions: [SuppressionComment]
  /// The lines that facts stand on, for code frames; keys are 1-based line numbers.
  package var lines: [Int: String]
  /// Whether a look at the page's lines showed that nothing on it can be a member, so that it was not
  /// parsed; its edition and its title are unknown then.
  package private(set) var isRuledOut = false

  /// A page that holds nothing.
  package init(ruledOut file: String) {
    self.init(
      file: file, edition: Edition(platform: Platform(page: file), language: .undetermined),
      enums: [], issues: [], tableCount: 0, lines: [:])
    isRuledOut = true
  }

  package init(
    file: String, edition: Edition, enums: [EnumDeclaration], issues: [ExtractionIssue],
    nameLists: [NameList] = [], title: SourceFragment? = nil, codePage: CodePage? = nil,
    brokenTables: [BrokenTable] = [],
    considerations: [Consideration] = [], tableCount: Int,
    suppressions: [SuppressionComment] = [], lines: [Int: String]
  ) {
    self.file = file
    self.edition = edition
    self.enums = enums
    self.issues = issues
    self.nameLists = nameLists
    self.title = title
    self.codePage = codePage
    self.brokenTables = brokenTables
    self.considerations = considerations
    self.tableCount = tableCount
    self.suppressions = suppressions
    self.lines = lines
  }
}
