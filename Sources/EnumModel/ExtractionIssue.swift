package import SourceText

/// Something that looks like an enum, or a page, that could not be read.
package struct ExtractionIssue: Hashable, Sendable {
  /// Why it could not be read.
  package enum Reason: Hashable, Sendable {
    case unreadable(UnreadableFile)
    case folderLoop
    case noValueColumn
    case noNameColumn
    case noMembers
    case tooManyColumns(limit: Int)
    /// Tables or lists in HTML that stand in each other.
    case nestedTooDeep(limit: Int)
    /// A table or list in HTML of more bytes.
    case tooLong(limit: Int)
    case delimiterRow(header: Int, delimiter: Int)
    case unclosedFence
    case unclosedBody
    case brokenFrontMatter(String)
    case memberWithoutName(row: String)
    case lineWithoutValue(name: String)
    /// A definition list of names.
    case listWithoutValues
    case notSupported(Layout)
  }

  /// Layouts that are recognised, so that they can be named, and are not read.
  package enum Layout: String, Hashable, Sendable {
    case htmlTable
    case definitionList
    case memberList
    case headingPerMember
    case enumBodyInFence
    case component
  }

  package var file: String
  /// 1-based; nil where the whole page is meant.
  package var line: Int?
  package var reason: Reason

  package init(file: String, line: Int?, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}
