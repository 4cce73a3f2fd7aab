import SourceText

/// The bytes of a page without what costs cmark far more than its size.
///
/// Guards make letters of some marks, which cmark then takes for text. No byte moves, and whatever a
/// page says is looked up in the page itself.
struct GuardedPage {
  /// A kind of mark that is made a letter wherever it stands in some bytes.
  struct Edit {
    var range: Range<Int>
    var mark: UInt8
  }

  /// Those of the page from an offset on.
  private(set) var bytes: ArraySlice<UInt8>
  private(set) var problems: [MarkdownDocument.Problem]
  /// How many cells its tables in HTML may have.
  let cellsLeft: Int

  init(_ file: SourceFile, fromLine firstLine: Int, _ limits: ReadingLimits) {
    bytes = file.bytes[file.byteRange(ofLine: firstLine).lowerBound...]
    var containers = DeepContainers(limit: limits.nesting)
    var tables = LargeTables(limits)
    var links = LinkMarks()
    let lineCount = max(file.lineCount, firstLine)
    file.bytes.withUnsafeBufferPointer { bytes in
      for line in firstLine...lineCount {
        let range = file.byteRange(ofLine: line)
        containers.add(line, range, in: bytes)
        tables.add(line, range, in: bytes)
        links.add(range, in: bytes)
      }
    }
    tables.endRun()
    cellsLeft = tables.cellsLeft
    problems = (containers.problem.map { [$0] } ?? []) + tables.problems
    let letter = UInt8(ascii: "x")
    for edit in containers.edits + tables.edits + links.edits {
      for index in edit.range where bytes[index] == edit.mark { bytes[index] = letter }
    }
  }
}
