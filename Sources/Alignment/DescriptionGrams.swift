import Foundation

/// Cuts descriptions into grams: bigrams of CJK characters, stems of Latin words.
struct DescriptionGrams: Sendable {
  /// A pair of characters, or a stem.
  enum Gram: Hashable {
    case pair(UInt64)
    case stem(String)
  }

  private var ids: [Gram: Int] = [:]
  /// By gram: how many descriptions hold it.
  private var frequency: [Int] = []
  private var textCount = 0
  /// By gram: how much it weighs, the rarer the more; empty until `finish`.
  private(set) var weights: [Double] = []

  /// The numbered grams of a description, sorted, each once.
  mutating func grams(of text: String) -> [Int] {
    textCount += 1
    let grams = Set(Self.split(text).map { id(of: $0) })
    for gram in grams { frequency[gram] += 1 }
    return grams.sorted()
  }

  /// Weighs the grams, once all descriptions are known.
  mutating func finish() {
    weights = frequency.map { log(1 + Double(textCount) / Double(max(1, $0))) }
  }

  /// Whether at most 2 % of the descriptions hold a gram.
  func isRare(_ gram: Int) -> Bool { frequency[gram] * 50 <= max(50, textCount) }

  private mutating func id(of gram: Gram) -> Int {
    if let id = ids[gram] { return id }
    ids[gram] = frequency.count
    frequency.append(0)
    return frequency.count - 1
  }

  /// The grams of a text without tags and link targets.
  static func split(_ text: String) -> [Gram] {
    var grams: [Gram] = []
    var word: [UInt8] = []
    var previous: UInt32?
    var closing: Unicode.Scalar?
    var last: Unicode.Scalar = " "
    func endWord() {
      guard !word.isEmpty else { return }
      grams.append(.stem(Synonyms.stem(of: String(decoding: word, as: UTF8.self))))
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if let end = closing {
        if scalar == end { closing = nil }
        continue
      }
      if scalar == "<" { closing = ">" }
      if scalar == "(", last == "]" { closing = ")" }
      if scalar.isASCII, isLatin(UInt8(truncatingIfNeeded: scalar.value)) {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        word.append(byte >= 65 && byte <= 90 ? byte | 0x20 : byte)
        previous = nil
        continue
      }
      endWord()
      let isWide = scalar.value >= 0x2E80 && scalar.properties.isAlphabetic
      if isWide, let before = previous {
        grams.append(.pair(UInt64(before) << 32 | UInt64(scalar.value)))
      }
      previous = isWide ? scalar.value : nil
    }
    endWord()
    return grams
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20)
  }
}
