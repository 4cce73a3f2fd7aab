/// Whether two descriptions of one language say the same.
package struct Comparison: Sendable {
  /// How much of the left text the right one lacks, from 0 to 1, and the reverse.
  package let novelty: (left: Double, right: Double)
  let left: NormalText
  let right: NormalText
  let slots: SlotMatching

  /// Below this share of new terms a text says what the other does.
  private static let sameNovelty = 0.45
  /// Texts that share less than this are about something else, and their numbers are, too.
  private static let numberFloor = 0.35

  package init(_ left: NormalText, _ right: NormalText) {
    self.left = left
    self.right = right
    slots = SlotMatching(left.slots, right.slots)
    novelty = (
      left: Self.novelty(of: left, in: right, unmatched: slots.right.count { $0 == nil }),
      right: Self.novelty(of: right, in: left, unmatched: slots.left.count { $0 == nil })
    )
  }

  /// The share of terms and slots that are new; a slot weighs 0.7 terms.
  private static func novelty(
    of text: NormalText, in other: NormalText, unmatched: Int
  ) -> Double {
    let size = Double(text.termCount) + 0.7 * Double(text.slots.count)
    guard size > 0 else { return 0 }
    return (text.terms.uncovered(by: other.terms) + 0.7 * Double(unmatched)) / size
  }

  /// From 0 to 1; 0 where a text has neither terms nor slots.
  package var similarity: Double {
    guard left.hasContent, right.hasContent else { return 0 }
    return 1 - (novelty.left + novelty.right) / 2
  }

  /// What the texts are to each other; the first that holds.
  package var verdict: Verdict {
    if left.text == right.text { return .identical }
    if left.format == right.format { return .format }
    if differsInNamesOnly { return .api }
    if let fact { return .fact(fact) }
    let (low, high) = (min(novelty.left, novelty.right), max(novelty.left, novelty.right))
    guard low <= Self.sameNovelty else { return .differs }
    let added = AddedDetail(self)
    guard high > Self.sameNovelty else {
      return added.isOneSided ? .detail(isLeft: added.isLeft, added.sentence) : .wording
    }
    let isLeft = novelty.left > novelty.right
    return .detail(isLeft: isLeft, added.sentence(ofLeft: isLeft))
  }

  /// The strongest fact that one text states and the other states otherwise.
  private var fact: Fact? {
    let numbers = NumberConflict(left, right)
    if 1 - min(novelty.left, novelty.right) >= Self.numberFloor, let fact = numbers.fact {
      return fact
    }
    let pairs = SentencePairs(self).pairs
    for pair in pairs {
      if let fact = NegationConflict(pair).fact { return fact }
    }
    for pair in pairs {
      if let fact = OppositeConflict(pair).fact { return fact }
    }
    let remedy = RemedyConflict(self)
    return remedy.fact ?? numbers.versionFact ?? remedy.kindFact
  }

  private var differsInNamesOnly: Bool {
    guard left.skeleton.count == right.skeleton.count, !left.slots.isEmpty else { return false }
    return zip(left.skeleton, right.skeleton).allSatisfy { a, b in
      guard a >= Slot.firstSymbol, b >= Slot.firstSymbol else { return a == b }
      let (slot, other) = (Int(a - Slot.firstSymbol), Int(b - Slot.firstSymbol))
      return SlotMatching.score(left.slots[slot], right.slots[other]) >= SlotMatching.floor
    }
  }
}
