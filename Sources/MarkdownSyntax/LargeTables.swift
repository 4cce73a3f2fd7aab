import SourceText

/// Keeps tables from cmark that it takes far too long over.
///
/// cmark fills up every short row: a page of 25 kB with 1,000 columns and 5,000 rows of one cell takes
/// gigabytes. It goes through a row once for each of its cells, and through all text that stands right
/// above a table once for each line of it.
struct LargeTables {
  /// Nobody writes as many lines of text and then, without an empty line between, a table.
  private static let mostLinesAbove = 500
  private static let pipe = UInt8(ascii: "|")

  private(set) var edits: [GuardedPage.Edit] = []
  private(set) var problems: [MarkdownDocument.Problem] = []
  private let limits: ReadingLimits
  private var finder = ByteFinder(pipe)
  /// How many more the page may have.
  private(set) var cellsLeft: Int

  /// Lines without an empty one between: the number of them, what may be delimiter rows of a table, and
  /// how many columns that could have.
  private var lineCount = 0
  private var delimiters: [(line: Int, above: Int, range: Range<Int>)] = []
  private var columns = 0

  init(_ limits: ReadingLimits) {
    self.limits = limits
    cellsLeft = limits.cells
  }

  /// Looks at the next line of the page.
  mutating func add(_ line: Int, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    // More than a row may have, with every column escaped thrice: the rest changes nothing.
    let mostPipes = 4 * limits.columns
    guard let first = finder.first(in: range, of: bytes) else {
      if range.allSatisfy({ bytes[$0].isBlank }) { endRun() } else { lineCount += 1 }
      return
    }
    var pipes = 0
    for index in first..<range.upperBound where bytes[index] == Self.pipe {
      pipes += 1
      if pipes == mostPipes {
        edits.append(.init(range: index..<range.upperBound, mark: Self.pipe))
      }
    }
    if Self.isDelimiter(range, bytes) { addDelimiter(line, range, pipes, bytes) }
    lineCount += 1
  }

  private mutating func addDelimiter(
    _ line: Int, _ range: Range<Int>, _ pipes: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let text = range.lazy.filter { !bytes[$0].isBlank && bytes[$0] != UInt8(ascii: ">") }
    let opens = text.first.map { bytes[$0] == Self.pipe } ?? false
    let closes =
      range.reversed().first { !bytes[$0].isBlank }.map { bytes[$0] == Self.pipe } ?? false
    let count = pipes + 1 - (opens ? 1 : 0) - (closes ? 1 : 0)
    guard count <= limits.columns else {
      return disarm(range, line, .tooManyColumns(limit: limits.columns))
    }
    columns = max(columns, count)
    delimiters.append((line, lineCount, range))
  }

  /// Whether a line has nothing but what a delimiter row may have.
  private static func isDelimiter(
    _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var hasDash = false
    for index in line {
      switch bytes[index] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09,
        0x0B, 0x0C:
        break
      default: return false
      }
    }
    return hasDash
  }

  /// Settles what may be a table, at an empty line or the end of the page.
  mutating func endRun() {
    defer {
      (lineCount, columns) = (0, 0)
      delimiters.removeAll(keepingCapacity: true)
    }
    guard let first = delimiters.first else { return }
    // cmark makes the header and the delimiter row one row of cells.
    let cells = columns * (lineCount - first.above)
    guard first.above <= Self.mostLinesAbove else {
      return disarmAll(.tooMuchAbove(limit: Self.mostLinesAbove))
    }
    guard cells <= cellsLeft else { return disarmAll(.tooManyCells(limit: limits.cells)) }
    cellsLeft -= cells
  }

  private mutating func disarmAll(_ reason: MarkdownDocument.Problem.Reason) {
    let (first, rest) = (delimiters.first, delimiters.dropFirst())
    if let first { disarm(first.range, first.line, reason) }
    edits += rest.map { .init(range: $0.range, mark: UInt8(ascii: "-")) }
  }

  private mutating func disarm(
    _ delimiter: Range<Int>, _ line: Int, _ reason: MarkdownDocument.Problem.Reason
  ) {
    edits.append(.init(range: delimiter, mark: UInt8(ascii: "-")))
    problems.append(.init(line: max(line - 1, 1), reason: reason))
  }
}
