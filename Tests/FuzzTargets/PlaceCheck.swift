import EnumModel
import Findings
import SourceText

/// Holds the places that are said of pages against the pages.
struct PlaceCheck {
  private let files: [String: SourceFile]
  private(set) var problems: [String] = []

  init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// A range of a page: its ends are in order, and each is on a line of the page or right behind it.
  mutating func check(_ range: SourceRange, in file: String, _ what: @autoclosure () -> String) {
    guard let page = files[file] else {
      problems.append("\(what()) is said to stand in '\(file)', which is no page")
      return
    }
    let isInside = [range.start, range.end].allSatisfy { place in
      place.column >= 1 && page.location(at: page.byteRange(of: place).lowerBound) == place
    }
    if !isInside || range.end < range.start {
      problems.append("\(what()) is said to stand at \(range) of '\(file)'")
    }
  }

  mutating func check(_ fragment: SourceFragment?, in file: String, _ what: String) {
    if let fragment { check(fragment.range, in: file, what) }
  }

  /// All that was read of a page.
  mutating func check(_ document: ExtractedDocument) {
    let file = document.file
    check(document.title, in: file, "a title")
    document.suppressions.forEach { check($0.range, in: file, "a comment") }
    for table in document.brokenTables {
      check(table.range, in: table.file, "a broken table")
      check(table.headerRange, in: table.file, "a header")
    }
    if let page = document.codePage { check(page.member, in: file) }
    for declaration in document.enums + document.nameLists.map(\.declaration) {
      check(declaration)
    }
    for line in document.issues.compactMap(\.line) + document.considerations.map(\.line) {
      if let page = files[file], !(1...max(page.lineCount, 1)).contains(line) {
        problems.append("something is said of line \(line) of '\(file)'")
      }
    }
  }

  private mutating func check(_ declaration: EnumDeclaration) {
    let file = declaration.file
    check(declaration.nameRange, in: file, "enum '\(declaration.name)'")
    check(declaration.description, in: file, "the description of '\(declaration.name)'")
    declaration.irregularRows.forEach { check($0.range, in: file, "an irregular row") }
    for row in declaration.unreadRows {
      check(row.range, in: file, "an unread row")
      row.cells.forEach { check($0.range, in: file, "the cell '\($0.text)'") }
    }
    declaration.members.forEach { check($0, in: $0.file ?? file) }
  }

  private mutating func check(_ member: EnumMember, in file: String) {
    check(member.nameRange, in: file, "member '\(member.name)'")
    check(member.value.range, in: file, "the value of '\(member.name)'")
    check(member.value.contradiction, in: file, "the other value of '\(member.name)'")
    check(member.description, in: file, "the description of '\(member.name)'")
    check(member.descriptionPlace, in: file, "the place for text of '\(member.name)'")
    if let problem = ValueCheck.problem(of: member.value.kind) {
      problems.append("'\(member.name)': \(problem)")
    }
  }

  mutating func check(_ finding: Finding) {
    check(finding.location.range, in: finding.location.file, "a finding of \(finding.rule)")
    for witness in finding.witnesses {
      check(witness.location.range, in: witness.location.file, "a witness of \(finding.rule)")
    }
    for edit in finding.fixes.flatMap(\.edits) {
      check(edit.range, in: edit.file, "an edit of \(finding.rule)")
    }
  }
}

extension SourceFile {
  /// The first bytes of a place: a range without an end of its own.
  fileprivate func byteRange(of place: SourceLocation) -> Range<Int> {
    byteRange(of: SourceRange(start: place, end: place))
  }
}
