import Descriptions
import EnumModel
import RuleEngine
import SourceText

/// What a change makes of the members of one enum.
struct MemberChanges {
  /// From this likeness on, two descriptions say the same.
  private static let sameText = 0.6
  /// Names that are no more slips apart are one name, spelt right or wrong.
  private static let slips = 2

  /// A member that has another value than it was published with.
  struct Revalued {
    var old: EnumMember
    /// An index of the members of the enum as it is now.
    var new: Int
  }

  /// A member that is gone, and the new one that has its value.
  struct Succeeded {
    var old: EnumMember
    var new: EnumMember
    /// Whether the two mean the same.
    var isRename: Bool
  }

  private(set) var revalued: [Revalued] = []
  private(set) var succeeded: [Succeeded] = []
  /// Members that are gone without a successor, as indices of the earlier members.
  private(set) var removed: [Int] = []

  init(_ change: EnumChange) {
    guard let declaration = change.subject?.declaration else { return }
    let (before, now) = (change.before.members, declaration.members)
    var open = Dictionary(grouping: now.indices) { now[$0].name }
    var gone: [Int] = []
    for (place, old) in before.enumerated() {
      guard let same = open[old.name], !same.isEmpty else {
        if !change.namesNow.contains(old.name) { gone.append(place) }
        continue
      }
      let partner = same.first { now[$0].value.identity == old.value.identity } ?? same[0]
      open[old.name] = same.filter { $0 != partner }
      if let value = old.value.identity, let other = now[partner].value.identity, value != other {
        revalued.append(Revalued(old: old, new: partner))
      }
    }
    let names = Set(before.map(\.name))
    var added = now.indices.filter { !names.contains(now[$0].name) }
    for place in gone {
      let old = before[place]
      let heirs = added.filter { Self.mayFollow(old, now[$0]) }
      let heir = heirs.first { Self.meanTheSame(old, now[$0]) }
      // Constants that are no enum share values, so that a value is not one member's own.
      if let heir = heir ?? (declaration.kind == .enumeration ? heirs.first : nil) {
        added.removeAll { $0 == heir }
        succeeded.append(
          Succeeded(old: old, new: now[heir], isRename: Self.meanTheSame(old, now[heir])))
      } else {
        removed.append(place)
      }
    }
  }

  /// Whether a new member may be an old one under another name: by its value, or by its text where the
  /// page gives no values.
  private static func mayFollow(_ old: EnumMember, _ new: EnumMember) -> Bool {
    guard let value = old.value.identity else {
      return new.value.identity == nil && old.description != nil && haveSameText(old, new)
    }
    return value == new.value.identity
  }

  /// Whether two members with one value are one thing: by their texts, where both have one, or by names
  /// that differ in a slip, in case or in underscores.
  private static func meanTheSame(_ old: EnumMember, _ new: EnumMember) -> Bool {
    let (name, other) = (plain(old.name), plain(new.name))
    return EditDistance.isWithin(slips, name, other) || haveSameText(old, new)
  }

  private static func haveSameText(_ old: EnumMember, _ new: EnumMember) -> Bool {
    guard let text = old.description?.text, let other = new.description?.text else { return true }
    if RoughText.hash(text) == RoughText.hash(other) { return true }
    return Comparison(NormalText(text), NormalText(other)).similarity >= sameText
  }

  private static func plain(_ name: String) -> [UInt8] {
    Array(name.lowercased().utf8.filter { $0 != UInt8(ascii: "_") })
  }
}
