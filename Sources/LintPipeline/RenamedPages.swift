/// Finds the new names of pages that a change has moved.
enum RenamedPages {
  /// From this share of equal text on, a page that is gone and one that is new are the same.
  private static let leastShare = 0.5
  /// More pairs than this are not compared line by line.
  private static let mostPairs = 20_000

  /// The new names by the old ones.
  ///
  /// - Parameters:
  ///   - gone: the contents of pages that are no longer where they were, by name.
  ///   - added: those of pages that were not there before.
  static func find(gone: [String: [UInt8]], added: [String: [UInt8]]) -> [String: String] {
    var names: [String: String] = [:]
    var taken = Set<String>()
    func join(_ old: String, _ new: String) {
      guard names[old] == nil, taken.insert(new).inserted else { return }
      names[old] = new
    }
    let byContents = Dictionary(grouping: added.keys.sorted()) { added[$0] ?? [] }
    for old in gone.keys.sorted() {
      let same = byContents[gone[old] ?? []]?.filter { !taken.contains($0) } ?? []
      if let new = same.first(where: { isNamedAlike($0, old) }) ?? same.first { join(old, new) }
    }
    let rest = gone.keys.filter { names[$0] == nil }
    let open = added.keys.filter { !taken.contains($0) }
    guard rest.count * open.count <= mostPairs else { return names }
    let lines = gone.merging(added) { $1 }.mapValues(lineCounts)
    let pairs = rest.flatMap { old in
      open.map { new in
        (share: share(lines[old] ?? [:], lines[new] ?? [:]), old: old, new: new)
      }
    }
    for pair in pairs.filter({ $0.share >= leastShare })
      .sorted(by: { ($1.share, $0.old, $0.new) < ($0.share, $1.old, $1.new) })
    {
      join(pair.old, pair.new)
    }
    return names
  }

  private static func isNamedAlike(_ left: String, _ right: String) -> Bool {
    left.split(separator: "/").last == right.split(separator: "/").last
  }

  private static func lineCounts(_ contents: [UInt8]) -> [ArraySlice<UInt8>: Int] {
    ChangedLines.lines(of: contents).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The bytes of the lines that two pages share, of those of the larger one.
  private static func share(
    _ left: [ArraySlice<UInt8>: Int], _ right: [ArraySlice<UInt8>: Int]
  ) -> Double {
    func size(_ lines: [ArraySlice<UInt8>: Int]) -> Int {
      lines.reduce(0) { $0 + $1.key.count * $1.value }
    }
    let shared = left.reduce(0) { $0 + $1.key.count * min($1.value, right[$1.key] ?? 0) }
    return Double(shared) / Double(max(1, size(left), size(right)))
  }
}
