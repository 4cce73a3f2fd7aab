import Alignment
package import EnumModel

/// One enum as all editions present it.
package struct AlignedEnumSubject: Sendable {
  private let catalogue: Catalogue
  /// An index of the catalogue's aligned enums.
  package let index: Int

  init(_ index: Int, of catalogue: Catalogue) {
    self.index = index
    self.catalogue = catalogue
  }

  /// The name without a platform's prefix.
  package var name: String { catalogue.alignment.enums[index].concept }

  /// A presentation of the enum.
  package struct Column: Sendable {
    /// An index of the catalogue's declarations.
    package var declarationIndex: Int
    package var declaration: EnumDeclaration
    /// Whether only some of the declaration's members belong to the enum.
    package var isPart: Bool
    /// Forms of the words of the enum's name, without its platform's prefix.
    package var nameForms: Set<String>
  }

  /// By platform.
  package var columns: [Column] {
    catalogue.alignment.enums[index].columns.map { column in
      Column(
        declarationIndex: column.declaration,
        declaration: catalogue.declarations[column.declaration], isPart: column.isPart,
        nameForms: column.nameForms)
    }
  }

  /// Whether two presentations are one by what they have in common, not only through others.
  ///
  /// - Parameters: indices of the catalogue's declarations.
  package func areLinked(_ first: Int, _ second: Int) -> Bool {
    catalogue.alignment.enums[index].links.contains([first, second])
  }

  /// How many concepts the enum has.
  package var rowCount: Int { catalogue.alignment.enums[index].rows.count }

  /// The concepts of the enum; every member that was read stands in one.
  package var rows: [ConceptSubject] {
    catalogue.alignment.enums[index].rows.indices.map {
      ConceptSubject(row: $0, ofAlignedEnum: index, in: catalogue)
    }
  }

  /// Whether the project takes a platform for right where others differ.
  package func isSourceOfTruth(_ platform: Platform) -> Bool {
    catalogue.knowledge.isSourceOfTruth(platform)
  }

  /// The platform that is right where some differ; nil where the project says nothing of them.
  package func decisive(among platforms: some Sequence<Platform>) -> Platform? {
    catalogue.decisive(among: platforms)
  }

  /// What is worked out once for all rules of a run.
  package func study<S: Study>(_ type: S.Type) -> S { catalogue.study(type) }
}
