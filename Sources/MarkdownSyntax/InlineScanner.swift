import SourceText

/// Splits inline Markdown into the bytes that are seen and the marks that are not.
struct InlineScanner {
  /// Bytes that are seen as they stand, a byte that stands for others of the page, or a mark.
  enum Piece {
    case text(Range<Int>)
    case sign(UInt8, for: Range<Int>)
    case open(id: Int)
    case close(id: Int, kind: Mark)
  }

  /// A mark that ends, with the bytes of a link's target.
  enum Mark {
    case code
    case link(target: Range<Int>)
    case strikethrough
  }

  private struct Delimiter {
    var character: UInt8
    var length: Int
    var piece: Int
  }

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private let start: Int
  private var pieces: [Piece] = []
  private var brackets: [Int] = []
  private var delimiters: [Delimiter] = []
  /// Tags that strike text out and are not closed yet, by span.
  private var strikes: [Int] = []
  private var spanCount = 0
  /// By length: the last run of back-ticks; nil until one was looked for in vain.
  private var lastTicks: [Int: Int]?
  /// Whether a comment was found that nothing closes, nor any behind it.
  private var hasOpenComment = false
  private var hasOpenExpression = false
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
    return pieces
  }

  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "{"): expressionComment()
    case UInt8(ascii: "&"): entity()
    case UInt8(ascii: "["): bracket()
    case UInt8(ascii: "]"): closingBracket()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): delimiter()
    default: literal(plainLength())
    }
  }

  private mutating func literal(_ count: Int) {
    pieces.append(.text(index..<index + count))
    index += count
  }

  /// How many bytes from the current place on mean nothing to Markdown; the first one does not.
  private func plainLength() -> Int {
    var place = index + 1
    while place < end, !bytes[place].mayBeMark { place += 1 }
    return place - index
  }

  private mutating func escape() {
    guard index + 1 < end, bytes[index + 1].isPunctuation else { return literal(1) }
    pieces.append(.sign(bytes[index + 1], for: index..<index + 2))
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
    var start = contents.lowerBound
    for offset in contents.dropLast()
    where bytes[offset] == UInt8(ascii: "\\") && bytes[offset + 1] == UInt8(ascii: "|") {
      pieces.append(.text(start..<offset))
      pieces.append(.sign(UInt8(ascii: "|"), for: offset..<offset + 2))
      start = offset + 2
    }
    pieces.append(.text(start..<contents.upperBound))
    pieces.append(.close(id: id, kind: .code))
    index = close + length
  }

  private mutating func closingTicks(_ length: Int, from place: Int) -> Int? {
    // Nothing is searched to the end twice, however many runs of other lengths there are.
    if let lastTicks, lastTicks[length].map({ $0 < place }) ?? true { return nil }
    var seen: [Int: Int] = [:]
    var place = place
    while place < end {
      guard bytes[place] == UInt8(ascii: "`") else {
        place += 1
        continue
      }
      let found = run(of: UInt8(ascii: "`"), at: place)
      if found == length { return place }
      if lastTicks == nil { seen[found] = place }
      place += found
    }
    lastTicks = lastTicks ?? seen
    return nil
  }

  private mutating func tag() {
    if isComment(at: index) { return comment() }
    guard let tag = InlineTag(bytes: bytes, start: index, end: end) else { return literal(1) }
    if tag.isBreak, !endsInUnderscore {
      pieces.append(.sign(UInt8(ascii: "\n"), for: index..<index + tag.length))
    }
    if tag.isStrike { strike(isClosing: tag.isClosing) }
    index += tag.length
  }

  private mutating func strike(isClosing: Bool) {
    guard isClosing else { return strikes.append(open()) }
    guard let id = strikes.popLast() else { return }
    pieces.append(.close(id: id, kind: .strikethrough))
  }

  /// Whether the last byte that is seen is `_`: a break behind it only wraps a long name.
  private var endsInUnderscore: Bool {
    // Marks that close between the two are few.
    for piece in pieces.suffix(8).reversed() {
      switch piece {
      case .text(let range) where range.isEmpty: continue
      case .text(let range): return bytes[range.upperBound - 1] == UInt8(ascii: "_")
      case .sign(let byte, _): return byte == UInt8(ascii: "_")
      case .open, .close: continue
      }
    }
    return false
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

  /// Steps over a comment of MDX: `{/* … */}`.
  private mutating func expressionComment() {
    guard !hasOpenExpression, bytes[index..<end].starts(with: "{/*".utf8) else {
      return literal(1)
    }
    guard let close = Self.expressionEnd.firstIndex(in: bytes[(index + 3)..<end]) else {
      hasOpenExpression = true
      return literal(1)
    }
    index = close + Self.expressionEnd.count
  }

  private static let expressionEnd = BytePattern("*/}")

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
      pieces.append(.sign(byte, for: index..<index + entity.length))
    }
    index += entity.length
  }

  private mutating func bracket() {
    brackets.append(pieces.count)
    literal(1)
  }

  private mutating func closingBracket() {
    guard let opening = brackets.popLast() else { return literal(1) }
    guard let target = linkTarget(at: index + 1) else { return literal(1) }
    let id = spanCount
    spanCount += 1
    pieces[opening] = .open(id: id)
    pieces.append(.close(id: id, kind: .link(target: target)))
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
    if opens, delimiters.count < 64 {
      delimiters.append(Delimiter(character: character, length: length, piece: pieces.count))
    }
    literal(length)
  }

  private mutating func hide(_ opening: Delimiter, character: UInt8) {
    guard character == UInt8(ascii: "~") else {
      pieces[opening.piece] = .text(index..<index)
      return
    }
    let id = spanCount
    spanCount += 1
    pieces[opening.piece] = .open(id: id)
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
