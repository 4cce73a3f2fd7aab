import EnumModel

/// Evaluates values that name other members: `DOOR_A | DOOR_B`.
enum MemberReferences {
  /// How many steps a value may be away from one that names none.
  private static let longestChain = 4

  /// The members, with an integer for each value that the others' integers give.
  static func resolved(_ members: [EnumMember]) -> [EnumMember] {
    guard members.contains(where: { $0.value.kind == .expression }) else { return members }
    var members = members
    var known: [String: Int128] = [:]
    for member in members { known[member.name] = member.value.integer }
    for _ in 0..<longestChain where !known.isEmpty {
      var hasNew = false
      for index in members.indices where members[index].value.kind == .expression {
        let text = Array(members[index].value.text.utf8)
        guard let result = IntegerExpression.evaluate(text[...], naming: known),
          result.namesMembers, EnumValue.integers.contains(result.value)
        else { continue }
        members[index].value.kind = .integer(result.value)
        members[index].value.namesMembers = true
        known[members[index].name] = result.value
        hasNew = true
      }
      if !hasNew { break }
    }
    return members
  }
}
