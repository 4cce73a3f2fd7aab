/// The negators of a sentence.
struct NegatorScan {
  /// A negator and whether it is a modal one.
  struct Occurrence {
    var range: Range<Int>
    var isModal: Bool
  }

  private(set) var occurrences: [Occurrence] = []
  /// Tokens of words that only look negative.
  private(set) var lexical = Set<Int>()

  private static let plain = WordForms(Negators.plain)
  private static let modal = WordForms(Negators.modal)
  private static let lexicalWords = WordForms(Negators.lexical)
  private static let auxiliaries = WordForms(Negators.auxiliaries)
  static let positiveModals = WordForms(Negators.positiveModals)
  static let coordinators = WordForms(Negators.coordinators)

  init(_ words: [UInt64]) {
    var index = 0
    while index < words.count {
      let plain = Self.plain.length(in: words[...], at: index)
      let modal = Self.modal.length(in: words[...], at: index)
      if let length = Self.lexicalWords.length(in: words[...], at: index) {
        lexical.formUnion(index..<index + length)
        index += length
      } else if let length = [plain ?? 0, modal ?? 0].max(), length > 0 {
        occurrences.append(
          Occurrence(range: index..<index + length, isModal: length == modal))
        index += length
      } else {
        index += 1
      }
    }
  }

  /// The negator that a run of tokens is, auxiliaries apart; nil where the run is anything else.
  func onlyNegator(in run: Range<Int>, of words: [UInt64]) -> Occurrence? {
    guard lexical.isDisjoint(with: run) else { return nil }
    var found: Occurrence?
    var index = run.lowerBound
    while index < run.upperBound {
      let negator = occurrences.first { $0.range.contains(index) }
      if let negator {
        guard found == nil else { return nil }
        found = negator
        index = negator.range.upperBound
      } else if let length = Self.auxiliaries.length(in: words[..<run.upperBound], at: index) {
        index += length
      } else {
        return nil
      }
    }
    return found
  }

  /// Whether a run is empty or has nothing but auxiliaries.
  static func isAuxiliary(_ run: Range<Int>, of words: [UInt64]) -> Bool {
    var index = run.lowerBound
    while index < run.upperBound {
      guard let length = auxiliaries.length(in: words[..<run.upperBound], at: index) else {
        return false
      }
      index += length
    }
    return true
  }
}
