import EnumModel
import SourceText

/// Holds what is read of a page to the limits of the run; each thing that is over one is an issue.
struct PageBounds {
  private let limits: ReadingLimits
  private let file: String
  private(set) var issues: [ExtractionIssue] = []
  private var membersLeft: Int

  /// - Parameter file: as issues name it.
  init(_ limits: ReadingLimits, of file: String) {
    self.limits = limits
    self.file = file
    membersLeft = limits.members
  }

  /// The lines of a page that are read.
  mutating func lines(of page: SourceFile) -> SourceFile {
    guard page.lineCount > limits.lines else { return page }
    add(.tooManyLines(limit: limits.lines), limits.lines + 1)
    return page.prefix(ofLines: limits.lines)
  }

  /// Leaves out enums that would give the page too many members.
  mutating func holdMembers(_ result: inout LayoutResult) {
    guard result.memberCount > limits.members else { return }
    var dropped = Set<Int>()
    func fits(_ declaration: EnumDeclaration, _ bounds: inout Self) -> Bool {
      let count = declaration.members.count
      guard count > bounds.membersLeft else {
        bounds.membersLeft -= count
        return true
      }
      let line = declaration.members.first?.nameRange.start.line ?? declaration.line
      if dropped.insert(line).inserted {
        bounds.add(.tooManyMembers(limit: bounds.limits.members), line)
      }
      return false
    }
    result.enums = result.enums.filter { fits($0, &self) }
    result.bodies = result.bodies.filter { fits($0, &self) }
    result.nameLists = result.nameLists.filter { fits($0.declaration, &self) }
    result.considerations.removeAll { dropped.contains($0.line) }
  }

  /// Shortens descriptions that are longer than any that a person reads.
  mutating func holdDescriptions(_ result: inout LayoutResult) {
    for index in result.enums.indices { hold(&result.enums[index]) }
    for index in result.nameLists.indices { hold(&result.nameLists[index].declaration) }
  }

  private mutating func hold(_ declaration: inout EnumDeclaration) {
    if let text = declaration.description, isLong(text) {
      declaration.description = beginning(of: text, declaration.name)
    }
    for index in declaration.members.indices {
      guard let text = declaration.members[index].description, isLong(text) else { continue }
      let short = beginning(of: text, declaration.members[index].name)
      declaration.members[index].description = short
      declaration.members[index].descriptionPlace = short.range
    }
  }

  private func isLong(_ text: SourceFragment) -> Bool { text.text.utf8.count > limits.description }

  private mutating func beginning(of text: SourceFragment, _ name: String) -> SourceFragment {
    add(.longDescription(of: name, limit: limits.description), text.range.start.line)
    return text.prefix(ofBytes: limits.description)
  }

  private mutating func add(_ reason: ExtractionIssue.Reason, _ line: Int) {
    issues.append(ExtractionIssue(file: file, line: line, reason: reason))
  }
}

extension LayoutResult {
  fileprivate var memberCount: Int {
    (enums + bodies + nameLists.map(\.declaration)).reduce(0) { $0 + $1.members.count }
  }
}
