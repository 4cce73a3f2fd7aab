import Alignment
package import EnumModel

/// Which members an edition has in any of its enums, by their full names.
package struct EditionMembers: Study {
  /// Shorter names, as `NOT_FOUND`, stand for different things in different enums.
  private static let tellingWords = 3

  /// By edition, and by name: the values.
  private var values: [Edition: [String: Set<EnumValue.Kind?>]] = [:]

  package init(_ catalogue: Catalogue) {
    for declaration in catalogue.declarations {
      for member in declaration.members {
        values[declaration.edition, default: [:]][member.name, default: []]
          .insert(member.value.identity)
      }
    }
  }

  /// Whether an edition has a member of the same telling name, with no other value.
  package func has(_ member: EnumMember, _ edition: Edition) -> Bool {
    guard let known = values[edition]?[member.name],
      NameWords.split(member.name).count >= Self.tellingWords
    else { return false }
    let own = member.value.identity
    return own == nil || known.contains(own) || known.contains(nil)
  }
}
