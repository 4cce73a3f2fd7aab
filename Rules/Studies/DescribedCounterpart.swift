import Alignment
import EnumModel
import Findings
import RuleEngine
import SourceText

/// A text that a counterpart has where an enum or a member has none.
struct DescribedCounterpart {
  var declaration: EnumDeclaration
  /// Absent where the text is the enum's own.
  var member: EnumMember?
  private var text: SourceFragment

  /// Nil where the enum has no text.
  init?(_ declaration: EnumDeclaration) {
    guard let text = declaration.description else { return nil }
    self.declaration = declaration
    self.text = text
  }

  /// Nil where there is no such member, or none with a text that says more than its name.
  init?(_ declaration: EnumDeclaration, _ member: EnumMember?) {
    guard let member, let text = member.description, !member.isRepeated(by: text.text) else {
      return nil
    }
    self.declaration = declaration
    self.member = member
    self.text = text
  }

  /// The one to name: one that readers of the page can read, or its own translation.
  static func best(_ counterparts: [Self], for own: Edition) -> Self? {
    let editions = counterparts.map(\.declaration.edition)
    let index =
      editions.firstIndex { $0.language == own.language }
      ?? editions.firstIndex { $0.platform == own.platform }
    return index.map { counterparts[$0] } ?? counterparts.first
  }

  /// What to call it: its platform, with the language where that is another.
  func page(besides own: Edition) -> String {
    let edition = declaration.edition
    return edition.language == own.language ? edition.platform.id : edition.localizedName
  }

  /// The text as evidence.
  func witness(besides own: Edition) -> Witness {
    Witness(
      message: PlatformWords.says(nil, [page(besides: own)]),
      location: declaration.location(text.range, of: member))
  }

  /// Whether it and a page that no platform is known of may describe two enums.
  func mayBeAnother(than own: Edition) -> Bool {
    let platforms = [declaration.edition.platform, own.platform]
    return platforms[0] != platforms[1] && platforms.contains(where: \.isPage)
  }
}

extension EnumMember {
  /// Whether a text holds no other words than the name.
  fileprivate func isRepeated(by text: String) -> Bool {
    Set(NameWords.split(text).map(\.text)).isSubset(of: words)
  }
}
