import SourceText

/// Splits inline Markdown into the bytes that are seen and the marks that are not.
struct InlineScanner {
  /// A visible byte with its place and how many bytes of the page it stands for, or a mark.
  enum Piece {
    case text(offset: Int, byte: UInt8, length: Int)
    case open(id: Int)
    case close(id: Int, kind: InlineText.Span.Kind)
  }

  private struct Delimiter {
    var character: UInt8
    var length: Int
    var pieces: Range<Int>
  }

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private let start: Int
  private var pieces: [Piece] = []
  private var brackets: [Int] = []
  private var delimiters: [Delimiter] = []
  private var hidden: Set<Int> = []
  private var spanCount = 0
  /// Lengths of back-tick runs that are known to have no partner behind the current place.
  private var unmatchedTicks: Set<Int> = []
  /// Whether a comment was found that nothing closes, nor any behind it.
  private var hasOpenComment = false
  /// In bytes; without a bound, runs of `](` would take quadratic time.
  private static let longestTarget = 1_000

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
    index = range.lowerBound
  }

  /// Every piece in order; takes time that is linear in the length.
  consuming func scan() -> [Piece] {
    while index < end { step() }
    guard !hidden.isEmpty else { return pieces }
    return pieces.indices.filter { !hidden.contains($0) }.map { pieces[$0] }
  }

  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "&"): entity()
    case UInt8(ascii: "["): bracket()
    case UInt8(ascii: "]"): closingBracket()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): delimiter()
    default: literal(1)
    }
  }

  private mutating func literal(_ count: Int) {
    for offset in index..<index + count {
      pieces.append(.text(offset: offset, byte: bytes[offset], length: 1))
    }
    index += count
  }

  private mutating func escape() {
    guard index + 1 < end, bytes[index + 1].isPunctuation else { return literal(1) }
    pieces.append(.text(offset: index, byte: bytes[index + 1], length: 2))
    index += 2
  }

  private mutating func code() {
    let length = run(of: UInt8(ascii: "`"), at: index)
    guard let close = closingTicks(length, from: index + length) else { return literal(length) }
    var contents = index + length..<close
    let padded =
      bytes[contents].first == UInt8(ascii: " ") && bytes[contents].last == UInt8(ascii: " ")
    if padded, contents.contains(where: { bytes[$0] != UInt8(ascii: " ") }) {
      contents = contents.dropFirst().dropLast()
    }
    let id = open()
    var offset = contents.lowerBound
    while offset < contents.upperBound {
      let isEscapedPipe =
        bytes[offset] == UInt8(ascii: "\\") && offset + 1 < contents.upperBound
        && bytes[offset + 1] == UInt8(ascii: "|")
      let length = isEscapedPipe ? 2 : 1
      pieces.append(.text(offset: offset, byte: bytes[offset + length - 1], length: length))
      offset += length
    }
    pieces.append(.close(id: id, kind: .code))
    index = close + length
  }

  private mutating func closingTicks(_ length: Int, from place: Int) -> Int? {
    guard !unmatchedTicks.contains(length) else { return nil }
    var place = place
    while place < end {
      guard bytes[place] == UInt8(ascii: "`") else {
        place += 1
        continue
      }
      let found = run(of: UInt8(ascii: "`"), at: place)
      if found == length { return place }
      place += found
    }
    unmatchedTicks.insert(length)
    return nil
  }

  private mutating func tag() {
    if isComment(at: index) { return comment() }
    guard let tag = InlineTag(bytes: bytes, start: index, end: end) else { return literal(1) }
    if tag.isBreak {
      pieces.append(.text(offset: index, byte: UInt8(ascii: "\n"), length: tag.length))
    }
    index += tag.length
  }

  private func isComment(at place: Int) -> Bool {
    bytes[place..<min(end, place + 4)].elementsEqual("<!--".utf8)
  }

  private mutating func comment() {
    guard !hasOpenComment, let close = commentEnd(from: index + 4) else {
      hasOpenComment = true
      return literal(1)
    }
    index = close
  }

  private func commentEnd(from start: Int) -> Int? {
    var dashes = 0
    for place in min(start, end)..<end {
      if bytes[place] == UInt8(ascii: ">"), dashes >= 2 { return place + 1 }
      dashes = bytes[place] == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    return nil
  }

  private mutating func entity() {
    guard let entity = InlineEntity(bytes: bytes, start: index, end: end) else { return literal(1) }
    let text = Array(String(entity.character).utf8)
    for byte in text {
      pieces.append(.text(offset: index, byte: byte, length: entity.length))
    }
    index += entity.length
  }

  private mutating func bracket() {
    brackets.append(pieces.count)
    pieces.append(.text(offset: index, byte: bytes[index], length: 1))
    index += 1
  }

  private mutating func closingBracket() {
    guard let opening = brackets.popLast() else { return literal(1) }
    guard let target = linkTarget(at: index + 1) else { return literal(1) }
    let id = spanCount
    spanCount += 1
    pieces[opening] = .open(id: id)
    let text = String(decoding: bytes[target], as: UTF8.self)
    pieces.append(.close(id: id, kind: .link(target: text)))
    index = target.upperBound + 1
  }

  /// The bytes between the parentheses that follow a `]`, which may hold balanced ones.
  private func linkTarget(at place: Int) -> Range<Int>? {
    guard place < end, bytes[place] == UInt8(ascii: "(") else { return nil }
    var depth = 1
    for offset in place + 1..<min(end, place + Self.longestTarget) {
      switch bytes[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return place + 1..<offset }
      case UInt8(ascii: "\n"): return nil
      default: break
      }
    }
    return nil
  }

  /// Emphasis and strike-through: a run that closes hides itself and the run that opened it.
  private mutating func delimiter() {
    let character = bytes[index]
    let length = run(of: character, at: index)
    let before = index > start ? bytes[index - 1] : UInt8(ascii: " ")
    let after = index + length < end ? bytes[index + length] : UInt8(ascii: " ")
    let first = pieces.count
    let isUnderscore = character == UInt8(ascii: "_")
    let opens = !after.isBlank && !(isUnderscore && before.isWord)
    let closes = !before.isBlank && !(isUnderscore && after.isWord)
    if closes,
      let match = delimiters.lastIndex(where: { $0.character == character && $0.length == length })
    {
      hide(delimiters[match], character: character)
      delimiters.removeSubrange(match...)
      index += length
      return
    }
    literal(length)
    if opens, delimiters.count < 64 {
      delimiters.append(
        Delimiter(character: character, length: length, pieces: first..<pieces.count))
    }
  }

  private mutating func hide(_ opening: Delimiter, character: UInt8) {
    hidden.formUnion(opening.pieces)
    guard character == UInt8(ascii: "~"), let place = opening.pieces.first else { return }
    let id = spanCount
    spanCount += 1
    pieces[place] = .open(id: id)
    hidden.remove(place)
    pieces.append(.close(id: id, kind: .strikethrough))
  }

  private mutating func open() -> Int {
    spanCount += 1
    pieces.append(.open(id: spanCount - 1))
    return spanCount - 1
  }

  private func run(of character: UInt8, at place: Int) -> Int {
    bytes[place..<end].prefix { $0 == character }.count
  }
}

extension UInt8 {
  /// Whether Markdown lets a backslash escape the byte.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Whether the byte is an ASCII letter, a digit, or part of a character beyond ASCII.
  var isWord: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF:
      true
    default: false
    }
  }
}
