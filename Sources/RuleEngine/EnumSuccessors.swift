import EnumModel

/// Which enums of two states of the pages are the same: by file and name, by name, and by members.
struct EnumSuccessors {
  /// The share of common names from which on an enum under another name is the same.
  private static let leastShare = 0.5

  private struct Key: Hashable {
    var edition: Edition
    var file: String?
    var name: String?
  }

  /// By earlier enum: an index of the present ones.
  private(set) var successors: [Int?]
  private var isTaken: [Bool]

  init(_ before: [EnumDeclaration], _ now: [EnumDeclaration]) {
    successors = Array(repeating: nil, count: before.count)
    isTaken = Array(repeating: false, count: now.count)
    join(before, now, leastShare: 0) { Key(edition: $0.edition, file: $0.file, name: $0.name) }
    join(before, now, leastShare: .leastNonzeroMagnitude) {
      Key(edition: $0.edition, name: $0.name)
    }
    join(before, now, leastShare: Self.leastShare) { Key(edition: $0.edition, file: $0.file) }
    join(before, now, leastShare: Self.leastShare) { Key(edition: $0.edition) }
  }

  /// Pairs what is left with equal keys, those with most names in common first.
  private mutating func join(
    _ before: [EnumDeclaration], _ now: [EnumDeclaration], leastShare: Double,
    by key: (EnumDeclaration) -> Key
  ) {
    let open = before.indices.filter { successors[$0] == nil }
    guard !open.isEmpty else { return }
    let candidates = Dictionary(grouping: now.indices.filter { !isTaken[$0] }) { key(now[$0]) }
    guard !candidates.isEmpty else { return }
    var names: [Int: Set<String>] = [:]
    var pairs: [(share: Double, old: Int, new: Int)] = []
    for old in open {
      lazy var own = Set(before[old].members.map(\.name))
      for new in candidates[key(before[old])] ?? [] {
        let share: Double
        if before[old] == now[new] {
          share = 1
        } else {
          let others = names[new] ?? Set(now[new].members.map(\.name))
          names[new] = others
          share = Self.share(own, others)
        }
        if share >= leastShare { pairs.append((share, old, new)) }
      }
    }
    for pair in pairs.sorted(by: { ($1.share, $0.old, $0.new) < ($0.share, $1.old, $1.new) })
    where successors[pair.old] == nil && !isTaken[pair.new] {
      successors[pair.old] = pair.new
      isTaken[pair.new] = true
    }
  }

  private static func share(_ names: Set<String>, _ others: Set<String>) -> Double {
    let common =
      names.count < others.count
      ? names.count(where: others.contains) : others.count(where: names.contains)
    return Double(common) / Double(max(1, names.count, others.count))
  }
}
