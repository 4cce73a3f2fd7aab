/// The ideas of `NameConcepts` that a description speaks of, as bits.
package struct StatedConcepts: Sendable {
  package private(set) var mask: UInt32 = 0
  /// Letters and digits of the description; a short one says little besides.
  package let letterCount: Int
  private var places: [Int: Range<Int>] = [:]
  private let symbols: [Symbol]

  package init(_ text: String) {
    symbols = PlainText(text).symbols
    letterCount = symbols.count { ![.mark, .space, .lineBreak].contains(SymbolKind($0)) }
    for index in symbols.indices {
      if mask & 1 == 0, Self.isDuration(symbols, at: index) { state(0, index..<index + 1) }
      for (form, concept) in NameConcepts.forms[symbols[index]] ?? [] {
        guard mask & (1 << UInt32(concept)) == 0, symbols.holds(form, at: index) else { continue }
        state(concept, index..<index + form.count)
      }
    }
  }

  private mutating func state(_ concept: Int, _ place: Range<Int>) {
    mask |= 1 << UInt32(concept)
    places[concept] = place
  }

  /// Whether a number of seconds or minutes ends at an index; texts on time-outs give the time.
  private static func isDuration(_ symbols: [Symbol], at index: Int) -> Bool {
    guard durations.contains(symbols[index]) else { return false }
    return symbols[max(0, index - 2)..<index].contains { isNumeral($0) }
  }

  /// The ends of units: 秒, 分, s.
  private static let durations: Set<Symbol> = [0x79D2, 0x5206, 0x73]
  private static let numerals = Set("一二三四五六七八九十几".unicodeScalars.map(\.value))

  private static func isNumeral(_ symbol: Symbol) -> Bool {
    Symbols.isDigit(symbol) || numerals.contains(symbol)
  }

  /// The first word that the description has for an idea, whole, of which a form may be the stem.
  package func word(for concept: Int) -> String? {
    places[concept].map { range in
      var (start, end) = (range.lowerBound, range.upperBound)
      if start < end, Symbols.isLetter(symbols[start]) {
        while start > 0, Symbols.isLetter(symbols[start - 1]) { start -= 1 }
      }
      if start < end, Symbols.isLetter(symbols[end - 1]) {
        while end < symbols.count, Symbols.isLetter(symbols[end]) { end += 1 }
      }
      return String(String.UnicodeScalarView(symbols[start..<end].compactMap(Unicode.Scalar.init)))
    }
  }
}
