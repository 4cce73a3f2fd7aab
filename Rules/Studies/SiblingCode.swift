import Descriptions
import EnumModel
import SourceText

/// A code that leaves the run of its list for the run of another list of the page, whose text it shares:
/// 5300, 5301, 5302, 5103 beside 5100 to 5103.
struct SiblingCode {
  /// Fewer codes in order may be in order by chance.
  private static let leastRun = 3
  /// How alike the texts of the two members must be.
  private static let leastSimilarity = 0.6

  var list: EnumDeclaration
  var member: EnumMember
  /// Where the list has the first and the last of its run.
  var run: (first: Int128, last: Int128)
  /// What the place in the run asks for.
  var expected: Int128
  var sibling: (list: EnumDeclaration, member: EnumMember)

  /// - Parameter lists: of one page and edition.
  static func all(among lists: [EnumDeclaration]) -> [SiblingCode] {
    let values = lists.map { $0.members.map(\.value.integer) }
    let strays = values.map { Self.strays(in: $0) }
    guard strays.contains(where: { $0?.count == 1 }) else { return [] }
    var owners: [Int128: [(list: Int, member: Int)]] = [:]
    for (list, values) in values.enumerated() {
      for (member, value) in values.enumerated() {
        if let value { owners[value, default: []].append((list, member)) }
      }
    }
    return lists.indices.compactMap { index in
      guard let stray = strays[index]?.first, strays[index]?.count == 1,
        let first = values[index][0], let value = values[index][stray],
        case let expected = first + Int128(stray), owners[expected] == nil,
        isOneDigitOff(value, expected), let places = owners[value], places.count == 2,
        let other = places.first(where: { $0.list != index }), strays[other.list]?.isEmpty == true
      else { return nil }
      let sibling = (list: lists[other.list], member: lists[other.list].members[other.member])
      let member = lists[index].members[stray]
      guard areAlike(member, sibling.member) else { return nil }
      let last = first + Int128(values[index].count - 1)
      return SiblingCode(
        list: lists[index], member: member, run: (first, last == expected ? last - 1 : last),
        expected: expected, sibling: sibling)
    }
  }

  /// The places of the values that do not count on from the first; nil where too few do.
  private static func strays(in values: [Int128?]) -> [Int]? {
    guard let first = values.first ?? nil, first > 0, first < Int128(Int64.max) else { return nil }
    let strays = values.indices.filter { values[$0] != first + Int128($0) }
    return values.count - strays.count >= leastRun ? strays : nil
  }

  private static func isOneDigitOff(_ value: Int128, _ expected: Int128) -> Bool {
    let (own, other) = (Array(String(value).utf8), Array(String(expected).utf8))
    return own.count == other.count && zip(own, other).count { $0 != $1 } == 1
  }

  private static func areAlike(_ first: EnumMember, _ second: EnumMember) -> Bool {
    guard let text = first.description?.text, let other = second.description?.text else {
      return false
    }
    return text == other
      || Comparison(NormalText(text), NormalText(other)).similarity >= leastSimilarity
  }
}
