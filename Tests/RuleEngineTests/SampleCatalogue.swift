import EnumModel
import RuleEngine

extension Catalogue {
  /// The enums of a run, each on a page of its own; their indices are those of the array.
  static func sample(_ declarations: [EnumDeclaration]) -> Catalogue {
    Catalogue(
      declarations.map { declaration in
        ExtractedDocument(
          file: declaration.file, edition: declaration.edition, enums: [declaration], issues: [],
          tableCount: 1, lines: [:])
      })
  }
}
