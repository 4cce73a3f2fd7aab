import SourceText

/// Cuts the code of a fence into tokens, in whichever of the C-like languages, Python or Go it is.
///
/// Each byte is looked at a bounded number of times. Directives of a preprocessor are left out where
/// they are not asked for.
struct CodeScanner {
  private let bytes: [UInt8]
  private let dialect: CodeDialect
  private let keepsDirectives: Bool
  private var tokens: [CodeToken] = []
  private var line = 0
  private var index = 0
  private var end = 0
  private var isFirst = true
  /// Whether the line has a quote that nothing closes, so that none behind it is closed, either.
  private var hasOpenQuote = false

  /// The tokens of the lines of a fence.
  ///
  /// - Parameters:
  ///   - isQuoted: whether `>` marks of a block quote begin the lines.
  ///   - keepsDirectives: whether `#define A 1` is a sign, two words and a number.
  static func tokens(
    of lines: ClosedRange<Int>, in file: SourceFile, dialect: CodeDialect, isQuoted: Bool,
    keepsDirectives: Bool
  ) -> [CodeToken] {
    var scanner = CodeScanner(
      bytes: file.bytes, dialect: dialect, keepsDirectives: keepsDirectives)
    let last = file.byteRange(ofLine: lines.upperBound).upperBound
    for line in lines {
      let range = file.byteRange(ofLine: line)
      // A comment or a string may have reached beyond the line.
      guard range.upperBound > scanner.index || range.isEmpty else { continue }
      scanner.scan(range, line: line, last: last, isQuoted: isQuoted)
    }
    return scanner.tokens
  }

  private init(bytes: [UInt8], dialect: CodeDialect, keepsDirectives: Bool) {
    self.bytes = bytes
    self.keepsDirectives = keepsDirectives
    self.dialect = dialect
  }

  private mutating func scan(_ range: Range<Int>, line: Int, last: Int, isQuoted: Bool) {
    self.line = line
    isFirst = range.lowerBound >= index
    hasOpenQuote = false
    index = max(index, range.lowerBound)
    end = last
    if isQuoted {
      while index < range.upperBound, bytes[index].isBlank || bytes[index] == UInt8(ascii: ">") {
        index += 1
      }
    }
    while index < range.upperBound {
      guard !bytes[index].isBlank else {
        index += 1
        continue
      }
      let start = index
      if let kind = token(lineEnd: range.upperBound) {
        tokens.append(
          CodeToken(kind: kind, range: start..<index, line: line, isFirstOnLine: isFirst))
      }
      isFirst = false
      // No token is empty; a scan that stood still would never end.
      index = max(index, start + 1)
    }
  }

  private func byte(_ offset: Int) -> UInt8 {
    index + offset < end ? bytes[index + offset] : UInt8(ascii: "\n")
  }

