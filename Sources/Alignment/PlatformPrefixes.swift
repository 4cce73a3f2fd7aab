package import EnumModel

/// What the enum names of a platform begin with: `Lumo` in `LumoErrorCode`.
package struct PlatformPrefixes {
  /// As spelled.
  private let prefixes: Set<String>
  /// The lengths of the prefixes in bytes, longest first: there may be as many prefixes as pages.
  private let lengths: [Int]

  /// Learns from platforms with at least four enum names: a run of words that half of them share, and
  /// that run's first word with an acronym of two to four capitals behind it that some share (a second
  /// edition of the prefix).
  package init(_ declarations: [EnumDeclaration]) {
    var learned = Set<String>()
    for declarations in Dictionary(grouping: declarations, by: \.edition.platform).values {
      let names = Set(declarations.map(\.name))
      guard names.count >= 4 else { continue }
      let runs = names.flatMap(Self.leadingRuns)
      let counts = Dictionary(grouping: runs) { $0 }.mapValues(\.count)
      let half = Double(names.count) / 2
      let common = counts.filter { Double($0.value) >= half }.keys
      guard let longest = common.max(by: { ($0.utf8.count, $1) < ($1.utf8.count, $0) }) else {
        continue
      }
      learned.insert(longest)
      let firsts = Set(common.filter { Self.wordCount($0) == 1 })
      for (run, count) in counts where count >= 2 && Double(count) >= 0.05 * Double(names.count) {
        if Self.endsInAcronym(run), firsts.contains(where: { run.hasPrefix($0) }) {
          learned.insert(run)
        }
      }
    }
    prefixes = learned
    lengths = Set(learned.map(\.utf8.count)).sorted(by: >)
  }

  /// An enum's name behind the longest prefix that it begins with; all of it where nothing would stay.
  package func nameWithoutPrefix(of declaration: EnumDeclaration) -> String {
    let name = declaration.name
    for length in lengths where length < name.utf8.count {
      guard let prefix = String(name.utf8.prefix(length)), prefixes.contains(prefix) else {
        continue
      }
      let rest = name.dropFirst(prefix.count)
      guard let first = rest.first, !first.isLowercase else { continue }
      return String(rest)
    }
    return name
  }

  /// The first one, two and three words of a name, as spelled, where something stands behind them.
  private static func leadingRuns(_ name: String) -> [String] {
    let words = NameWords.split(name)
    let bytes = Array(name.utf8)
    return (1...3).filter { $0 < words.count }.map { count in
      String(decoding: bytes[..<words[count].range.lowerBound], as: UTF8.self)
    }
  }

  private static func wordCount(_ run: String) -> Int { NameWords.split(run).count }

  private static func endsInAcronym(_ run: String) -> Bool {
    let words = NameWords.split(run)
    guard words.count == 2, let last = words.last, (2...4).contains(last.range.count) else {
      return false
    }
    return Array(run.utf8)[last.range].allSatisfy { (65...90).contains($0) }
  }
}
