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

  /// The first page that has a name.
  private var first: [Name: (file: String, language: Language)] = [:]

  package init(_ catalogue: Catalogue) {
    for declaration in catalogue.declarations {
      for member in declaration.members {
        let name = Name(member.name, declaration.edition)
        if first[name] == nil { first[name] = (declaration.file, declaration.edition.language) }
      }
    }
  }

  /// Whether a page of the platform in another language, which comes first, has the name; a page that
  /// stands in another tree of folders at the same place is a translation that was not translated yet.
  package func hasBefore(_ member: String, in declaration: EnumDeclaration) -> Bool {
    guard let (file, language) = first[Name(member, declaration.edition)],
      file != declaration.file
    else { return false }
    return language != declaration.edition.language || Self.areTwins(file, declaration.file)
  }

  /// Whether two paths differ in the name of one folder.
  private static func areTwins(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.split(separator: "/"), b.split(separator: "/"))
    return a.count == b.count && a.last == b.last && zip(a, b).count { $0 != $1 } == 1
  }
}
