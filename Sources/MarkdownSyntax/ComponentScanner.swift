import SourceText

/// Finds the components of a page in its bytes, outside of code and comments.
///
/// cmark takes tags with `{[…]}` for text and what is indented below a tag for code.
struct ComponentScanner {
  private let file: SourceFile
  private var pairs = ComponentPairs()
  private var comments: [Range<Int>] = []
  private var expressionComments: [Range<Int>] = []
  private var imports: [ComponentImport] = []
  private var fence: (character: UInt8, length: Int)?
  private var fencedLines: Set<Int> = []
  private var index = 0
  /// Beginnings of comments that nothing ends behind a place already seen.
  private var hasOpenComment = false
  private var hasOpenExpression = false
  /// How many bytes may still be read in vain, which keeps the time linear.
  private var patience: Int

  private init(_ file: SourceFile) {
    self.file = file
    patience = 8 * file.bytes.count + ComponentTag.longest
  }

  /// What a page holds from a line on, which is 1-based.
  static func scan(_ file: SourceFile, fromLine firstLine: Int) -> ScannedComponents {
    guard mayHoldComponents(file.bytes) else { return ScannedComponents() }
    var scanner = ComponentScanner(file)
    if firstLine <= file.lineCount {
      for line in firstLine...file.lineCount { scanner.read(line) }
    }
    scanner.pairs.finish(file)
    return ScannedComponents(
      components: scanner.pairs.components, hidden: scanner.pairs.marks.map(\.range),
      comments: scanner.comments, expressionComments: scanner.expressionComments,
      imports: scanner.imports, fencedLines: scanner.fencedLines)
  }

