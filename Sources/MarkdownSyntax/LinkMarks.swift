import SourceText

/// Keeps brackets from cmark of which a page has very many.
///
/// Its links are not used, and each takes as much memory as a hundred letters.
struct LinkMarks {
  /// What a long page of tables with links in every cell has is a fifth of this.
  private static let most = 50_000

  private static let bracket = UInt8(ascii: "[")

  private(set) var edits: [GuardedPage.Edit] = []
  private var count = 0
  private var finder = ByteFinder(bracket)

  /// Looks at the next line of the page.
  mutating func add(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = finder.first(in: line, of: bytes) else { return }
    // The first one of a line may begin what says where a link leads, which is no text.
    for index in first + 1..<line.upperBound where bytes[index] == Self.bracket {
      count += 1
      guard count > Self.most else { continue }
      edits.append(.init(range: index..<line.upperBound, mark: Self.bracket))
      return
    }
  }
}
