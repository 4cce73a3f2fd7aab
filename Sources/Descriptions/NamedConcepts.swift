/// The ideas of `NameConcepts` that a name stands for.
package struct NamedConcepts: Sendable {
  /// Ideas that are words of the name, as bits.
  package private(set) var mask: UInt32 = 0
  private let words: [String]

  private static let ideas: [UInt64: UInt32] = {
    var ideas: [UInt64: UInt32] = [:]
    for (index, names) in NameConcepts.names.enumerated() {
      for name in names {
        ideas[Symbols.hash(name.map(Symbol.init)), default: 0] |= 1 << UInt32(index)
      }
    }
    return ideas
  }()

  /// - Parameter words: of the name, in lower case.
  package init(_ words: [String]) {
    self.words = words
    for (index, word) in words.enumerated() {
      let symbols = word.utf8.lazy.map(Symbol.init)
      mask |= Self.ideas[Symbols.hash(symbols)] ?? 0
      guard index > 0 else { continue }
      let before = words[index - 1].utf8.map(Symbol.init)
      mask |= Self.ideas[Symbols.hash(before + symbols)] ?? 0
    }
  }

  /// The ideas of some whose words stand nowhere in the name, and do not nearly, as bits.
  package func untraced(_ ideas: UInt32) -> UInt32 {
    let candidates = ideas & ~mask
    guard candidates != 0 else { return 0 }
    let words = words.map { Array($0.utf8) }
    let squashed = words.flatMap(\.self)
    return NameConcepts.names.enumerated().reduce(candidates) { rest, idea in
      let bit: UInt32 = 1 << UInt32(idea.offset)
      guard rest & bit != 0 else { return rest }
      let isTraced = idea.element.contains { name in
        Self.contains(squashed, name) || words.contains { Self.isNear($0, name) }
      }
      return isTraced ? rest & ~bit : rest
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
