/// Takes the prefix that an enum's members share off their names.
struct MemberStemmer {
  /// The share of members that must have a word before it belongs to the prefix.
  private static let share = 0.6

  /// Numbered words.
  let prefix: [Int]
  private let dropped: Set<Int>
  private let table: WordTable

  /// - Parameters:
  ///   - names: the numbered words of each member's name.
  ///   - enumName: the numbered words of the enum's name.
  ///   - scheme: what the members of the edition begin with, for enums that are too small to tell.
  init(_ names: [[Int]], enumName: [Int], scheme: [Int], table: WordTable) {
    self.table = table
    var prefix: [Int] = []
    var sharing = names
    let enough = max(2, Int((Self.share * Double(names.count)).rounded(.up)))
    while true {
      let length = prefix.count
      let next = Dictionary(grouping: sharing.filter { $0.count > length + 1 }) { $0[length] }
      guard
        let best = next.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
        best.value.count >= enough
      else { break }
      prefix.append(best.key)
      sharing = best.value
    }
    while let last = prefix.last, table.isNegation[last] { prefix.removeLast() }
    let nameForms = Set(enumName.map { table.form[$0] })
    let isTooSmall = names.count <= 3 && !prefix.contains { nameForms.contains(table.form[$0]) }
    let own = isTooSmall ? [] : prefix
    let hasScheme =
      own.isEmpty && names.allSatisfy { $0.starts(with: scheme) && $0.count > scheme.count }
    self.prefix = hasScheme ? scheme : own
    dropped = Set(self.prefix.map { table.form[$0] }).union(nameForms)
  }

  /// What is left of a name; one that breaks the prefix loses its leading words of prefix and enum.
  func stem(of words: [Int]) -> [Int] {
    if words.starts(with: prefix), words.count > prefix.count {
      return Array(words.dropFirst(prefix.count))
    }
    let rest = words.drop { dropped.contains(table.form[$0]) }
    return rest.isEmpty ? words : Array(rest)
  }
}
