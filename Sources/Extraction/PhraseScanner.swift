import EnumModel
import MarkdownSyntax
import SourceText

/// Finds the name, the value and what joins them at the start of a text.
struct PhraseScanner {
  /// More names than this share no value.
  private static let mostNames = 8

  private let inline: InlineText
  private let text: [UInt8]
  private let part: Range<Int>

  init(_ inline: InlineText, _ part: Range<Int>) {
    self.inline = inline
    self.part = part
    text = inline.visible
  }

  /// The phrase, or nil where the text begins with none.
  func phrase() -> MemberPhrase? {
    var start = skippingBlanks(part.lowerBound)
    while text[start..<part.upperBound].first == UInt8(ascii: "["),
      let end = BracketNote.end(in: text[start..<part.upperBound])
    {
      start = skippingBlanks(end)
    }
    return nameFirst(start) ?? valueFirst(start)
  }

  private func nameFirst(_ start: Int) -> MemberPhrase? {
    guard let first = name(at: start) else { return nil }
    var names = [first.range]
    var end = first.end
    while names.count <= Self.mostNames {
      if let (value, joint, end) = value(behind: end) {
        return MemberPhrase(
          names: names, value: value.range, kind: value.kind, joint: joint, isValueFirst: false,
          end: end)
      }
      guard let next = nextName(behind: end, separators: Self.nameSeparators) else { return nil }
      names.append(next.range)
      end = next.end
    }
    return nil
  }

  private func valueFirst(_ start: Int) -> MemberPhrase? {
    guard let value = ValueScan(at: start, of: inline, end: part.upperBound) else { return nil }
    let place = skippingBlanks(value.end)
    guard let (joint, inner) = self.joint(at: place, behind: value.end),
      let first = name(at: inner)
    else { return nil }
    var names = [first.range]
    var end = first.end
    while names.count <= Self.mostNames,
      let next = nextName(behind: end, separators: Self.tightSeparators)
    {
      names.append(next.range)
      end = next.end
    }
    if joint == .brackets {
      guard let close = closingBracket(at: skippingBlanks(end)) else { return nil }
      end = close
    }
    return MemberPhrase(
      names: names, value: value.range, kind: value.kind, joint: joint, isValueFirst: true, end: end
    )
  }

  private func value(behind end: Int) -> (ValueScan, MemberPhrase.Joint, Int)? {
    let place = skippingBlanks(end)
    guard let (joint, inner) = joint(at: place, behind: end) else { return nil }
    guard joint == .brackets else {
      return ValueScan(at: inner, of: inline, end: part.upperBound).map { ($0, joint, $0.end) }
    }
    let start = behindLabel(inner)
    let constant =
      start > inner ? ValueScan(constantAt: start, of: inline, end: part.upperBound) : nil
    guard
      let value = ValueScan(at: start, of: inline, end: part.upperBound) ?? constant,
      let close = closingBracket(at: skippingBlanks(value.end))
    else { return nil }
    return (value, joint, close)
  }

  /// Behind a word in brackets that says that a value follows: `(value: 3)`, （值：3）.
  private func behindLabel(_ place: Int) -> Int {
    let start = text[place..<part.upperBound].prefix(Self.longestLabel)
    guard let first = start.first, !first.isDigit else { return place }
    let marks = Self.marks.filter { $0.joint != .brackets }
    guard
      let end = start.indices.first(where: { index in
        marks.contains { $0.pattern.isPrefix(of: start[index...]) }
      }), let mark = marks.first(where: { $0.pattern.isPrefix(of: start[end...]) }),
      HeaderWords.role(of: inline.string(place..<end)) == .value
    else { return place }
    return skippingBlanks(end + mark.pattern.count)
  }

  /// In bytes.
  private static let longestLabel = 24

