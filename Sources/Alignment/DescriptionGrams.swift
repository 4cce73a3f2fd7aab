import Foundation

/// Cuts descriptions into grams: bigrams of CJK characters, stems of Latin words.
struct DescriptionGrams: Sendable {
  private var ids: [String: Int] = [:]
  /// By gram: how many descriptions hold it.
  private var frequency: [Int] = []
  private var textCount = 0

  /// The numbered grams of a description, sorted, each once.
  mutating func grams(of text: String) -> [Int] {
    textCount += 1
    let grams = Set(Self.split(text).map { id(of: $0) })
    for gram in grams { frequency[gram] += 1 }
    return grams.sorted()
  }

  /// How much a gram weighs: the rarer, the more.
  func weight(of gram: Int) -> Double {
    log(1 + Double(textCount) / Double(max(1, frequency[gram])))
  }

  /// Whether at most 2 % of the descriptions hold a gram.
  func isRare(_ gram: Int) -> Bool { frequency[gram] * 50 <= max(50, textCount) }

  private mutating func id(of gram: String) -> Int {
    if let id = ids[gram] { return id }
    ids[gram] = frequency.count
    frequency.append(0)
    return frequency.count - 1
  }

  /// The grams of a text without tags and link targets.
  private static func split(_ text: String) -> [String] {
    var grams: [String] = []
    var word = ""
    var previous: Character?
    var skipUntil: Character?
    var last: Character = " "
    for character in text.lowercased() {
      if let end = skipUntil {
        if character == end { skipUntil = nil }
        last = character
        continue
      }
      if character == "<" { skipUntil = ">" }
      if character == "(", last == "]" { skipUntil = ")" }
      last = character
      let isLatin = character.isASCII && (character.isLetter || character.isNumber)
      if isLatin {
        word.append(character)
      } else if !word.isEmpty {
        grams.append(Synonyms.stem(of: word))
        word = ""
      }
      let isWide = !character.isASCII && character.isLetter
      if isWide, let before = previous { grams.append(String([before, character])) }
      previous = isWide ? character : nil
    }
    return word.isEmpty ? grams : grams + [Synonyms.stem(of: word)]
  }
}

/// How alike two descriptions are.
struct TextSimilarity {
  /// From 0 to 1.
  var degree: Double
  /// The summed weight of the shared grams.
  var information: Double

  /// - Parameters: numbered grams, sorted; neither empty.
  init(_ left: [Int], _ right: [Int], grams: DescriptionGrams) {
    let shared = Self.shared(left, right).reduce(0) { $0 + grams.weight(of: $1) }
    let leftWeight = left.reduce(0) { $0 + grams.weight(of: $1) }
    let rightWeight = right.reduce(0) { $0 + grams.weight(of: $1) }
    let dice = 2 * shared / max(leftWeight + rightWeight, 1e-9)
    let containment = shared / max(min(leftWeight, rightWeight), 1e-9)
    degree = max(dice, 0.5 * containment)
    information = shared
  }

  private static func shared(_ left: [Int], _ right: [Int]) -> [Int] {
    var shared: [Int] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared.append(left[i])
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared
  }
}
