import SourceText

/// Cuts a body into members that are a line each: Go's `const ( A = iota … )`, an enum of Python.
struct CodeLineReader {
  private(set) var entries: [CodeEntry] = []
  /// The token behind the body.
  private(set) var end: Int

  init(_ head: CodeHead, in code: CodeText) {
    let isIndented = head.style == .indented
    end = isIndented ? code.tokens.count : min(code.partners[head.open], code.tokens.count)
    let margin = Self.column(head.start, code)
    var indentation: Int?
    var index = head.open + 1
    while index < end {
      let start = index
      repeat {
        index = max(min(code.after(index), end), index + 1)
      } while index < end
        && !code.tokens[index].isFirstOnLine && !code.isSign(index, ";")
      if isIndented {
        let column = Self.column(start, code)
        if column <= margin, code.tokens[start].isFirstOnLine {
          end = start
          return
        }
        indentation = indentation ?? column
        guard column == indentation else { continue }
      }
      if let entry = Self.entry(start..<index, needsValue: isIndented, code) {
        entries.append(entry)
      }
      if code.isSign(index, ";") { index += 1 }
    }
  }

  /// How far a token stands behind the start of its line, in bytes.
  private static func column(_ token: Int, _ code: CodeText) -> Int {
    let token = code.tokens[token]
    return token.range.lowerBound - code.page.file.byteRange(ofLine: token.line).lowerBound
  }

  private static func entry(
    _ line: Range<Int>, needsValue: Bool, _ code: CodeText
  ) -> CodeEntry? {
    guard let first = line.first, code.tokens[first].kind == .word,
      Identifier.isIdentifier(bytes: code.bytes(first))
    else { return nil }
    let assignment = line.prefix(3).first { code.isSign($0, "=") }
    guard assignment != nil || !needsValue && line.count == 1 else { return nil }
    if needsValue, assignment != first + 1 { return nil }
    return CodeEntry(
      name: code.tokens[first].range, start: first, end: line.upperBound,
      value: assignment.map { $0 + 1..<line.upperBound }, arguments: nil, isDeprecated: false)
  }
}
