/// Units of measure: what may stand behind a number, as what and how much of it.
enum Units {
  /// Quantities that can be compared with each other; a size is a width by a height.
  enum Class: UInt8, Sendable {
    case none, second, byte, bitRate, frequency, frameRate, share, pixel, degree, decibel, factor
    case count, size
  }

  /// What a unit makes of a number.
  struct Unit: Sendable {
    var unitClass: Class
    var factor: Double
  }

  private static let groups: [(Class, Double, String)] = [
    // Durations are written in any of these.
    (.second, 1, "s 秒 秒钟 sec secs second seconds"),
    (.second, 0.001, "ms 毫秒 millisecond milliseconds"),
    (.second, 60, "min 分钟 minute minutes"),
    (.second, 3_600, "h 小时 hour hours"),
    (.second, 86_400, "天 day days"),
    // Sizes: 64KB is 64 KB, and 1024 bytes are one of them.
    (.byte, 1, "byte bytes 字节 b"),
    (.byte, 1_024, "kb kib"),
    (.byte, 1_048_576, "mb mib"),
    (.byte, 1_073_741_824, "gb gib"),
    // Bit rates are decimal.
    (.bitRate, 1, "bps"),
    (.bitRate, 1_000, "kbps"),
    (.bitRate, 1_000_000, "mbps"),
    // Frequencies.
    (.frequency, 1, "hz"),
    (.frequency, 1_000, "khz"),
    (.frameRate, 1, "fps 帧"),  // frame rates
    (.share, 1, "%"),  // shares
    (.pixel, 1, "px 像素 pixel pixels p"),  // picture sizes
    (.degree, 1, "° 度 degree degrees"),  // angles
    (.decibel, 1, "db"),  // levels
    (.factor, 1, "倍 x"),  // factors
    // Counters differ freely, so they are one class.
    (.count, 1, "次 times 个 条 位 人 路 users 字符 characters"),
  ]

  private static let words: [[Symbol]: Unit] = {
    var words: [[Symbol]: Unit] = [:]
    for (unitClass, factor, forms) in groups {
      for form in forms.split(separator: " ") {
        words[Symbols.of(String(form))] = Unit(unitClass: unitClass, factor: factor)
      }
    }
    return words
  }()

  /// The unit that stands at an index, and where it ends.
  ///
  /// A Latin one must be a whole word; of the others the longest counts.
  static func unit(in symbols: [Symbol], at start: Int) -> (unit: Unit, end: Int)? {
    guard start < symbols.count else { return nil }
    var end = start
    if SymbolKind(symbols[start]) == .latin {
      while end < symbols.count, SymbolKind(symbols[end]) == .latin { end += 1 }
      guard end == symbols.count || !Symbols.isDigit(symbols[end]) else { return nil }
      return words[Array(symbols[start..<end])].map { ($0, end) }
    }
    for length in [2, 1] where start + length <= symbols.count {
      if let unit = words[Array(symbols[start..<start + length])] { return (unit, start + length) }
    }
    return nil
  }

  /// Whether a word, in any case, is a unit: `kHz` is no name of an API.
  static func isUnit(_ source: [UInt32], _ range: Range<Int>) -> Bool {
    range.count <= 6 && words[source[range].map { Symbols.isUpper($0) ? $0 | 0x20 : $0 }] != nil
  }
}
