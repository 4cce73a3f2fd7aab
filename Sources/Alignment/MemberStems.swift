package import EnumModel

/// The names of an enum's members without the prefix of its scheme, for comparing across platforms.
package struct MemberStems: Sendable {
  private let prefix: MemberPrefix?
  private var members: [String: EnumMember] = [:]

  package init(_ declaration: EnumDeclaration) {
    prefix = MemberPrefix.scheme(of: declaration)
    for member in declaration.members where members[stem(of: member.name)] == nil {
      members[stem(of: member.name)] = member
    }
  }

  /// The words of a name behind the prefix, joined: `kErrorCodeRoomID` gives `room id`.
  package func stem(of name: String) -> String {
    let words = NameWords.split(name).map(\.text)
    let prefixed = prefix.map { words.starts(with: $0.words) } ?? false
    return words.dropFirst(prefixed ? prefix?.words.count ?? 0 : 0).joined(separator: " ")
  }

  /// The first member with a stem.
  package func member(withStem stem: String) -> EnumMember? { members[stem] }
}
