/// The set of terms of some tokens: bigrams of CJK runs, stems of words, without stop words.
struct Terms: Sendable {
  /// Sorted, each once.
  private(set) var terms: [UInt64] = []
  /// The characters of the terms that are no words, sorted, each once.
  private(set) var characters: [Symbol] = []

  /// - Parameter isJapanese: whether the Chinese stop words do not hold.
  init(_ tokens: ArraySlice<Token>, isJapanese: Bool) {
    var run: [Symbol] = []
    var last = -2
    for token in tokens {
      if token.kind == .han {
        if token.range.lowerBound != last + 1 { endRun(&run, isJapanese: isJapanese) }
        run.append(Symbol(truncatingIfNeeded: token.id))
        last = token.range.lowerBound
        continue
      }
      endRun(&run, isJapanese: isJapanese)
      if token.kind == .word, !StopWords.contains(word: token.id) { terms.append(token.stem) }
    }
    endRun(&run, isJapanese: isJapanese)
    terms = Self.unique(terms)
    var characters: [Symbol] = []
    for term in terms where !Grams.isWord(term) {
      let (first, second) = Grams.characters(term)
      characters.append(first)
      if second != first { characters.append(second) }
    }
    self.characters = Self.unique(characters)
  }

  private mutating func endRun(_ run: inout [Symbol], isJapanese: Bool) {
    guard !run.isEmpty else { return }
    var part: [Symbol] = []
    var index = 0
    while index < run.count {
      let isPair =
        !isJapanese && index + 1 < run.count
        && StopWords.contains(pair: Grams.pair(run[index], run[index + 1]))
      if isPair || (!isJapanese && StopWords.contains(single: run[index])) {
        endPart(&part)
        index += isPair ? 2 : 1
      } else {
        part.append(run[index])
        index += 1
      }
    }
    endPart(&part)
    run.removeAll(keepingCapacity: true)
  }

  private mutating func endPart(_ part: inout [Symbol]) {
    if part.count == 1 { terms.append(UInt64(part[0])) }
    for (first, second) in zip(part, part.dropFirst()) { terms.append(Grams.pair(first, second)) }
    part.removeAll(keepingCapacity: true)
  }

  private static func unique<Element: Comparable>(_ elements: [Element]) -> [Element] {
    var unique: [Element] = []
    for element in elements.sorted() where unique.last != element { unique.append(element) }
    return unique
  }

  /// How much of these terms the others lack: the sum of what is new of each.
  ///
  /// A bigram one or both of whose characters stand in the others' terms is new by 3/4 or by half.
  func uncovered(by other: Terms) -> Double {
    var sum = 0.0
    var index = 0
    for term in terms {
      while index < other.terms.count, other.terms[index] < term { index += 1 }
      if index < other.terms.count, other.terms[index] == term { continue }
      guard !Grams.isWord(term) else {
        sum += 1
        continue
      }
      let (first, second) = Grams.characters(term)
      let known = [first, second].count { other.hasCharacter($0) }
      sum += 1 - 0.25 * Double(first == second ? known / 2 : known)
    }
    return sum
  }

  private func hasCharacter(_ symbol: Symbol) -> Bool {
    var low = 0
    var high = characters.count
    while low < high {
      let middle = (low + high) / 2
      if characters[middle] < symbol { low = middle + 1 } else { high = middle }
    }
    return low < characters.count && characters[low] == symbol
  }
}
