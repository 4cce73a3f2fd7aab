/// Cuts a plain text into tokens and sentences, and tells advice from statements.
struct TokenReader {
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  private(set) var quantities: [Quantity] = []

  private let symbols: [Symbol]
  private let slots: [Slot]
  /// The first token of the sentence.
  private var sentenceStart = 0
  /// The token from which on the sentence is advice.
  private var adviceStart: Int?
  /// The first token of a condition whose clause has just ended.
  private var conditionStart: Int?
  private var isAtClauseStart = true
  private var bracketDepth = 0
  /// The quantity that waits for the unit of the next one, as in "10-20 ms".
  private var rangeStart: Int?

  /// - Parameter notes: symbols to leave out, in order.
  init(_ text: PlainText, without notes: [Range<Int>]) {
    symbols = text.symbols
    slots = text.slots
    tokens.reserveCapacity(symbols.count)
    var notes = notes[...]
    var index = 0
    while index < symbols.count {
      if let note = notes.first, note.lowerBound <= index {
        index = max(index, note.upperBound)
        notes = notes.dropFirst()
        continue
      }
      index = read(at: index)
    }
    endSentence(isTerminal: true)
  }

  /// Reads one token or mark and returns what stands behind it.
  private mutating func read(at index: Int) -> Int {
    let symbol = symbols[index]
    let kind = SymbolKind(symbol)
    switch kind {
    case .space: return index + 1
    case .lineBreak:
      endSentence(isTerminal: false)
      return index + 1
    case .mark: return readMark(symbol, at: index)
    default: break
    }
    if isAtClauseStart { startClause(at: index) }
    switch kind {
    case .digit:
      guard let end = layoutEnd(from: index) else { return readNumber(at: index) }
      append(.word, Symbols.hash(symbols[index..<end]), index..<end)
      return end
    case .latin: return readWord(at: index)
    case .katakana:
      let end = run(of: .katakana, from: index)
      append(.word, Symbols.hash(symbols[index..<end]), index..<end)
      return end
    case .slot:
      append(.slot, UInt64(symbol - Slot.firstSymbol), index..<index + 1)
    default:
      append(kind == .han ? .han : .hiragana, UInt64(symbol), index..<index + 1)
    }
    return index + 1
  }

  private mutating func append(_ kind: Token.Kind, _ id: UInt64, _ range: Range<Int>) {
    tokens.append(Token(kind: kind, id: id, stem: id, range: range))
    isAtClauseStart = false
  }

  /// The end of three numbers or more with colons between them: how something is laid out, as `8:8:8:8`
  /// bits of a pixel, and nothing that another page counts in other words.
  private func layoutEnd(from start: Int) -> Int? {
    var end = run(of: .digit, from: start)
    var colons = 0
    while end + 1 < symbols.count, symbols[end] == 0x3A, Symbols.isDigit(symbols[end + 1]) {
      end = run(of: .digit, from: end + 1)
      colons += 1
    }
    return colons > 1 ? end : nil
  }

  private func run(of kind: SymbolKind, from start: Int) -> Int {
    symbols[start...].firstIndex { SymbolKind($0) != kind } ?? symbols.count
  }

  // MARK: Sentences

  private mutating func readMark(_ symbol: Symbol, at index: Int) -> Int {
    switch symbol {
    case 0x3002, 0x3B, 0x3F, 0x21:  // 。 ; ? !
      endSentence(isTerminal: true)
    case 0x2E:  // a period before a space
      let next = index + 1 < symbols.count ? SymbolKind(symbols[index + 1]) : .space
      if next != .latin, next != .digit { endSentence(isTerminal: true) }
    case 0x28, 0x5B:
      bracketDepth += 1
      isAtClauseStart = true
    case 0x29, 0x5D:
      bracketDepth = max(0, bracketDepth - 1)
      isAtClauseStart = true
    case 0x2C, 0x3001, 0x3A, 0x201C, 0x201D, 0x2014, 0x3010, 0x3011:  // , 、 : “ ” — 【 】
      isAtClauseStart = true
    case 0x2D where isSign(index):
      return readNumber(at: index)
    default: break
    }
    return index + 1
  }

