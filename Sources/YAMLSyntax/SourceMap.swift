import SourceText

/// The text of a document and the places in it, by code point.
///
/// Lines end where `SourceFile` ends them, in LF, CR LF or CR. libyaml ends them at U+0085, U+2028
/// and U+2029 too, so of its marks only the index is used.
struct SourceMap {
  /// UTF-8 without a byte order mark.
  let bytes: [UInt8]
  private let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]
  private let firstLine: Int

  /// Takes a text that starts on the 1-based line `firstLine` of its file.
  init(_ text: String, firstLine: Int) {
    var scalars = Array(text.unicodeScalars)
    var bytes = Array(text.utf8)
    if scalars.first == "\u{FEFF}" {
      scalars.removeFirst()
      bytes.removeFirst(3)
    }
    lineStarts = Self.lineStarts(of: scalars)
    self.scalars = scalars
    self.bytes = bytes
    self.firstLine = firstLine
  }

  /// How many code points the text has.
  var count: Int { scalars.count }

  /// The place of a code point; an index past the end is the end.
  func location(at index: Int) -> SourceLocation {
    let index = min(max(index, 0), scalars.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return SourceLocation(line: firstLine + low, column: 1 + index - lineStarts[low])
  }

  /// The place of the code point that starts at a byte.
  func location(atByte offset: Int) -> SourceLocation {
    location(at: bytes.prefix(max(offset, 0)).count { $0 & 0xC0 != 0x80 })
  }

  /// The place of a range of code points.
  func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(start: location(at: range.lowerBound), end: location(at: range.upperBound))
  }

  /// The range without the blank lines at its end and the line break before them.
  func withoutTrailingLines(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<scalars.count)
    let last = scalars[range].lastIndex { !$0.isYAMLBlank }
    let content = last.map { $0 + 1 } ?? range.lowerBound
    let lineEnd = scalars[content..<range.upperBound].firstIndex { $0.isYAMLBreak }
    return range.lowerBound..<(lineEnd ?? range.upperBound)
  }

  /// Where the value of a key would stand: behind its colon, or behind the key where it has none.
  ///
  /// - Parameters:
  ///   - key: the index after the key.
  ///   - mark: the index libyaml gives, which is behind the colon or on what follows.
  /// - Returns: an index.
  func absentValue(after key: Int, before mark: Int) -> Int {
    if mark > key, mark <= scalars.count, scalars[mark - 1] == ":" { return mark }
    let rest = scalars[min(key, scalars.count)...]
    let next = rest.firstIndex { !$0.isYAMLBlank } ?? scalars.count
    return next < scalars.count && scalars[next] == ":" ? next + 1 : key
  }

  private static func lineStarts(of scalars: [Unicode.Scalar]) -> [Int] {
    var starts = [0]
    for (index, scalar) in scalars.enumerated() {
      let isHalf = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if (scalar == "\n" || scalar == "\r") && !isHalf { starts.append(index + 1) }
    }
    return starts
  }
}

extension Unicode.Scalar {
  /// Whether libyaml ends a line here.
  fileprivate var isYAMLBreak: Bool {
    switch self {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  fileprivate var isYAMLBlank: Bool { self == " " || self == "\t" || isYAMLBreak }
}
