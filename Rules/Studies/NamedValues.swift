import Alignment
import EnumModel

/// What is known of a string enum whose values repeat the names of its members.
struct NamedValues {
  /// The share of values that must be names of members, most of them of their own, before the others are
  /// wrong: where two are swapped, both still are names.
  private static let share = 0.8
  private static let fewest = 4

  /// How many members have a string for a value.
  let count: Int
  /// How many of them have their own name.
  let repeating: Int
  private let prefix: String

  /// Nil where values do not repeat names, or too few do to tell.
  init?(_ declaration: EnumDeclaration) {
    let strings = declaration.members.filter { $0.value.string != nil }
    guard strings.count >= Self.fewest else { return nil }
    let prefix = Self.squashed(MemberPrefix.scheme(of: declaration)?.spelling ?? "")
    let repeating = strings.count { Self.repeatsName($0, prefix: prefix) }
    let names = Set(declaration.members.map { Self.squashed($0.name) })
    let named = strings.count { member in
      let value = Self.squashed(member.value.string ?? "")
      return names.contains(value) || !prefix.isEmpty && names.contains(prefix + value)
    }
    guard Double(named) >= Self.share * Double(strings.count), repeating * 2 > strings.count else {
      return nil
    }
    self.prefix = prefix
    self.repeating = repeating
    count = strings.count
  }

  /// Whether a value is the member's name, with or without the prefix of its siblings.
  func repeatsName(_ member: EnumMember) -> Bool { Self.repeatsName(member, prefix: prefix) }

  private static func repeatsName(_ member: EnumMember, prefix: String) -> Bool {
    guard let text = member.value.string else { return false }
    let value = squashed(text)
    let name = squashed(member.name)
    return value == name || !prefix.isEmpty && prefix + value == name
  }

  private static func squashed(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
