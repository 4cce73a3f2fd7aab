import EnumModel
import Extraction
import SourceText
import Testing

/// On pages of random layout, width and noise every fact stands where it is said to stand.
struct FactRangePropertyTests {
  private static let pagesPerBatch: UInt64 = 400

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `every fact of a random page is found, with its place`(batch: UInt64) throws {
    var failures: [String] = []
    for seed in batch * Self.pagesPerBatch..<(batch + 1) * Self.pagesPerBatch {
      failures += try Self.problems(of: GeneratedPage(seed: seed)).map { "seed \(seed): \($0)" }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5).joined(separator: "\n"))")
  }

  /// What is wrong with what is read of a page; at most one thing.
  private static func problems(of page: GeneratedPage) throws -> [String] {
    let document = PageReader.read(try SourceFile(path: "page.md", contents: page.bytes))
    let text = PlacedText(page.bytes)
    let misplaced = document.enums.flatMap { Self.misplaced(in: $0, text) }
    guard misplaced.isEmpty else { return [misplaced[0]] }
    let found = document.enums.flatMap(\.members).map(Self.facts)
    guard found == page.members else { return [difference(page.members, found)] }
    let described = document.enums.map { [$0.description?.range].compactMap(Self.lines) }
    let prose = page.proseLines.map { lines in
      lines.first.map { [[$0, lines[lines.count - 1]]] } ?? []
    }
    guard described == prose else { return ["described on \(described), not on \(prose)"] }
    let irregular = document.enums.flatMap(\.irregularRows).map(\.range.start.line)
    guard irregular == page.irregularLines else {
      return ["irregular rows on \(irregular), not on \(page.irregularLines)"]
    }
    return document.issues.prefix(1).map { "issue \($0)" }
  }

  /// The first and the last line of a range.
  private static func lines(of range: SourceRange?) -> [Int]? {
    range.map { [$0.start.line, $0.end.line] }
  }

  private static func facts(of member: EnumMember) -> GeneratedMember.Facts {
    GeneratedMember.Facts(
      name: member.name, value: member.value.text, description: member.description?.text,
      line: member.nameRange.start.line)
  }

  private static func difference(
    _ expected: [GeneratedMember.Facts], _ found: [GeneratedMember.Facts]
  ) -> String {
    let pair = zip(expected, found).first { $0 != $1 }
    return pair.map { "expected \($0), found \($1)" }
      ?? "expected \(expected.count) members, found \(found.count)"
  }

  /// The facts of an enum that are not what the page has at their ranges.
  private static func misplaced(in declaration: EnumDeclaration, _ text: PlacedText) -> [String] {
    var placed = [(declaration.name, text.plainText(at: declaration.nameRange))]
    if let description = declaration.description {
      placed.append((description.text, text.text(at: description.range)))
    }
    for member in declaration.members {
      placed.append((member.name, text.plainText(at: member.nameRange)))
      placed.append((member.value.text, text.plainText(at: member.value.range)))
      placed.append((member.description?.text ?? "", text.text(at: member.descriptionPlace)))
      if let description = member.description {
        placed.append((description.text, text.text(at: description.range)))
      }
    }
    return placed.filter { $0.0 != $0.1 }.map {
      "\($0.0) is said to stand at \($0.1 ?? "no place")"
    }
  }
}
