import EnumModel
package import Findings
package import RuleEngine

/// Reports a name that stands more than once in an enum.
///
/// The first keeps the name, unless codes are the names and the page counts past one of them: where the row
/// above is followed by a code that only other editions have, this row was meant to be that one. Arguable are
/// rows of one code below each other that are more than two: a code with several messages; and, as one
/// remark, many names that come again with other values.
package struct MemberDuplicate: EnumRule {
  package static let id: RuleID = "member-duplicate"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let members = declaration.members
    let places = Dictionary(grouping: members.indices) { members[$0].name }
      .filter { $0.value.count > 1 }
    guard !places.isEmpty else { return [] }
    let meant = meant(subject, among: Set(places.values.joined()))
    if let remark = habit(places, in: declaration) { return [remark] }
    let together = Set(places.filter { Self.areBelowEachOther($0.value) }.keys)
    return members.indices.compactMap { index in
      guard let same = places[members[index].name],
        let keeper = same.first(where: { meant[$0] == nil }) ?? same.first, keeper != index
      else { return nil }
      let (member, other) = (members[index], members[keeper])
      return Judgement(
        Words.again(member: member.name, enumName: declaration.name, meant: meant[index]),
        at: declaration.location(member.nameRange, of: member),
        witnesses: [
          Witness(
            message: keeper < index ? Words.first(other.value.text) : .also,
            location: declaration.location(other.nameRange, of: other))
        ], isArguable: member.isBareCode && together.contains(member.name))
    }
  }

  /// One remark where so many names come again, each time with another value, that the values are what
  /// tells the rows apart: a message for each part of the product, say.
  private func habit(_ places: [String: [Int]], in declaration: EnumDeclaration) -> Judgement? {
    let members = declaration.members
    let repeated = places.values.reduce(0) { $0 + $1.count - 1 }
    guard places.count >= Self.habit.names,
      Double(repeated) >= Self.habit.share * Double(members.count),
      places.values.allSatisfy({ same in
        Set(same.compactMap { members[$0].value.identity }).count == same.count
      }), let first = places.values.compactMap(\.first).min()
    else { return nil }
    return Judgement(
      Words.habit(places.count, declaration.name),
      at: declaration.location(members[first].nameRange, of: members[first]), facts: ["habit"],
      isArguable: true)
  }

  /// How many names must come again, and of all members the share that repeats one.
  private static let habit = (names: 4, share: 0.15)

  /// Whether rows are more than two, and nothing stands between them.
  private static func areBelowEachOther(_ places: [Int]) -> Bool {
    places.count > 2 && zip(places, places.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// By place of a repeated code: the code that only other editions have and that follows the row above.
  private func meant(_ subject: EnumSubject, among repeated: Set<Int>) -> [Int: Int128] {
    let members = subject.declaration.members
    guard repeated.contains(where: { members[$0].isBareCode }) else { return [:] }
    let own = Set(members.compactMap(\.value.integer))
    let others = Set(subject.counterparts.flatMap(\.members).compactMap(\.value.integer))
    var meant: [Int: Int128] = [:]
    var above: Int128?
    for (index, member) in members.enumerated() {
      let next = above.map { $0 + 1 }
      if let next, repeated.contains(index), member.isBareCode, !own.contains(next),
        others.contains(next)
      {
        meant[index] = next
        above = next
      } else {
        above = member.value.integer
      }
    }
    return meant
  }
}

private enum Words: Message {
  case habit(Int, String)
  case again(member: String, enumName: String, meant: Int128?)
  case first(String)
  case also

  var english: String {
    switch self {
    case .habit(let count, let name):
      "\(count) names of \(name) stand more than once, each time with another value"
    case .again(let member, let enumName, let meant):
      "'\(member)' stands more than once in \(enumName)"
        + (meant.map { "; here \($0) is likely, which other pages have" } ?? "")
    case .first(let value): value.isEmpty ? "first here" : "first here, as \(value)"
    case .also: "here as well"
    }
  }

  var chinese: String {
    switch self {
    case .habit(let count, let name): "\(name) 中有 \(count) 个名称出现了不止一次，每次的值都不同"
    case .again(let member, let enumName, let meant):
      "“\(member)”在 \(enumName) 中出现了不止一次"
        + (meant.map { "；这里应当是其他页面上的 \($0)" } ?? "")
    case .first(let value): value.isEmpty ? "首次出现在这里" : "首次出现在这里，值为 \(value)"
    case .also: "这里也是"
    }
  }
}