  /// What joins two things, and where the second one begins.
  ///
  /// - Parameter end: where the first one ends; a dash, and nothing, join only behind a space.
  private func joint(at place: Int, behind end: Int) -> (MemberPhrase.Joint, Int)? {
    let rest = text[place..<part.upperBound]
    guard let first = rest.first else { return nil }
    if let mark = Self.marks.first(where: { $0.pattern.isPrefix(of: rest) }) {
      let behind = place + mark.pattern.count
      guard mark.joint != .equals || text[behind..<part.upperBound].first != first else {
        return nil
      }
      return (mark.joint, skippingBlanks(behind))
    }
    guard place > end else { return nil }
    if let dash = Self.dashes.first(where: { $0.isPrefix(of: rest) }),
      text[(place + dash.count)..<part.upperBound].first?.isBlank ?? false
    {
      return (.dash, skippingBlanks(place + dash.count))
    }
    return (.space, place)
  }

  private static let marks: [(pattern: BytePattern, joint: MemberPhrase.Joint)] = [
    (BytePattern("("), .brackets), (BytePattern("（"), .brackets), (BytePattern("="), .equals),
    (BytePattern(":"), .colon), (BytePattern("："), .colon),
  ]

  private static let dashes = ["-", "–", "—"].map(BytePattern.init)
  private static let closing = [")", "）"].map(BytePattern.init)
  private static let nameSeparators = ["/", ",", "，", "、", "|", "\n"].map(BytePattern.init)
  /// Those that stand between names and hardly in a sentence.
  private static let tightSeparators = ["/", "、", "|"].map(BytePattern.init)

  private func closingBracket(at place: Int) -> Int? {
    Self.closing.first { $0.isPrefix(of: text[place..<part.upperBound]) }.map { place + $0.count }
  }

  private func nextName(
    behind end: Int, separators: [BytePattern]
  ) -> (range: Range<Int>, end: Int)? {
    var place = end
    while place < part.upperBound, text[place] == UInt8(ascii: " ") { place += 1 }
    guard let mark = separators.first(where: { $0.isPrefix(of: text[place..<part.upperBound]) })
    else { return nil }
    return name(at: skippingBlanks(place + mark.count))
  }

  /// The name that begins at a byte, behind words of a declaration and before empty parentheses.
  private func name(at start: Int) -> (range: Range<Int>, end: Int)? {
    var place = start
    while place < part.upperBound {
      let word = text[place..<part.upperBound].prefix {
        $0.isIdentifierByte || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#")
      }
      let long = qualified(word)
      if NameCell.isDeclarationWord(long), long.endIndex < part.upperBound,
        text[long.endIndex].isBlank
      {
        place = skippingBlanks(long.endIndex)
        continue
      }
      guard let name = Identifier.lastComponent(of: long), isName(name, in: place..<long.endIndex)
      else { return nil }
      let calls = Self.call.isPrefix(of: text[long.endIndex..<part.upperBound])
      return (name.indices, long.endIndex + (calls ? Self.call.count : 0))
    }
    return nil
  }

  private static let call = BytePattern("()")
  private static let scope = BytePattern("::")

  /// A word with the namespaces behind it, without a full stop at its end.
  private func qualified(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = word.endIndex
    while end > word.startIndex, Self.scope.isPrefix(of: text[end..<part.upperBound]) {
      let next = text[(end + 2)..<part.upperBound].prefix { $0.isIdentifierByte }
      guard !next.isEmpty else { break }
      end = next.endIndex
    }
    let all = text[word.startIndex..<end]
    return all.last == UInt8(ascii: ".") ? all.dropLast() : all
  }

  /// Whether a word is a constant's name, or the page marks it as code.
  private func isName(_ name: ArraySlice<UInt8>, in word: Range<Int>) -> Bool {
    Identifier.isConstantLike(bytes: name)
      || inline.spans.contains { $0.kind == .code && $0.range == word }
  }

  private func skippingBlanks(_ place: Int) -> Int {
    text[place..<part.upperBound].firstIndex { !$0.isBlank } ?? part.upperBound
  }
}