  private func isSign(_ index: Int) -> Bool {
    guard index + 1 < symbols.count, Symbols.isDigit(symbols[index + 1]) else { return false }
    guard index > 0 else { return true }
    let before = SymbolKind(symbols[index - 1])
    return before != .digit && before != .latin && rangeStart == nil
  }

  private mutating func startClause(at index: Int) {
    guard adviceStart == nil else { return }
    if AdviceOpeners.opens(symbols, at: index) {
      adviceStart = conditionStart ?? tokens.count
    } else {
      conditionStart = AdviceOpeners.opensCondition(symbols, at: index) ? tokens.count : nil
    }
  }

  private mutating func endSentence(isTerminal: Bool) {
    let isEmpty = tokens.count == sentenceStart
    let split = adviceStart ?? tokens.count
    if split > sentenceStart {
      sentences.append(Sentence(tokens: sentenceStart..<split, isAdvice: false))
    }
    if split < tokens.count {
      sentences.append(Sentence(tokens: split..<tokens.count, isAdvice: true))
    }
    let goesOn = !isTerminal && adviceStart != nil
    adviceStart = goesOn || (isEmpty && !isTerminal && adviceStart != nil) ? tokens.count : nil
    sentenceStart = tokens.count
    conditionStart = nil
    isAtClauseStart = true
    rangeStart = nil
  }

  // MARK: Words and numbers

  private mutating func readWord(at start: Int) -> Int {
    var end = start
    while end < symbols.count {
      let kind = SymbolKind(symbols[end])
      let isApostrophe =
        (symbols[end] == 0x27 || symbols[end] == 0x2019) && end + 1 < symbols.count
        && SymbolKind(symbols[end + 1]) == .latin
      guard kind == .latin || kind == .digit || isApostrophe else { break }
      end += 1
    }
    if symbols[start] == 0x76, end > start + 1, Symbols.isDigit(symbols[start + 1]) {
      return readNumber(at: start + 1, isVersion: true)
    }
    for word in Contractions.words(of: Array(symbols[start..<end])) {
      tokens.append(
        Token(
          kind: .word, id: Symbols.hash(word), stem: Stemmer.stem(word), range: start..<end))
    }
    isAtClauseStart = false
    return end
  }

  private mutating func readNumber(at start: Int, isVersion: Bool = false) -> Int {
    let number = NumberReader(symbols, at: start, isInBrackets: bracketDepth > 0)
    if number.isEnumerator, tokens.count == sentenceStart { return number.end + 1 }
    guard !number.isGlued else {
      let end = max(readGlued(at: start), start + 1)
      append(.word, Symbols.hash(symbols[start..<end]), start..<end)
      return end
    }
    let quantity = Quantity(
      unitClass: number.unitClass, value: number.value,
      isVersion: isVersion || number.dots > 1 || isBehindVersion,
      isAdvice: adviceStart != nil, range: start..<number.end)
    let isRequirement = tokens.last.map { $0.kind == .word && VersionedNames.contains($0.id) }
    append(.number, quantity.hash, start..<number.end)
    guard isRequirement != true else { return number.end }
    if let earlier = rangeStart, quantities[earlier].unitClass == .none {
      quantities[earlier].unitClass = quantity.unitClass
      quantities[earlier].value *= number.factor
    }
    quantities.append(quantity)
    rangeStart = number.opensRange ? quantities.count - 1 : nil
    return number.end
  }

  private func readGlued(at start: Int) -> Int {
    symbols[start...].firstIndex { ![.latin, .digit].contains(SymbolKind($0)) } ?? symbols.count
  }

  /// Whether the last words are those after which a number is a version.
  private var isBehindVersion: Bool {
    guard let last = tokens.last else { return false }
    if last.kind == .word { return Self.versionWords.contains(last.id) }
    return tokens.count > 1 && tokens[tokens.count - 2].id == 0x7248 && last.id == 0x672C  // 版本
  }

  private static let versionWords = Set(["version", "since"].map { Symbols.hash($0) })
}
