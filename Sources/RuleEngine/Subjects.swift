import Alignment
package import EnumModel

/// One enum of one page, and what it may be compared with.
package struct EnumSubject: Sendable {
  private let catalogue: Catalogue
  /// An index of the catalogue's declarations.
  private let index: Int

  init(_ index: Int, of catalogue: Catalogue) {
    self.index = index
    self.catalogue = catalogue
  }

  /// An index of the catalogue's declarations.
  package var declarationIndex: Int { index }

  package var declaration: EnumDeclaration { catalogue.declarations[index] }

  /// The same enum in other editions, by platform.
  package var counterparts: [EnumDeclaration] {
    catalogue.counterparts(of: index).map { catalogue.declarations[$0] }
  }

  /// The same enum on other pages of its own edition.
  package var presentations: [EnumDeclaration] {
    catalogue.presentations(of: index).map { catalogue.declarations[$0] }
  }

  /// The same member in other editions, with the enums that hold it.
  ///
  /// - Parameter member: an index of the declaration's members.
  package func counterparts(ofMember member: Int) -> [(
    declaration: EnumDeclaration, member: EnumMember
  )] {
    catalogue.counterparts(ofMember: member, of: index).map { cell in
      let declaration = catalogue.declarations[cell.declaration]
      return (declaration, declaration.members[cell.member])
    }
  }

  /// What is worked out once for all rules of a run.
  package func study<S: Study>(_ type: S.Type) -> S { catalogue.study(type) }
}

/// The enums of one page.
package struct DocumentSubject: Sendable {
  /// In page order.
  package var enums: [EnumSubject]
  /// What was meant to be a table and is none, in page order.
  package var brokenTables: [BrokenTable]

  package init(enums: [EnumSubject], brokenTables: [BrokenTable] = []) {
    self.enums = enums
    self.brokenTables = brokenTables
  }
}
