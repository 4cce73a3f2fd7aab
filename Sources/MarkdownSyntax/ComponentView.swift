import SourceText

/// A page as cmark is shown it: without the tags of components and the indentation owed to them.
///
/// Lines stay lines. `file` has spaces in place of what is hidden, so its bytes have the places of the
/// page's; what is cut from the start of a line is given back by `cut`.
struct ComponentView {
  let file: SourceFile
  /// By line, from 0: the bytes that cmark does not see; empty where a page needs no cuts.
  private var cuts: [Range<Int>] = []

  init(_ page: SourceFile, _ scanned: ScannedComponents) {
    guard !scanned.hidden.isEmpty else {
      file = page
      return
    }
    file = page.blanking(scanned.hidden)
    var owed = Self.owedIndentation(page, scanned, file)
    for range in scanned.hidden {
      // A line that begins inside of a tag owes all of its spaces to it.
      let last = page.line(at: max(range.lowerBound, range.upperBound - 1))
      for line in page.line(at: range.lowerBound)..<last { owed[line] = .max }
    }
    cuts = (1...max(page.lineCount, 1)).map { line in
      let bytes = page.byteRange(ofLine: line)
      let spaces = Self.indentation(bytes, page)
      let text = bytes.first { !file.bytes[$0].isBlank } ?? bytes.upperBound
      // Behind the spaces may stand tags, which show as spaces.
      return bytes.lowerBound + spaces
        - min(spaces, owed[line - 1])..<max(
          text, bytes.lowerBound + spaces)
    }
  }

  /// How many bytes at the start of a 1-based line cmark does not see.
  func cut(line: Int) -> Int {
    cuts.indices.contains(line - 1) ? cuts[line - 1].count : 0
  }

  /// The bytes to parse, of which `bytes` are those from an offset on with some replaced.
  func shown(_ bytes: ArraySlice<UInt8>, fromLine firstLine: Int) -> ArraySlice<UInt8> {
    guard !cuts.isEmpty else { return bytes }
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    for cut in cuts.dropFirst(firstLine - 1) where !cut.isEmpty && cut.lowerBound >= place {
      shown += bytes[place..<cut.lowerBound]
      place = cut.upperBound
    }
    return (shown + bytes[place...])[...]
  }

  /// By line, from 0: how many spaces at its start components account for.
  private static func owedIndentation(
    _ page: SourceFile, _ scanned: ScannedComponents, _ view: SourceFile
  ) -> [Int] {
    var owed = [Int](repeating: 0, count: max(page.lineCount, 1))
    for component in scanned.components where component.isBlock {
      guard let content = component.content else { continue }
      let start = page.line(at: component.opening.lowerBound)
      let first = page.line(at: max(content.lowerBound - 1, 0)) + 1
      let last = page.line(at: max(content.upperBound - 1, 0))
      guard first <= last else { continue }
      let outer = indentation(page.byteRange(ofLine: start), page)
      let inner = (first...last).lazy.filter { !scanned.fencedLines.contains($0) }.compactMap {
        line -> Int? in
        let bytes = view.byteRange(ofLine: line)
        return view.bytes[bytes].allSatisfy(\.isBlank) ? nil : indentation(bytes, page)
      }.min()
      let amount = owed[start - 1] + max(0, (inner ?? outer) - outer)
      for line in first...last { owed[line - 1] = amount }
    }
    return owed
  }

  private static func indentation(_ line: Range<Int>, _ page: SourceFile) -> Int {
    page.bytes[line].prefix(while: \.isBlank).count
  }
}