  /// Reads a token at the current place and moves behind it; nil for what is left out.
  private mutating func token(lineEnd: Int) -> CodeToken.Kind? {
    let first = bytes[index]
    switch first {
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): return lineComment(2, to: lineEnd)
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): return blockComment()
    case UInt8(ascii: "#"): return hash(lineEnd)
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return string(first, lineEnd, hashes: 0)
    case UInt8(ascii: "'"): return string(first, lineEnd, hashes: 0)
    default: break
    }
    if first.isDigit { return number() }
    if first >= 0x80, isBehindMember {
      defer { index = lineEnd }
      return .comment(content: index..<lineEnd, trails: false, documents: false)
    }
    guard first.isIdentifierByte || first >= 0x80 || first == UInt8(ascii: "$") else {
      index += 1
      return .sign(first)
    }
    while index < end,
      bytes[index].isIdentifierByte || bytes[index] >= 0x80
        || bytes[index] == UInt8(ascii: "$")
    {
      index += 1
    }
    return .word
  }

  /// Digits, letters, separators between them, and a point before a digit.
  private mutating func number() -> CodeToken.Kind {
    while index < end {
      let isJoined =
        (bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "."))
        && byte(1).isHexDigit
      guard bytes[index].isIdentifierByte || isJoined else { break }
      index += 1
    }
    return .number
  }

  // MARK: Comments and directives

  /// Whether the token before stands on this line and ends a member, so that prose in another script
  /// behind it is a comment that lost its marks: `OPEN = 1, 打开`.
  private var isBehindMember: Bool {
    guard !isFirst, let last = tokens.last, last.line == line else { return false }
    switch last.kind {
    case .number: return true
    case .sign(let sign): return sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";")
    case .word:
      let name = bytes[last.range]
      return last.isFirstOnLine && name.allSatisfy(\.isIdentifierByte)
        && !name.contains(where: \.isLowerCase)
    case .string, .comment: return false
    }
  }

  private mutating func lineComment(_ marks: Int, to lineEnd: Int) -> CodeToken.Kind {
    let mark = bytes[index]
    let start = index
    index += marks
    while index < lineEnd, bytes[index] == mark || bytes[index] == UInt8(ascii: "!") { index += 1 }
    let documents = index > start + 2
    let trails = documents && index < lineEnd && bytes[index] == UInt8(ascii: "<")
    let content = (trails ? index + 1 : index)..<lineEnd
    index = lineEnd
    return .comment(content: content, trails: trails, documents: documents)
  }

  private mutating func blockComment() -> CodeToken.Kind {
    index += 2
    let mark = byte(0)
    let isDocumenting = mark == UInt8(ascii: "*") || mark == UInt8(ascii: "!")
    let documents = isDocumenting && byte(1) != UInt8(ascii: "/")
    while index < end, documents, bytes[index] == mark { index += 1 }
    let trails = documents && byte(0) == UInt8(ascii: "<")
    let start = trails ? index + 1 : index
    while index < end, bytes[index] != UInt8(ascii: "*") || byte(1) != UInt8(ascii: "/") {
      index += 1
    }
    let content = min(start, index)..<index
    index = min(index + 2, end)
    return .comment(content: content, trails: trails, documents: documents)
  }

  /// A directive, a comment, the mark of an attribute or of a raw string.
  private mutating func hash(_ lineEnd: Int) -> CodeToken.Kind? {
    if dialect.hasHashComments { return lineComment(1, to: lineEnd) }
    var hashes = 1
    while byte(hashes) == UInt8(ascii: "#") { hashes += 1 }
    if byte(hashes) == UInt8(ascii: "\"") {
      index += hashes
      return string(UInt8(ascii: "\""), lineEnd, hashes: hashes)
    }
    let isDirective = isFirst && byte(1).isIdentifierByte
    if isDirective, keepsDirectives {
      index += 1
      return .sign(UInt8(ascii: "#"))
    }
    if !isDirective, byte(1).isBlank { return lineComment(1, to: lineEnd) }
    index = isDirective ? lineEnd : min(index + hashes, lineEnd)
    return isDirective ? nil : .sign(UInt8(ascii: "#"))
  }

  // MARK: Strings

  /// A string in quotes; a quote that its line does not close is a sign.
  ///
  /// - Parameter hashes: how many `#` must follow the closing quote; such strings have no escapes.
  private mutating func string(_ quote: UInt8, _ lineEnd: Int, hashes: Int) -> CodeToken.Kind {
    guard !hasOpenQuote else {
      index += 1
      return .sign(quote)
    }
    let isTriple = byte(1) == quote && byte(2) == quote && quote != UInt8(ascii: "`")
    let length = isTriple ? 3 : 1
    let start = index + length
    var place = start
    let limit = isTriple ? end : lineEnd
    while place < limit {
      if bytes[place] == UInt8(ascii: "\\"), hashes == 0 {
        place += 2
        continue
      }
      if bytes[place] == quote, closes(place, quote, length, hashes: hashes, limit) {
        index = place + length + hashes
        return .string(content: start..<place, quote: quote)
      }
      place += 1
    }
    // What is triple and never closed reaches to the end, so that no byte is scanned twice.
    hasOpenQuote = !isTriple
    index = isTriple ? end : index + 1
    return isTriple ? .string(content: start..<end, quote: quote) : .sign(quote)
  }

  private func closes(
    _ place: Int, _ quote: UInt8, _ length: Int, hashes: Int, _ limit: Int
  ) -> Bool {
    guard place + length + hashes <= limit else { return false }
    return bytes[place..<place + length].allSatisfy { $0 == quote }
      && bytes[(place + length)..<(place + length + hashes)].allSatisfy { $0 == UInt8(ascii: "#") }
  }
}

extension UInt8 {
  /// Whether the byte is a digit of a hexadecimal number.
  fileprivate var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
