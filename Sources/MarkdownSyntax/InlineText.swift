package import SourceText

/// A piece of inline Markdown as a reader sees it, with the place of every character.
///
/// Code spans, links, emphasis, escapes, entities and tags are undone; `<br>` is a line break. cmark
/// is not asked: its inline columns leave out back-ticks and drift behind escaped pipes.
package struct InlineText: Sendable {
  /// A stretch of the visible text that was marked up.
  package struct Span: Sendable {
    /// What kind of mark-up it was.
    package enum Kind: Sendable, Equatable {
      case code
      case link(target: String)
      case strikethrough
    }

    package var kind: Kind
    /// In bytes of the visible text.
    package var range: Range<Int>
  }

  /// The visible text, UTF-8.
  package private(set) var visible: [UInt8] = []
  /// In the order in which the stretches end.
  package private(set) var spans: [Span] = []
  private var runs: [Run] = []
  /// Where the range begins, the place of what nothing is visible of.
  private let start: Int

  /// A stretch of the visible text that stands for a stretch of the page.
  private struct Run {
    /// In bytes of the visible text.
    var start: Int
    /// Either as many bytes as are visible, or what one visible byte stands for.
    var source: Range<Int>
    var isVerbatim: Bool
  }

  /// Reads a range of a page's bytes.
  package init(_ range: Range<Int>, of file: SourceFile) {
    let range = range.clamped(to: 0..<file.bytes.count)
    start = range.lowerBound
    // Most cells are nothing but text, and need no scan.
    guard InlineScanner.holdsMark(file.bytes[range]) else {
      visible = Array(file.bytes[range])
      if !range.isEmpty { runs = [Run(start: 0, source: range, isVerbatim: true)] }
      return
    }
    if let code = InlineScanner.wholeCode(file.bytes[range]) {
      visible = Array(file.bytes[code])
      runs = [Run(start: 0, source: code, isVerbatim: true)]
      spans = [Span(kind: .code, range: visible.indices)]
      return
    }
    let pieces = InlineScanner(bytes: file.bytes, range: range).scan()
    var opened: [(id: Int, start: Int)] = []
    visible.reserveCapacity(range.count)
    for piece in pieces {
      switch piece {
      case .text(let source):
        if source.isEmpty { continue }
        runs.append(Run(start: visible.count, source: source, isVerbatim: true))
        visible += file.bytes[source]
      case .sign(let byte, let source):
        runs.append(Run(start: visible.count, source: source, isVerbatim: false))
        visible.append(byte)
      case .open(let id): opened.append((id, visible.count))
      case .close(let id, let mark):
        guard let index = opened.lastIndex(where: { $0.id == id }) else { continue }
        let start = opened.remove(at: index).start
        let kind: Span.Kind =
          switch mark {
          case .code: .code
          case .link(let target): .link(target: file.string(target))
          case .strikethrough: .strikethrough
          }
        spans.append(Span(kind: kind, range: start..<visible.count))
      }
    }
  }

  /// The one code span, in bytes of the visible text; nil where there are none or several.
  package var onlyCode: Range<Int>? {
    let code = spans.lazy.filter { $0.kind == .code }.map(\.range)
    return code.dropFirst().isEmpty ? code.first : nil
  }

  /// The visible text.
  package var string: String { String(decoding: visible, as: UTF8.self) }

  /// The visible text of a part of it.
  package func string(_ part: Range<Int>) -> String {
    String(decoding: visible[part.clamped(to: visible.indices)], as: UTF8.self)
  }

  /// The bytes of the page that a part of the visible text stands for.
  ///
  /// - Parameter part: in bytes of the visible text; an empty part is placed before the byte at it.
  package func source(_ part: Range<Int>) -> Range<Int> {
    guard let first = part.first, let last = part.last, last < visible.count else {
      let place =
        part.lowerBound < visible.count
        ? source(of: part.lowerBound).lowerBound : runs.last?.source.upperBound ?? start
      return place..<place
    }
    return source(of: first).lowerBound..<source(of: last).upperBound
  }

  /// Where a part begins in the page, with the marks that open right before it: in `a `b``, the
  /// back-tick for `b`.
  package func sourceStart(of part: Range<Int>, in file: SourceFile) -> Int {
    let start = source(part).lowerBound
    guard part.lowerBound > 0, part.lowerBound <= visible.count else { return start }
    let before = source(part.lowerBound - 1..<part.lowerBound).upperBound
    guard before < start else { return start }
    let opens = file.bytes[before..<start].allSatisfy {
      $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "[")
    }
    return visible[part.lowerBound - 1].isBlank || opens ? before : start
  }

  /// The bytes of the page that a visible byte stands for.
  private func source(of index: Int) -> Range<Int> {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= index { low = middle } else { high = middle }
    }
    let run = runs[low]
    guard run.isVerbatim else { return run.source }
    let place = run.source.lowerBound + index - run.start
    return place..<place + 1
  }

  /// The part without spaces and line breaks at its ends.
  package func trimmed(_ part: Range<Int>) -> Range<Int> {
    var part = part
    while let first = part.first, visible[first].isBlank { part = part.dropFirst() }
    while let last = part.last, visible[last].isBlank { part = part.dropLast() }
    return part
  }
}
