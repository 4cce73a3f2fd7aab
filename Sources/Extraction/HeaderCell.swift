import MarkdownSyntax

/// What a cell of a table's header says; pages repeat few headers over many tables.
struct HeaderCell {
  /// As a reader sees it.
  var text: String
  var role: HeaderWords.Role
  /// Whether it speaks of codes.
  var announcesCodes: Bool
  /// Whether it speaks of members.
  var announcesMembers: Bool

  init(_ words: InlineText) {
    text = words.string
    let role = HeaderWords.role(of: text)
    self.role = role == .unknown && QuantityWords.announce(words) ? .quantity : role
    announcesCodes = HeaderWords.announcesCodes(words)
    announcesMembers = HeaderWords.announcesMembers(text)
  }
}
