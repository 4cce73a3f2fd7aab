/// What a page that describes one code alone says of it.
///
/// One such page is no enum; several in a folder may be one together.
package struct CodePage: Hashable, Sendable {
  /// Where the page gives code and name.
  package enum Form: Hashable, Sendable {
    /// In two fields of the front matter.
    case fields
    /// In the title, behind words such as `Error code`.
    case labelled
    /// In the title: `NAME (1001)`, `NAME = 1001`.
    case nameFirst
    /// In the title: `1001 NAME`.
    case codeFirst
  }

  package var form: Form
  package var member: EnumMember
  /// What the pages of the folder have in common, so that pages without a platform share one.
  package var edition: Edition
  /// Whether the title says that this is a code.
  package var isAnnounced: Bool

  package init(form: Form, member: EnumMember, edition: Edition, isAnnounced: Bool) {
    self.form = form
    self.member = member
    self.edition = edition
    self.isAnnounced = isAnnounced
  }
}
