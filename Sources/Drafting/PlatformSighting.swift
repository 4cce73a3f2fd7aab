import Alignment
package import EnumModel
package import RuleEngine

/// How the pages of a platform give enums and names.
package struct PlatformSighting: Sendable {
  /// Nil for all pages of which nothing tells whose they are.
  package var platform: Platform?
  package var pages: Int
  package var enums: Int
  package var members: Int
  /// Of enums, the most frequent one first.
  package var languages: [Counted<Language>]
  /// Of enums; none where no path names one.
  package var versions: [String]
  /// What most enum names begin with; nil where they have nothing in common.
  package var enumPrefix: String?
  /// How at least half of the members are written; nil where none of the styles is that of so many.
  package var style: Counted<NameStyle>?
  /// How many enums of four members or more have members that begin with the enum's name.
  package var prefixedEnums: Int
  /// How many enums have four members or more.
  package var largeEnums: Int

  init(
    _ platform: Platform?, _ enums: [EnumDeclaration], _ prefixes: PlatformPrefixes
  ) {
    self.platform = platform
    let members = enums.flatMap(\.members)
    pages = enums.reduce(into: Set<String>()) { $0.formUnion($1.files) }.count
    self.enums = enums.count
    self.members = members.count
    languages = Counted.all(of: enums.map(\.edition.language)) { $0.rawValue }
    versions = Set(enums.compactMap(\.edition.version)).sorted()
    style = Counted.all(of: members.compactMap { NameStyle($0.name) }) { $0.example }.first
      .flatMap { $0.count * 2 >= members.count ? $0 : nil }
    let large = enums.filter { $0.members.count >= 4 }
    largeEnums = large.count
    prefixedEnums = large.count { MemberPrefix.scheme(of: $0) != nil }
    enumPrefix = platform.flatMap { _ in Self.prefix(of: enums, prefixes) }
  }

  /// What at least half of the enum names begin with.
  private static func prefix(
    of enums: [EnumDeclaration], _ prefixes: PlatformPrefixes
  ) -> String? {
    let names = enums.map { declaration in
      String(
        declaration.name.dropLast(prefixes.nameWithoutPrefix(of: declaration).count))
    }
    guard let most = Counted.all(of: names, named: \.self).first(where: { !$0.value.isEmpty }),
      most.count * 2 >= names.count
    else { return nil }
    return most.value
  }
}

/// Something, and how often it was seen.
package struct Counted<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var count: Int

  /// The most frequent first.
  ///
  /// - Parameter name: what puts those in order that are equally frequent.
  static func all(of values: [Value], named name: (Value) -> String) -> [Self] {
    values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      .map { Self(value: $0.key, count: $0.value) }
      .sorted { (-$0.count, name($0.value)) < (-$1.count, name($1.value)) }
  }
}
