import SourceText

/// Keeps lists and quotes from cmark that stand in each other far too deep.
///
/// cmark goes through all that are open for every line and every piece of text: 50,000 quotes with as
/// much text take it seconds.
struct DeepContainers {
  private(set) var edits: [GuardedPage.Edit] = []
  /// The first line on which the bound is passed.
  private(set) var problem: MarkdownDocument.Problem?
  private let limit: Int
  /// The columns of the markers of lists that may be open, each behind the one before it.
  private var open: [Int] = []

  init(limit: Int) { self.limit = limit }

  /// Looks at the marks before the text of the next line.
  mutating func add(_ line: Int, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = range.lowerBound
    var column = 0
    var quotes = 0
    var isRule: Bool?
    while index < range.upperBound {
      let byte = bytes[index]
      let mark: Int
      switch byte {
      case 0x20:
        index += 1
        column += 1
        continue
      case 0x09:
        index += 1
        column += 4 - column % 4
        continue
      case UInt8(ascii: ">"):
        quotes += 1
        mark = index
      default:
        guard let end = Self.marker(at: index, in: range, bytes) else { return }
        // Dashes and stars alone on a line are no lists but a rule.
        let rule = isRule ?? Self.isRule(index..<range.upperBound, bytes)
        isRule = rule
        if rule { return }
        mark = end
        while let last = open.last, last >= column { open.removeLast() }
        open.append(column)
      }
      if open.count + quotes > limit {
        edits.append(.init(range: mark..<mark + 1, mark: bytes[mark]))
        problem = problem ?? .init(line: line, reason: .nestedTooDeep(limit: limit))
        if byte != UInt8(ascii: ">") { open.removeLast() }
        return
      }
      column += mark + 1 - index
      index = mark + 1
    }
  }

  /// The last byte of a list's marker that begins at an index.
  private static func marker(
    at index: Int, in line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var end = index
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < line.upperBound, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]),
        end - index <= 9
      { end += 1 }
      guard end < line.upperBound,
        bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
      else { return nil }
    default: return nil
    }
    return end + 1 >= line.upperBound || bytes[end + 1].isBlank ? end : nil
  }

  private static func isRule(_ rest: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let mark = bytes[rest.lowerBound]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else { return false }
    var count = 0
    for index in rest where !bytes[index].isBlank {
      guard bytes[index] == mark else { return false }
      count += 1
    }
    return count > 2
  }
}
