/// A description made ready for comparison; worked out once a description.
package struct NormalText: Sendable {
  /// The description as written.
  package let text: String
  /// Letters and digits alone, names of the API as spelled.
  package let format: [UInt32]
  package let slots: [Slot]
  /// Letters and digits alone, a symbol for each slot.
  let skeleton: [Symbol]
  let tokens: [Token]
  let sentences: [Sentence]
  let quantities: [Quantity]
  let terms: Terms
  let isJapanese: Bool
  /// By symbol: the scalar of `text` that it comes from.
  private let origins: [Int32]
  /// Without mark-up, slots as symbols.
  let symbols: [Symbol]

  package init(_ text: String) {
    let plain = PlainText(text)
    let reader = TokenReader(plain, without: NoteForms.ranges(in: plain.symbols))
    self.text = text
    skeleton = plain.symbols.filter {
      ![.mark, .space, .lineBreak].contains(SymbolKind($0))
    }
    var format: [UInt32] = []
    format.reserveCapacity(skeleton.count)
    for symbol in skeleton {
      if symbol < Slot.firstSymbol {
        format.append(symbol)
      } else {
        format += plain.slots[Int(symbol - Slot.firstSymbol)].spelled
      }
    }
    self.format = format
    slots = plain.slots
    tokens = reader.tokens
    sentences = reader.sentences
    quantities = reader.quantities
    origins = plain.origins
    symbols = plain.symbols
    isJapanese = tokens.contains { $0.kind == .hiragana }
    terms = Terms(tokens[...], isJapanese: isJapanese)
  }

  /// How many terms it has.
  package var termCount: Int { terms.terms.count }

  /// Whether it says what to do.
  var hasAdvice: Bool { sentences.contains(where: \.isAdvice) }

  /// Whether there is anything to compare.
  package var hasContent: Bool { termCount > 0 || !slots.isEmpty }

  /// The characters of `text` that some symbols were read from.
  func excerpt(_ symbols: Range<Int>) -> Excerpt {
    guard let first = symbols.first, let last = symbols.last, last < origins.count else {
      return Excerpt(text: "", range: 0..<0)
    }
    let start = Int(origins[first])
    let end = max(start, Int(origins[last])) + 1
    let scalars = text.unicodeScalars
    let from = scalars.index(scalars.startIndex, offsetBy: start)
    let to = scalars.index(from, offsetBy: end - start, limitedBy: scalars.endIndex)
    return Excerpt(text: String(scalars[from..<(to ?? scalars.endIndex)]), range: start..<end)
  }

  /// The text of some tokens, as written.
  func excerpt(ofTokens indices: Range<Int>) -> Excerpt {
    guard let first = indices.first, let last = indices.last else { return excerpt(0..<0) }
    return excerpt(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }
}