  /// Whether there is anything to look for, told in one pass, as most pages have nothing.
  private static func mayHoldComponents(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let (tag, brace, colon, equals) = (
        UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: ":"), UInt8(ascii: "=")
      )
      var place = 0
      while let index = ByteSearch.firstIndex(
        of: tag, brace, colon, equals, in: bytes, from: place), index + 2 < bytes.count
      {
        let next = bytes[index + 1]
        switch bytes[index] {
        case tag: if next.isCapital || next == UInt8(ascii: "!") { return true }
        case brace: if next == UInt8(ascii: "/") { return true }
        default: if next == bytes[index], bytes[index + 2] == next { return true }
        }
        place = index + 1
      }
      return false
    }
  }

  private mutating func read(_ line: Int) {
    let bytes = file.byteRange(ofLine: line)
    guard index < bytes.upperBound else { return }
    if index <= bytes.lowerBound {
      index = bytes.lowerBound
      let text = file.trimmed(bytes)
      let indentation = text.lowerBound - bytes.lowerBound
      if isFenced(line, text) {
        index = bytes.upperBound
        return
      }
      guard !text.isEmpty else { return }
      pairs.endTabs(at: bytes.lowerBound, indentation: indentation)
      if isContainer(text, indentation) || isImport(text, indentation, line) {
        index = bytes.upperBound
        return
      }
    }
    while index < bytes.upperBound { step(line) }
  }

  /// Whether a line belongs to a fence, with its first and its last line.
  private mutating func isFenced(_ line: Int, _ text: Range<Int>) -> Bool {
    let bytes = file.bytes
    if let open = fence {
      fencedLines.insert(line)
      if text.count >= open.length, bytes[text].allSatisfy({ $0 == open.character }) { fence = nil }
      return true
    }
    let start = bytes[text].firstIndex { !$0.isBlank && !">-*+".utf8.contains($0) }
    guard let start, let first = bytes[start...].first,
      first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    else { return false }
    let run = bytes[start..<text.upperBound].prefix { $0 == first }
    let info = bytes[run.endIndex..<text.upperBound]
    guard run.count >= 3, first == UInt8(ascii: "~") || !info.contains(first) else { return false }
    fence = (first, run.count)
    return true
  }

  private mutating func isContainer(_ text: Range<Int>, _ indentation: Int) -> Bool {
    guard let first = file.bytes[text].first,
      first == UInt8(ascii: ":") || first == UInt8(ascii: "="),
      let line = ContainerLine(file.bytes, text)
    else { return false }
    if case .tab(_, isIndented: false) = line, !pairs.isInContainer { return false }
    pairs.add(line, text, indentation: indentation)
    return true
  }

  private static let importWord = BytePattern("import ")

  /// Whether a line is `import Name from 'path'`; it is no text, then.
  private mutating func isImport(_ text: Range<Int>, _ indentation: Int, _ line: Int) -> Bool {
    guard indentation == 0, Self.importWord.isPrefix(of: file.bytes[text]),
      let found = ComponentImport(file.string(text), line: line)
    else { return false }
    imports.append(found)
    pairs.hide(text)
    return true
  }

  private mutating func step(_ line: Int) {
    switch file.bytes[index] {
    case UInt8(ascii: "\\"): index += 2
    case UInt8(ascii: "`"): code(line)
    case UInt8(ascii: "<"): tag()
    case UInt8(ascii: "{"): expressionComment()
    default: index += 1
    }
  }

  /// Steps over a code span that ends on its line, or over its back-ticks.
  private mutating func code(_ line: Int) {
    let end = file.byteRange(ofLine: line).upperBound
    let length = file.bytes[index..<end].prefix { $0 == UInt8(ascii: "`") }.count
    index += length
    var place = index
    while place < end {
      let run = file.bytes[place..<end].prefix { $0 == UInt8(ascii: "`") }.count
      if run == length {
        index = place + run
        return
      }
      place += max(run, 1)
      patience -= 1
      if patience < 0 { return }
    }
  }

  private static let commentEnd = BytePattern("-->")
  private static let expressionEnd = BytePattern("*/}")

  private mutating func tag() {
    let bytes = file.bytes
    if bytes[index...].starts(with: "<!--".utf8) {
      guard !hasOpenComment, let end = Self.commentEnd.firstIndex(in: bytes[(index + 2)...]) else {
        hasOpenComment = true
        index += 4
        return
      }
      comments.append(index..<end + 3)
      index = end + 3
      return
    }
    guard patience > 0, index + 1 < bytes.count,
      bytes[index + 1].isCapital || bytes[index + 1] == UInt8(ascii: "/")
    else {
      index += 1
      return
    }
    var reached = index
    guard let tag = ComponentTag(bytes, at: index, reached: &reached) else {
      patience -= reached - index
      index += 1
      return
    }
    pairs.add(tag)
    index = tag.range.upperBound
  }

  private mutating func expressionComment() {
    let bytes = file.bytes
    guard !hasOpenExpression, bytes[index...].starts(with: "{/*".utf8) else {
      index += 1
      return
    }
    guard let end = Self.expressionEnd.firstIndex(in: bytes[(index + 3)...]) else {
      hasOpenExpression = true
      index += 3
      return
    }
    pairs.hide(index..<end + 3)
    expressionComments.append(index..<end + 3)
    index = end + 3
  }
}

/// What `ComponentScanner` found.
struct ScannedComponents {
  /// By opening tag.
  var components: [Component] = []
  /// The bytes that are no text, in page order: tags of components that stand in no line of text,
  /// comments of MDX, imports.
  var hidden: [Range<Int>] = []
  /// HTML comments, in page order.
  var comments: [Range<Int>] = []
  /// Comments of MDX, in page order.
  var expressionComments: [Range<Int>] = []
  var imports: [ComponentImport] = []
  /// 1-based lines that stand in code fences.
  var fencedLines: Set<Int> = []
}

extension ComponentImport {
  /// Reads `import A, { B as C } from 'path';`, or fails where a line is something else.
  fileprivate init?(_ text: String, line: Int) {
    var rest = text.dropFirst("import ".count)
    while let last = rest.last, last == ";" || last == " " { rest.removeLast() }
    guard let quote = rest.last, quote == "'" || quote == "\"" else { return nil }
    let parts = rest.dropLast().split(separator: quote, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    var words = parts[0].split { " ,{}*".contains($0) }
    guard words.isEmpty || words.popLast() == "from" else { return nil }
    names = words.filter { $0 != "as" }.map(String.init)
    path = String(parts[1])
    self.line = line
  }
}
