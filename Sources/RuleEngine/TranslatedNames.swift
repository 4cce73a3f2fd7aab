package import EnumModel

/// Which names a page has in common with a page of another language that comes before it.
///
/// A translation has the names of its original: what is wrong with one is said once.
package struct TranslatedNames: Study {
  private struct Name: Hashable {
    var platform: Platform
    var version: String?
    var member: String

    init(_ member: String, _ edition: Edition) {
      platform = edition.platform
      version = edition.version
      self.member = member
    }
  }

  /// The language of the first page that has a name.
  private var first: [Name: Language] = [:]

  package init(_ catalogue: Catalogue) {
    for declaration in catalogue.declarations {
      for member in declaration.members {
        let name = Name(member.name, declaration.edition)
        if first[name] == nil { first[name] = declaration.edition.language }
      }
    }
  }

  /// Whether a page of the platform in another language, which comes first, has the name.
  package func hasBefore(_ member: String, in declaration: EnumDeclaration) -> Bool {
    first[Name(member, declaration.edition)].map { $0 != declaration.edition.language } ?? false
  }
}
