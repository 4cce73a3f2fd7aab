import EnumModel

/// Whether the members of a table are one enum, or constants that only stand together.
enum EnumKind {
  /// Words of headings that announce constants of any kind.
  private static let words: Set<String> = [
    "constant", "constants", "flag", "flags", "style", "styles", "mask", "masks", "right", "rights",
    "macro", "macros", "常量", "标志", "标志位", "宏", "样式", "定数", "フラグ", "マクロ",
  ]
  /// A few equal values are mistakes; so many, and such a share of all, are none.
  private static let leastShared = 3
  private static let leastShare = 0.1
  /// The same below a heading of constants.
  private static let leastSharedBelowHeading = 2
  private static let leastShareBelowHeading = 0.05

  /// What an enum is, by its heading and its values.
  ///
  /// - Parameter label: the heading right above the members, where it is not that of the enum: what
  ///   stands below "Constants" in the section of a module.
  static func kind(
    of declaration: EnumDeclaration, below label: String? = nil
  ) -> EnumDeclaration.Kind {
    guard declaration.declaredType == nil else { return .enumeration }
    let shared = sharedValues(of: declaration.members)
    if let label, announcesConstants(label), shared > 0 { return .constants }
    guard !Identifier.isConstantLike(declaration.name) else { return .enumeration }
    let share = Double(shared) / Double(max(1, declaration.members.count))
    if shared >= leastShared, share >= leastShare { return .constants }
    let isAnnounced = announcesConstants(declaration.name)
    return isAnnounced && shared >= leastSharedBelowHeading && share >= leastShareBelowHeading
      ? .constants : .enumeration
  }

  /// How many members have a value that a member of another name above them has.
  private static func sharedValues(of members: [EnumMember]) -> Int {
    var names: [Int128: String] = [:]
    return members.count { member in
      guard !member.isDeprecated, let value = member.value.integer else { return false }
      if let name = names[value] { return name != member.name }
      names[value] = member.name
      return false
    }
  }

  private static func announcesConstants(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return text.split { !$0.isLetter }.contains { words.contains(String($0)) }
      || words.contains { word in
        word.utf8.contains { $0 >= 0x80 } && text.hasSuffix(word)
      }
  }
}
