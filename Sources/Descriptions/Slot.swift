/// A name of the API inside a description: in code, in a link, or bare with an inner capital.
package struct Slot: Sendable {
  /// The symbol of a description's first slot; those of the others follow.
  static let firstSymbol: Symbol = 0x11_0000

  /// Letters, digits and underscores as written.
  var spelled: [UInt32]
  /// The last part of a qualified name, without parameters, as written.
  package var name: String
  /// Hashes of the lower-case words of `name`, in order.
  var words: [UInt64]
  /// Letters and digits of `name` in lower case.
  var squashed: [UInt32]
  /// Whether it reads like a method: it opens with a verb, or has parameters.
  var isCall: Bool
  /// Where it stands in the description, in Unicode scalars, without mark-up.
  package var range: Range<Int>

  /// Whether the name opens with `on`, as callbacks do.
  var isCallback: Bool { words.count > 1 && words[0] == Self.on }

  private static let on = Symbols.hash("on")

  /// - Parameters:
  ///   - source: the scalars of the description.
  ///   - range: those of the name.
  init(_ source: [UInt32], _ range: Range<Int>) {
    self.range = range
    spelled = source[range].filter(Symbols.isIdentifier)
    let part = Self.lastPart(source, range)
    name = String(String.UnicodeScalarView(source[part].compactMap(Unicode.Scalar.init)))
    words = Self.words(source[part])
    squashed = source[part].filter { Symbols.isIdentifier($0) && $0 != 0x5F }
      .map { Symbols.isUpper($0) ? $0 | 0x20 : $0 }
    let hasParameters = part.upperBound < range.upperBound
    isCall = hasParameters || words.first.map(APIVerbs.hashes.contains) == true
  }

  /// Before the first single colon or bracket; behind the last separator.
  private static func lastPart(_ source: [UInt32], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    for index in range {
      let isColon = source[index] == 0x3A
      let isDouble =
        isColon
        && ((index > range.lowerBound && source[index - 1] == 0x3A)
          || (index + 1 < range.upperBound && source[index + 1] == 0x3A))
      guard source[index] == 0x28 || (isColon && !isDouble) else { continue }
      end = index
      break
    }
    var start = range.lowerBound
    for index in start..<max(start, end) where [0x2E, 0x3A, 0x2F, 0x23].contains(source[index]) {
      start = index + 1
    }
    return min(start, end)..<end
  }

  private static func words(_ name: ArraySlice<UInt32>) -> [UInt64] {
    var words: [UInt64] = []
    var word: [UInt32] = []
    func endWord() {
      if !word.isEmpty { words.append(Symbols.hash(word)) }
      word.removeAll(keepingCapacity: true)
    }
    for index in name.indices {
      let scalar = name[index]
      guard Symbols.isIdentifier(scalar), scalar != 0x5F else {
        endWord()
        continue
      }
      let before = index > name.startIndex ? name[index - 1] : 0x20
      let after = index + 1 < name.endIndex ? name[index + 1] : 0x20
      if Symbols.isUpper(scalar) {
        let isNext = Symbols.isLetter(after) && !Symbols.isUpper(after)
        if !Symbols.isUpper(before) || isNext { endWord() }
      } else if Symbols.isDigit(scalar) != Symbols.isDigit(before) {
        endWord()
      }
      word.append(Symbols.isUpper(scalar) ? scalar | 0x20 : scalar)
    }
    endWord()
    return words
  }
}
