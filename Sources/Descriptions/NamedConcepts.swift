/// The ideas of `NameConcepts` that a name stands for, as bits.
package struct NamedConcepts {
  /// Ideas that are words of the name.
  package private(set) var words: UInt32 = 0
  /// Ideas whose words stand anywhere in the name, or nearly do.
  package private(set) var traces: UInt32 = 0

  private static let ideas: [[UInt8]: UInt32] = {
    var ideas: [[UInt8]: UInt32] = [:]
    for (index, names) in NameConcepts.names.enumerated() {
      for name in names { ideas[name, default: 0] |= 1 << UInt32(index) }
    }
    return ideas
  }()

  /// - Parameter words: of the name, in lower case.
  package init(_ words: [String]) {
    let words = words.map { Array($0.utf8) }
    for (index, word) in words.enumerated() {
      self.words |= Self.ideas[word] ?? 0
      if index > 0 { self.words |= Self.ideas[words[index - 1] + word] ?? 0 }
    }
    let squashed = words.flatMap(\.self)
    for (index, names) in NameConcepts.names.enumerated() {
      let isTraced = names.contains { name in
        Self.contains(squashed, name) || words.contains { Self.isNear($0, name) }
      }
      if isTraced { traces |= 1 << UInt32(index) }
    }
  }

  private static func contains(_ name: [UInt8], _ word: [UInt8]) -> Bool {
    guard name.count >= word.count else { return false }
    return (0...(name.count - word.count)).contains { start in
      name[start...].starts(with: word)
    }
  }

  /// Whether one letter differs, is missing or is too many.
  private static func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1, min(a.count, b.count) > 3 else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.dropFirst(head).reversed(), b.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    return max(a.count, b.count) - head - tail <= 1
  }
}
