import EnumModel

/// What the members of an edition begin with, whatever their enum: `HER_ERROR_` on all pages of an SDK.
///
/// An enum with a single member shows no prefix of its own.
enum EditionSchemes {
  /// The share of members that must have a word before it belongs to the scheme.
  private static let share = 0.9
  /// How many enums tell a scheme of the edition from the prefix of an enum.
  private static let enoughEnums = 2

  /// By edition: the words, as places in the reader's texts.
  static func learn(
    _ declarations: [EnumDeclaration], _ reader: inout NameReader
  ) -> [Edition: [Int]] {
    var schemes: [Edition: [Int]] = [:]
    let editions = Dictionary(grouping: declarations.indices) { declarations[$0].edition }
    for (edition, places) in editions where places.count >= enoughEnums {
      var names: [[Int]] = []
      for place in places {
        for member in declarations[place].members.indices {
          names.append(reader.words(ofMember: member, of: place))
        }
      }
      schemes[edition] = commonStart(of: names)
    }
    return schemes
  }

  private static func commonStart(of names: [[Int]]) -> [Int] {
    var start: [Int] = []
    var sharing = names
    while true {
      let length = start.count
      let next = Dictionary(grouping: sharing.filter { $0.count > length + 1 }) { $0[length] }
      guard let best = next.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
        Double(best.value.count) >= share * Double(names.count)
      else { return start }
      start.append(best.key)
      sharing = best.value
    }
  }
}
