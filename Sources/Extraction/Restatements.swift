import EnumModel

/// Keeps an enum that a page gives both as code and in a table from being read twice.
enum Restatements {
  /// The enums of a page, each once: the presentation that describes more of its members is kept, and
  /// where both describe as many the one outside of the code.
  ///
  /// - Parameters:
  ///   - enums: as tables and lines present them.
  ///   - bodies: as code presents them.
  static func merged(_ enums: [EnumDeclaration], _ bodies: [EnumDeclaration]) -> [EnumDeclaration] {
    guard !bodies.isEmpty else { return enums }
    var holders: [String: [Int]] = [:]
    for (index, declaration) in enums.enumerated() {
      for name in Set(declaration.members.map(\.name)) { holders[name, default: []].append(index) }
    }
    var dropped: Set<Int> = []
    let kept = bodies.filter { body in
      guard let index = restatement(of: body, in: enums, holders) else { return true }
      if described(enums[index]) >= described(body) { return false }
      dropped.insert(index)
      return true
    }
    return enums.indices.filter { !dropped.contains($0) }.map { enums[$0] } + kept
  }

  /// The enum of the same edition that has at least half of a body's members.
  private static func restatement(
    of body: EnumDeclaration, in enums: [EnumDeclaration], _ holders: [String: [Int]]
  ) -> Int? {
    var shared: [Int: Int] = [:]
    for member in body.members {
      // A name that very many enums have says nothing, and the work stays bounded.
      for index in (holders[member.name] ?? []).prefix(8)
      where enums[index].edition == body.edition {
        shared[index, default: 0] += 1
      }
    }
    let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value * 2 >= body.members.count ? $0.key : nil }
  }

  private static func described(_ declaration: EnumDeclaration) -> Int {
    declaration.members.count { $0.description != nil }
  }
}
