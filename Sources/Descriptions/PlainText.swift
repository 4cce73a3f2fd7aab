/// A description without mark-up: folded characters, slots, line breaks.
struct PlainText: Sendable {
  private(set) var symbols: [Symbol] = []
  /// By symbol: the scalar of the description that it comes from.
  private(set) var origins: [Int32] = []
  private(set) var slots: [Slot] = []

  private let source: [UInt32]

  /// How far mark-up may stand from what closes it; a bound, so that hostile text costs little.
  private static let reach = 1_000

  init(_ text: String) {
    source = text.unicodeScalars.map(\.value)
    symbols.reserveCapacity(source.count)
    origins.reserveCapacity(source.count)
    read(source.indices, isCode: false)
  }

  /// Reads a part of the source; in code nothing is mark-up.
  private mutating func read(_ range: Range<Int>, isCode: Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      if !isCode, let end = readMarkup(at: index, before: range.upperBound) {
        index = end
      } else if Symbols.isLetter(source[index]), let end = readName(index, range) {
        index = end
      } else {
        append(source[index], from: index)
        index += 1
      }
    }
  }

  private mutating func append(_ scalar: UInt32, from index: Int) {
    if scalar > 0x20, scalar < 0x7F {
      symbols.append(Symbols.isUpper(scalar) ? scalar | 0x20 : scalar)
      origins.append(Int32(truncatingIfNeeded: index))
      return
    }
    Symbols.folded(scalar) { symbol in
      let isBlank = symbol == 0x20 || symbol == 0x09 || symbol == 0x0D
      if isBlank, symbols.last.map({ $0 == 0x20 || $0 == 0x0A }) ?? true { return }
      symbols.append(isBlank ? 0x20 : symbol)
      origins.append(Int32(truncatingIfNeeded: index))
    }
  }

  private mutating func appendSlot(_ range: Range<Int>) {
    symbols.append(Slot.firstSymbol + Symbol(slots.count))
    origins.append(Int32(truncatingIfNeeded: range.lowerBound))
    slots.append(Slot(source, range))
  }

  /// A bare name, with the brackets of a call.
  private mutating func readName(_ start: Int, _ range: Range<Int>) -> Int? {
    guard start == range.lowerBound || !Symbols.isIdentifier(source[start - 1]) else { return nil }
    var end = start + 1
    while end < range.upperBound {
      if Symbols.isIdentifier(source[end]) {
        end += 1
      } else if end + 2 < range.upperBound, source[end] == 0x3A, source[end + 1] == 0x3A,
        Symbols.isLetter(source[end + 2])
      {
        end += 2
      } else {
        break
      }
    }
    guard SlotForm.isBareName(source, start..<end) else {
      for index in start..<end { append(source[index], from: index) }
      return end
    }
    if end + 1 < range.upperBound, source[end] == 0x28, source[end + 1] == 0x29 { end += 2 }
    appendSlot(start..<end)
    return end
  }

  // MARK: Mark-up

  /// Reads a piece of mark-up; nil where none begins.
  private mutating func readMarkup(at index: Int, before end: Int) -> Int? {
    switch source[index] {
    case 0x3C: readTag(index, end)
    case 0x26: readEntity(index, end)
    case 0x60: readCode(index, end)
    case 0x5B: readLink(index, end)
    case 0x7B: skipped(index, end, open: [0x7B, 0x25], close: [0x25, 0x7D])
    case 0x5C: readEscape(index, end)
    case 0x2A: isFactor(index, end) ? nil : index + 1
    case 0x7E: index + 1 < end && source[index + 1] == 0x7E ? index + 2 : nil
    case 0x5F: index + 1
    default: nil
    }
  }

  private func isFactor(_ index: Int, _ end: Int) -> Bool {
    index > 0 && index + 1 < end && Symbols.isDigit(source[index - 1])
      && Symbols.isDigit(source[index + 1])
  }

  private func skipped(_ index: Int, _ end: Int, open: [UInt32], close: [UInt32]) -> Int? {
    guard source.holds(open, at: index),
      let last = source.first(close, from: index, to: min(end, index + Self.reach))
    else { return nil }
    return last + close.count
  }

  private mutating func readEscape(_ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end, SymbolKind(source[index + 1]) == .mark else { return nil }
    append(source[index + 1], from: index + 1)
    return index + 2
  }

  private mutating func readTag(_ index: Int, _ end: Int) -> Int? {
    let start = index + 1 < end && source[index + 1] == 0x2F ? index + 2 : index + 1
    guard start < end, Symbols.isLetter(source[start]),
      let close = source[start..<min(end, start + 300)].firstIndex(of: 0x3E)
    else { return nil }
    let name = source[start..<close].prefix(while: Symbols.isIdentifier).map { $0 | 0x20 }
    if Self.blocks.contains(name) { append(0x0A, from: index) }
    return close + 1
  }

  /// Tags that begin a new line; reason: a reader sees the text in two.
  private static let blocks = Set(["br", "li", "ul", "ol", "p", "div"].map(Symbols.of))

  private mutating func readEntity(_ index: Int, _ end: Int) -> Int? {
    for (name, scalar) in Self.entities where source.holds(name, at: index) {
      guard index + name.count <= end else { return nil }
      append(scalar, from: index)
      return index + name.count
    }
    return nil
  }

  /// The entities that prose needs.
  private static let entities: [([UInt32], UInt32)] = [
    ("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&quot;", 0x22), ("&nbsp;", 0x20),
    ("&#39;", 0x27), ("&apos;", 0x27),
  ].map { (Symbols.of($0.0), $0.1) }

  private mutating func readCode(_ index: Int, _ end: Int) -> Int? {
    let ticks = source[index..<end].prefix { $0 == 0x60 }.count
    let fence = [UInt32](repeating: 0x60, count: ticks)
    let limit = min(end, index + Self.reach)
    guard let close = source.first(fence, from: index + ticks, to: limit) else {
      return index + ticks
    }
    readContent(index + ticks..<close)
    return close + ticks
  }

  /// What stands in code or in a link: a name or plain words.
  private mutating func readContent(_ range: Range<Int>) {
    if SlotForm.isName(source, range) { appendSlot(range) } else { read(range, isCode: true) }
  }

  /// `[text](target)`, `[text(target)` and `[name]`; other brackets are text.
  private mutating func readLink(_ index: Int, _ end: Int) -> Int? {
    let limit = min(end, index + 300)
    guard let stop = source[index + 1..<limit].firstIndex(where: Self.isLinkStop) else {
      return nil
    }
    let content = trimmed(index + 1..<stop)
    if source[stop] == 0x28 {
      guard !content.isEmpty, let close = close(stop, limit), isTarget(stop + 1..<close) else {
        return nil
      }
      readContent(content)
      return close + 1
    }
    if stop + 1 < limit, source[stop + 1] == 0x28, let close = close(stop + 1, limit) {
      readContent(content)
      return close + 1
    }
    guard source[stop] == 0x5D, SlotForm.isName(source, content) else { return nil }
    appendSlot(content)
    return stop + 1
  }

  private static func isLinkStop(_ scalar: UInt32) -> Bool {
    scalar == 0x5D || scalar == 0x28 || scalar == 0x0A
  }

  /// The bracket that closes a target, which may hold brackets itself.
  private func close(_ open: Int, _ limit: Int) -> Int? {
    var depth = 0
    for index in open..<limit {
      if source[index] == 0x28 { depth += 1 }
      if source[index] == 0x29 { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private func isTarget(_ range: Range<Int>) -> Bool {
    let target = Array(source[range])
    return target.contains(0x23) || target.first(Symbols.of("://")) != nil
      || target.first(Symbols.of(".md")) != nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isMark = { (scalar: UInt32) in scalar == 0x60 || scalar == 0x2A || scalar == 0x20 }
    var range = range
    while let first = range.first, isMark(source[first]) { range = first + 1..<range.upperBound }
    while let last = range.last, isMark(source[last]) { range = range.lowerBound..<last }
    return range
  }
}
