import EnumModel

/// A way in which pages present enums.
protocol Layout: Sendable {
  /// The kinds of blocks that it looks at: a section without any of them holds nothing in this layout.
  /// Empty where it looks at more than a section's own blocks.
  var blocks: BlockKinds { get }

  /// Reads what a section of a page shows in this layout.
  ///
  /// - Parameter section: an index of `page.sections`.
  func read(_ section: Int, of page: Page) -> LayoutResult

  /// How its members are written, where that alone says what they are; nil for tables.
  var form: Consideration.Form? { get }
}

extension Layout {
  var blocks: BlockKinds { [] }

  var form: Consideration.Form? { nil }
}

/// What a layout found in a section.
struct LayoutResult {
  var enums: [EnumDeclaration] = []
  /// Enums as code declares them, which the page may present in another layout as well.
  var bodies: [EnumDeclaration] = []
  /// What may be enums once other pages are known.
  var nameLists: [NameList] = []
  var issues: [ExtractionIssue] = []
  var brokenTables: [BrokenTable] = []
  /// Of tables: what they were taken for.
  var considerations: [Consideration] = []
  /// The code that the page as a whole describes.
  var codePage: CodePage?

  /// Whether a layout found nothing, as most do in most sections.
  var isEmpty: Bool {
    enums.isEmpty && bodies.isEmpty && nameLists.isEmpty && issues.isEmpty && brokenTables.isEmpty
      && considerations.isEmpty && codePage == nil
  }
}

/// The layouts that are read; each looks at other kinds of blocks than the others.
enum Layouts {
  static let all: [any Layout] = [
    MemberTable(),
    DefaultValueTable(),
    AllowedValues(),
    PlatformColumns(),
    MemberLines(),
    DefinitionLists(),
    NamedParagraphs(),
    MemberComponents(),
    MemberBullets(),
    CodeBullets(),
    FlatCodes(),
    NameBullets(),
    NameHeadings(),
    LabelledCodes(),
    MemberHeadings(),
    EnumBodies(),
    DefinedConstants(),
    CodePages(),
    BrokenTables(),
    UnreadStructures(),
  ]
}
