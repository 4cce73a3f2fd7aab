/// Reads a number with its unit.
struct NumberReader {
  /// In base units; of a size both sides in one.
  private(set) var value = 0.0
  private(set) var unitClass = Units.Class.none
  /// How many base units the unit is.
  private(set) var factor = 1.0
  private(set) var dots = 0
  /// Behind number and unit.
  private(set) var end: Int
  /// Whether letters that are no unit follow without a space.
  private(set) var isGlued = false
  /// Whether another number follows that this one is the lower bound of.
  private(set) var opensRange = false
  /// Whether it is a bare number with a full stop or a bracket behind it, as in a list.
  private(set) var isEnumerator = false

  private let symbols: [Symbol]

  /// - Parameter isInBrackets: commas then separate numbers, and not thousands.
  init(_ symbols: [Symbol], at start: Int, isInBrackets: Bool) {
    self.symbols = symbols
    end = start
    let isNegative = symbols[start] == 0x2D
    if isNegative { end += 1 }
    let first = readDigits(isInBrackets: isInBrackets)
    value = isNegative ? -first : first
    if dots == 0, let height = readHeight(isInBrackets: isInBrackets) {
      unitClass = .size
      value = first * 100_000 + height
      return
    }
    let next = end < symbols.count ? symbols[end] : 0x20
    isEnumerator = dots == 0 && [0x2E, 0x29, 0x3001].contains(next)
    readUnit()
    let behind = end < symbols.count ? symbols[end] : 0x20
    opensRange = unitClass == .none && [0x2D, 0x7E, 0x2013, 0x81F3, 0x5230].contains(behind)
  }

  private mutating func readDigits(isInBrackets: Bool) -> Double {
    var value = 0.0
    var scale = 1.0
    while end < symbols.count {
      let symbol = symbols[end]
      if Symbols.isDigit(symbol) {
        value = value * 10 + Double(symbol - 0x30)
        if dots > 0 { scale *= 10 }
        end += 1
      } else if symbol == 0x2E, isDigit(end + 1) {
        dots += 1
        end += 1
      } else if symbol == 0x2C, !isInBrackets, dots == 0, opensThousands {
        end += 1
      } else {
        break
      }
    }
    return value / scale
  }

  private func isDigit(_ index: Int) -> Bool {
    index < symbols.count && Symbols.isDigit(symbols[index])
  }

  /// Whether exactly three digits stand behind the comma at `end`.
  private var opensThousands: Bool {
    (1...3).allSatisfy { isDigit(end + $0) } && !isDigit(end + 4)
  }

  private mutating func readHeight(isInBrackets: Bool) -> Double? {
    let start = end
    var index = end
    while index < symbols.count, symbols[index] == 0x20 { index += 1 }
    guard index < symbols.count, [0x78, 0xD7, 0x2A].contains(symbols[index]) else { return nil }
    index += 1
    while index < symbols.count, symbols[index] == 0x20 { index += 1 }
    guard isDigit(index) else { return nil }
    end = index
    let height = readDigits(isInBrackets: isInBrackets)
    guard dots == 0 else {
      (end, dots) = (start, 0)
      return nil
    }
    return height
  }

  private mutating func readUnit() {
    let isSpaced = end < symbols.count && symbols[end] == 0x20
    if let (unit, end) = Units.unit(in: symbols, at: isSpaced ? end + 1 : end) {
      unitClass = unit.unitClass
      factor = unit.factor
      value *= factor
      self.end = end
    } else if !isSpaced, end < symbols.count {
      isGlued = SymbolKind(symbols[end]) == .latin
    }
  }
}
