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
  private var starts: [Int] = []
  private var ends: [Int] = []
  private let file: SourceFile

  /// Reads a range of a page's bytes.
  package init(_ range: Range<Int>, of file: SourceFile) {
    self.file = file
    let pieces = InlineScanner(bytes: file.bytes, range: range.clamped(to: 0..<file.bytes.count))
      .scan()
    for piece in pieces {
      switch piece {
      case .text(let offset, let byte, let length):
        visible.append(byte)
        starts.append(offset)
        ends.append(offset + length)
      case .open(let id): opened[id] = visible.count
      case .close(let id, let kind):
        if let start = opened[id] { spans.append(Span(kind: kind, range: start..<visible.count)) }
      }
    }
    opened = [:]
  }

  private var opened: [Int: Int] = [:]

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
      let place = part.lowerBound < starts.count ? starts[part.lowerBound] : ends.last ?? 0
      return place..<place
    }
    return starts[first]..<ends[last]
  }

  /// The part without spaces and line breaks at its ends.
  package func trimmed(_ part: Range<Int>) -> Range<Int> {
    var part = part
    while let first = part.first, visible[first].isBlank { part = part.dropFirst() }
    while let last = part.last, visible[last].isBlank { part = part.dropLast() }
    return part
  }
}
