import SourceText

/// What a user calls an enum or a member: `[platform:][Enum/]Member` or `[platform:]Enum`.
package struct Selector: Hashable, Sendable {
  /// An enum, or a member of it.
  package struct Target: Hashable, Sendable {
    /// An index of the declarations.
    package var declaration: Int
    /// An index of the declaration's members; nil for the enum.
    package var member: Int?

    package init(declaration: Int, member: Int? = nil) {
      self.declaration = declaration
      self.member = member
    }
  }

  private let text: String

  package init(_ text: String) { self.text = text }

  /// The last part, which names what is meant.
  package var name: String {
    text.split(whereSeparator: { $0 == ":" || $0 == "/" }).last.map(String.init) ?? text
  }

  /// The enums of this name.
  package func enums(in declarations: [EnumDeclaration]) -> [Target] {
    declarations.indices.filter { index in
      let name = declarations[index].name
      return parts(for: declarations[index]).contains { $0 == name }
    }.map { Target(declaration: $0) }
  }

  /// The members of this name.
  package func members(in declarations: [EnumDeclaration]) -> [Target] {
    declarations.indices.flatMap { index in
      let declaration = declarations[index]
      let names = parts(for: declaration).flatMap { part in
        part.hasPrefix(declaration.name + "/")
          ? [part, part.dropFirst(declaration.name.count + 1)] : [part]
      }
      return declaration.members.indices.filter { member in
        names.contains { $0 == declaration.members[member].name }
      }.map { Target(declaration: index, member: $0) }
    }
  }

  /// What may name something in an enum: all of the text, and what stands behind the enum's platform.
  ///
  /// Names are held against these as a whole, as headings of prose have any character.
  private func parts(for declaration: EnumDeclaration) -> [Substring] {
    let start = declaration.edition.platform.id + ":"
    return text.hasPrefix(start) ? [text[...], text.dropFirst(start.count)] : [text[...]]
  }

  /// What is called like this, but of another enum or on another platform; else what ends so,
  /// whatever its spelling: `ROOM_BUSY` for `RoomBusy` and for `Busy`.
  package func elsewhere(in declarations: [EnumDeclaration]) -> [Target] {
    let bare = Selector(name)
    let found = bare.enums(in: declarations) + bare.members(in: declarations)
    let letters = Self.letters(of: name)
    guard found.isEmpty, letters.count >= 3 else { return found }
    func ends(_ name: String) -> Bool { Self.letters(of: name).hasSuffix(letters) }
    return declarations.indices.flatMap { index in
      let declaration = declarations[index]
      let own = ends(declaration.name) ? [Target(declaration: index)] : []
      return own
        + declaration.members.indices.filter { ends(declaration.members[$0].name) }
        .map { Target(declaration: index, member: $0) }
    }
  }

  private static func letters(of name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Names that a user may have meant.
  package static func names(in declarations: [EnumDeclaration]) -> [String] {
    Set(declarations.flatMap { [$0.name] + $0.members.map(\.name) }).sorted()
  }
}

extension Selector.Target {
  /// The target as a selector that names it alone.
  package func selector(in declarations: [EnumDeclaration]) -> String {
    let declaration = declarations[self.declaration]
    let start = "\(declaration.edition.platform.id):\(declaration.name)"
    return member.map { "\(start)/\(declaration.members[$0].name)" } ?? start
  }

  /// The target as a selector that names it, with its place.
  package func text(in declarations: [EnumDeclaration]) -> String {
    let declaration = declarations[self.declaration]
    let name = selector(in: declarations)
    guard let member else { return "\(name) (\(declaration.file):\(declaration.line))" }
    let found = declaration.members[member]
    return "\(name) (\(declaration.file(of: found)):\(found.nameRange.start.line))"
  }
}
