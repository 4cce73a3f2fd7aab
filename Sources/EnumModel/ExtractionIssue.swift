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
    /// In all tables of a page.
    case tooManyCells(limit: Int)
    /// Lines of text right above a table.
    case tooMuchAbove(limit: Int)
    /// Lists, quotes, and tables in HTML, that stand in each other.
    case nestedTooDeep(limit: Int)
    /// What stands behind so many lines is not read.
    case tooManyLines(limit: Int)
    /// In all enums of a page; this one is not read.
    case tooManyMembers(limit: Int)
    /// The description of an enum or a member has more bytes, and the rest of them is not read.
    case longDescription(of: String, limit: Int)
    /// A table or list in HTML of more bytes.
    case tooLong(limit: Int)
    case delimiterRow(header: Int, delimiter: Int)
    /// A cell of a delimiter row whose dashes have a gap.
    case delimiterCell(String)
    /// Rows behind the end of their table.
    case lostRows(Int)
    /// A table that is indented as code is.
    case indentedTable
    case unclosedFence
    /// What begins raw HTML that takes the rest of the page, such as a comment.
    case unclosedHTML(String)
    case unclosedBody
    case brokenFrontMatter(String)
    case memberWithoutName(row: String)
    case lineWithoutValue(name: String)
    /// Most members of an enum in code are read as this name, so that it is no name.
    case repeatedName(String)
    /// A definition list of names.
    case listWithoutValues
    case notSupported(Layout)
    case unresolved(Unresolved)
  }

  /// Why content is not on the page that stands for it.
  package enum Unresolved: Hashable, Sendable {
    /// The page sends its readers to another one, which may be unknown.
    case redirect(String)
    case frontMatterOnly
    /// The content is that of the page at this path.
    case imported(String)
    /// The text stands for a name or a value that only the site's build knows.
    case placeholder(String)
    /// The text stands for a description.
    case placeholderText(String)
  }

  /// Layouts that are recognised, so that they can be named, and are not read.
  package enum Layout: String, Hashable, Sendable {
    case htmlTable
    case definitionList
    case memberList
    case headingPerMember
    case enumBodyInFence
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

extension ExtractionIssue {
  /// Whether the content is elsewhere, rather than here and not understood.
  package var isUnresolved: Bool {
    if case .unresolved = reason { true } else { false }
  }

  /// Whether members may exist that the page does not show.
  package var hidesMembers: Bool {
    switch reason {
    case .unresolved(.placeholderText): false
    case .unresolved: true
    default: false
    }
  }
}
