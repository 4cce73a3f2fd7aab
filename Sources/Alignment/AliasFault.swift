package import EnumModel

/// What is wrong with the aliases of a project, as the pages show.
package enum AliasFault: Hashable, Sendable {
  /// What lists name.
  package enum Kind: Hashable, Sendable { case enums, members, words }

  /// Nothing that was read is called so.
  case idle(ProjectKnowledge.Name, Kind)
  /// A member's name that members of several enums of an edition have.
  case ambiguous(ProjectKnowledge.Name, enums: [String])
  /// Two members of one edition.
  case contradiction(ProjectKnowledge.Name, ProjectKnowledge.Name)

  /// Everything that is wrong.
  package static func all(
    in aliases: KnownAliases, _ declarations: [EnumDeclaration]
  ) -> [AliasFault] {
    guard !aliases.isEmpty else { return [] }
    let faults = ResolvedAliases(aliases, in: declarations).faults
    return Array(Set(faults)) + idleWords(aliases, declarations)
  }

  private static func idleWords(
    _ aliases: KnownAliases, _ declarations: [EnumDeclaration]
  ) -> [AliasFault] {
    guard !aliases.words.isEmpty else { return [] }
    let forms = Set(NameReader(declarations).texts.map(Synonyms.usualForm))
    return aliases.words.flatMap(\.self)
      .filter { !forms.contains(Synonyms.usualForm(of: $0.text.lowercased())) }
      .map { .idle($0, .words) }
  }
}
