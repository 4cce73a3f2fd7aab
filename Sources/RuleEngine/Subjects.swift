package import EnumModel

/// One enum of one page, and the enums that it may be compared with.
package struct EnumSubject: Sendable {
  package var declaration: EnumDeclaration
  /// The same enum in other editions.
  package var counterparts: [EnumDeclaration]

  package init(declaration: EnumDeclaration, counterparts: [EnumDeclaration]) {
    self.declaration = declaration
    self.counterparts = counterparts
  }
}

/// The enums of one page.
package struct DocumentSubject: Sendable {
  /// In page order.
  package var enums: [EnumSubject]

  package init(enums: [EnumSubject]) { self.enums = enums }
}
