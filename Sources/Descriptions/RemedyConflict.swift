/// Two pieces of advice name methods or kinds of remedies, and none is the other's.
struct RemedyConflict {
  private(set) var fact: Fact?
  private let comparison: Comparison

  /// Words before a name that make it a method.
  private static let callWords = Set(
    ["call", "calling", "calls", "invoke"].map { Symbols.hash($0) })
  private static let callCharacters: [UInt64] = [0x8C03, 0x7528]  // 调用

  init(_ comparison: Comparison) {
    self.comparison = comparison
    let left = Self.calls(of: comparison.left)
    let right = Self.calls(of: comparison.right)
    guard let a = left.first, let b = right.first else { return }
    let isShared = left.contains { slot in
      right.contains { SlotMatching.score(slot, $0) >= SlotMatching.floor }
    }
    guard !isShared else { return }
    fact = .remedy(
      Excerpt(text: a.name, range: a.range), Excerpt(text: b.name, range: b.range))
  }

  /// Both texts say what to do, and it is not the same.
  var kindFact: Fact? {
    let (left, right) = (comparison.left, comparison.right)
    guard left.hasAdvice, right.hasAdvice else { return nil }
    let (a, b) = (Remedies.found(in: left.symbols), Remedies.found(in: right.symbols))
    guard let first = a.keys.min(), let second = b.keys.min(), let place = a[first],
      let other = b[second], !a.keys.contains(where: { b[$0] != nil })
    else { return nil }
    return .remedyKind(left.excerpt(place), right.excerpt(other))
  }

  private static func calls(of text: NormalText) -> [Slot] {
    var calls: [Slot] = []
    for sentence in text.sentences where sentence.isAdvice {
      for index in sentence.tokens where text.tokens[index].kind == .slot {
        let slot = text.slots[Int(text.tokens[index].id)]
        let isMethod = slot.isCall && !slot.isCallback
        if isMethod || isBehindCall(text.tokens, index) { calls.append(slot) }
      }
    }
    return calls
  }

  private static func isBehindCall(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    if tokens[index - 1].kind == .word { return callWords.contains(tokens[index - 1].id) }
    return index > 1 && [tokens[index - 2].id, tokens[index - 1].id] == callCharacters
  }
}
