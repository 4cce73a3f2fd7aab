import EnumModel
import SourceText

/// The lines of a page that hold one member and nothing else.
struct MemberRow {
  /// Whole lines, with the last one's break.
  let lines: Range<Int>
  /// The cells of a table's row, without the pipes beside them; empty where this is none.
  let cells: [Range<Int>]

  /// More lines than a member takes.
  private static let mostLines = 40

  /// Fails where the member's facts stand apart, or beside those of another member.
  init?(of member: EnumMember, in file: SourceFile, among neighbours: PageMembers) {
    let facts =
      [member.nameRange, member.value.range] + (member.description.map { [$0.range] } ?? [])
    let first = facts.map(\.start.line).min() ?? 0
    let last = facts.map(\.end.line).max() ?? 0
    guard first > 0, last - first < Self.mostLines else { return nil }
    let name = file.byteRange(of: member.nameRange)
    let numbers: ClosedRange<Int>
    if let element = Self.element(around: name, in: file) {
      numbers = file.line(at: element.lowerBound)...file.line(at: element.upperBound - 1)
      guard numbers.contains(first), numbers.contains(last) else { return nil }
    } else {
      guard first == last, Self.isOneLine(first, of: file) else { return nil }
      numbers = first...first
    }
    guard neighbours.count(ofNamesOn: numbers) == 1 else { return nil }
    let start = file.byteRange(ofLine: numbers.lowerBound).lowerBound
    let end =
      numbers.upperBound < file.lineCount
      ? file.byteRange(ofLine: numbers.upperBound + 1).lowerBound : file.bytes.count
    lines = start..<end
    cells = numbers.count == 1 ? Self.cells(ofLine: first, of: file) : []
  }

  /// Whether a line is no heading and nothing hangs on to it.
  private static func isOneLine(_ number: Int, of file: SourceFile) -> Bool {
    let line = file.line(number)
    let text = line.drop { $0 == " " || $0 == "\t" }
    guard !text.hasPrefix("#"), !text.hasPrefix(":") else { return false }
    guard cells(ofLine: number, of: file).isEmpty else { return true }
    let next = file.line(number + 1)
    let indent = line.count - text.count
    let follows = next.prefix { $0 == " " || $0 == "\t" }.count
    return next.allSatisfy(\.isWhitespace)
      || follows <= indent && !next.dropFirst(follows).hasPrefix(":")
  }

  /// The row of an HTML table or the component that alone has some lines, from `<` to `>`.
  private static func element(around name: Range<Int>, in file: SourceFile) -> Range<Int>? {
    let bytes = file.bytes
    var start = name.lowerBound - 1
    while start >= 0, name.lowerBound - start < 2_000 {
      if bytes[start] == UInt8(ascii: "<"), let tag = tag(at: start + 1, of: bytes) {
        guard let end = end(of: tag, behind: name.upperBound, in: bytes) else { return nil }
        let isAlone = [start - 1, end].allSatisfy { place in
          !bytes.indices.contains(place) || isAtLineEdge(place, start: start, of: bytes)
        }
        return isAlone ? start..<end : nil
      }
      start -= 1
    }
    return nil
  }

  /// The name of a tag that holds a member: `tr`, or a component's.
  private static func tag(at start: Int, of bytes: [UInt8]) -> [UInt8]? {
    let word = Array(bytes[start...].prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
    let isComponent = word.count > 2 && (0x41...0x5A).contains(word[0])
    return isComponent || word == Array("tr".utf8) ? word : nil
  }

  private static func end(of tag: [UInt8], behind place: Int, in bytes: [UInt8]) -> Int? {
    let word = String(decoding: tag, as: UTF8.self).lowercased()
    let (opening, closing) = (BytePattern("<" + word), BytePattern("</" + word + ">"))
    let end = min(bytes.count, place + 8_000)
    let rest = bytes[place..<end]
    let next = opening.firstIndex(in: rest) ?? end
    guard let close = closing.firstIndex(in: rest), close < next else { return nil }
    return close + closing.count
  }

  /// Whether only blanks stand between a place beside an element and the edge of the line.
  private static func isAtLineEdge(_ place: Int, start: Int, of bytes: [UInt8]) -> Bool {
    var place = place
    let step = place < start ? -1 : 1
    while bytes.indices.contains(place), bytes[place] != UInt8(ascii: "\n") {
      guard bytes[place].isBlank else { return false }
      place += step
    }
    return true
  }

  /// The cells of a row below a delimiter row; none for any other line.
  private static func cells(ofLine number: Int, of file: SourceFile) -> [Range<Int>] {
    let pipes = pipes(ofLine: number, of: file)
    guard !pipes.isEmpty, isBelowDelimiter(number, of: file) else { return [] }
    let line = file.trimmed(file.byteRange(ofLine: number))
    let edges = [line.lowerBound - 1] + pipes + [line.upperBound]
    return zip(edges, edges.dropFirst()).map { $0 + 1..<$1 }.filter { cell in
      !cell.isEmpty || cell.lowerBound > line.lowerBound && cell.upperBound < line.upperBound
    }
  }

  private static func pipes(ofLine number: Int, of file: SourceFile) -> [Int] {
    let line = file.byteRange(ofLine: number)
    return line.filter { place in
      file.bytes[place] == UInt8(ascii: "|")
        && (place == line.lowerBound || file.bytes[place - 1] != UInt8(ascii: "\\"))
    }
  }

  private static func isBelowDelimiter(_ number: Int, of file: SourceFile) -> Bool {
    var above = number - 1
    let delimiters = Array("|:- \t>".utf8)
    while above > 0 {
      let line = file.bytes[file.byteRange(ofLine: above)]
      guard line.contains(UInt8(ascii: "|")) else { return false }
      if line.contains(UInt8(ascii: "-")), line.allSatisfy(delimiters.contains) { return true }
      above -= 1
    }
    return false
  }
}
