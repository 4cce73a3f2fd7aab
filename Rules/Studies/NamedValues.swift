import Alignment
import EnumModel

/// What is known of a string enum whose values repeat the names of its members.
struct NamedValues {
  /// The share of members whose value must repeat the name before the others are wrong.
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
    guard Double(repeating) >= Self.share * Double(strings.count) else { return nil }
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
