import Foundation

/// Cuts descriptions into grams: bigrams of CJK characters, stems of Latin words.
struct DescriptionGrams: Sendable {
  /// A pair of characters, or a stem.
  enum Gram: Hashable {
    case pair(UInt64)
    case stem(String)
  }

  private var pairIDs: [UInt64: Int] = [:]
  private var stemIDs: [String: Int] = [:]
  /// By word: the number of its stem.
  private var wordIDs: [String: Int] = [:]
  /// By gram: how many descriptions hold it.
  private var frequency: [Int] = []
  private var textCount = 0
  /// By gram: how much it weighs, the rarer the more; empty until `finish`.
  private(set) var weights: [Double] = []

  /// The numbered grams of a description, sorted, each once.
  mutating func grams(of text: String) -> [Int] {
    textCount += 1
    var found: [Int] = []
    Self.forEachGram(in: text) { pair in
      found.append(id(ofPair: pair))
    } word: { word in
      found.append(id(ofWord: word))
    }
    let grams = Array(SortedNumbers(found))
    for gram in grams { frequency[gram] += 1 }
    return grams
  }

  /// Weighs the grams, once all descriptions are known.
  mutating func finish() {
    weights = frequency.map { log(1 + Double(textCount) / Double(max(1, $0))) }
  }

  /// Whether at most 2 % of the descriptions hold a gram.
  func isRare(_ gram: Int) -> Bool { frequency[gram] * 50 <= max(50, textCount) }

  private mutating func id(ofPair pair: UInt64) -> Int {
    if let id = pairIDs[pair] { return id }
    pairIDs[pair] = frequency.count
    frequency.append(0)
    return frequency.count - 1
  }

  private mutating func id(ofWord word: String) -> Int {
    if let id = wordIDs[word] { return id }
    let stem = Synonyms.stem(of: word)
    let id = stemIDs[stem] ?? frequency.count
    if id == frequency.count {
      stemIDs[stem] = id
      frequency.append(0)
    }
    wordIDs[word] = id
    return id
  }

  /// The grams of a text without tags and link targets.
  static func split(_ text: String) -> [Gram] {
    var grams: [Gram] = []
    forEachGram(in: text) { pair in
      grams.append(.pair(pair))
    } word: { word in
      grams.append(.stem(Synonyms.stem(of: word)))
    }
    return grams
  }

  /// Calls for pairs of wide characters, and for words in lower case, as they stand in a text.
  private static func forEachGram(
    in text: String, pair: (UInt64) -> Void, word report: (String) -> Void
  ) {
    var word: [UInt8] = []
    var previous: UInt32?
    var closing: Unicode.Scalar?
    var last: Unicode.Scalar = " "
    func endWord() {
      guard !word.isEmpty else { return }
      report(String(decoding: word, as: UTF8.self))
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
      let isWide =
        ideographs.contains(scalar.value)
        || scalar.value >= 0x2E80 && scalar.properties.isAlphabetic
      if isWide, let before = previous {
        pair(UInt64(before) << 32 | UInt64(scalar.value))
      }
      previous = isWide ? scalar.value : nil
    }
    endWord()
  }

  /// Most wide characters: letters whose properties need not be looked up.
  private static let ideographs: ClosedRange<UInt32> = 0x4E00...0x9FA5

  private static func isLatin(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20)
  }
}
