package import SourceText

/// A named set of members as one document presents it, whatever its layout.
package struct EnumDeclaration: Hashable, Sendable {
  /// What the members are to each other.
  package enum Kind: Hashable, Sendable {
    /// The values of one type: no two are the same.
    case enumeration
    /// Constants that a page lists together, as limits, flags with their defaults or codes of several
    /// headers; they may share values.
    case constants
  }

  /// The heading's identifier, or the heading's text where it is prose.
  package var name: String
  package var nameRange: SourceRange
  package var declaredType: DeclaredType?
  /// The prose between the heading and the members, as written.
  package var description: SourceFragment?
  /// The page that names the enum, as `SourceFile.path`; members may stand on others.
  package var file: String
  package var edition: Edition
  /// The texts of the headings that the enum's own heading stands under, outermost first.
  package var section: [String]
  /// In page order.
  package var members: [EnumMember]
  /// Rows of the enum's table that do not have as many cells as its header.
  package var irregularRows: [IrregularRow]
  /// Rows of the enum's table that may be members.
  package var unreadRows: [UnreadRow]
  package var kind: Kind
  /// How many more members the page has, of which only the site's build knows name and value.
  package var unresolvedMembers: Int
  /// Whether it is an enum because another platform lists the same names.
  package var isCorroborated = false

  package init(
    name: String, nameRange: SourceRange, declaredType: DeclaredType?,
    description: SourceFragment?, file: String, edition: Edition, section: [String],
    members: [EnumMember], irregularRows: [IrregularRow] = [],
    unreadRows: [UnreadRow] = [], kind: Kind = .enumeration, unresolvedMembers: Int = 0
  ) {
    self.name = name
    self.nameRange = nameRange
    self.declaredType = declaredType
    self.description = description
    self.file = file
    self.edition = edition
    self.section = section
    self.members = members
    self.irregularRows = irregularRows
    self.unreadRows = unreadRows
    self.kind = kind
    self.unresolvedMembers = unresolvedMembers
  }

  /// The 1-based line of the enum's name.
  package var line: Int { nameRange.start.line }

  /// The name of the page without its folder and extension, which names an enum where nothing else does.
  package var fileStem: String { Self.stem(of: file) }

  /// The name of a file without its folder and extension.
  package static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? path[...]
    let dot = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? $0 : nil }
    return String(name[..<(dot ?? name.endIndex)])
  }

  /// The page that a member stands on; the enum's own for none.
  package func file(of member: EnumMember?) -> String { member?.file ?? file }

  /// The pages that members stand on.
  package var files: Set<String> { Set(members.map(file(of:))) }

  /// Whether the name is an identifier, and no heading of prose.
  package var isNamed: Bool { !name.contains { !$0.isASCII || $0 == " " } }

  /// Whether this is a list of names that nothing declares and that gives no values.
  package var isListing: Bool {
    declaredType == nil && members.allSatisfy { $0.value.kind == .none }
  }

  /// The 1-based lines of rows that lost or gained cells.
  package var irregularLines: Set<Int> { Set(irregularRows.map(\.range.start.line)) }
}

/// A row of a table that lost or gained cells.
package struct IrregularRow: Hashable, Sendable {
  /// The whole row, without the indentation before it.
  package var range: SourceRange
  /// How many cells the header has.
  package var expectedCells: Int
  /// How many cells the row has as written.
  package var foundCells: Int
  /// The name in the row, where one could be read.
  package var member: String?
  /// Whether text stands in cells behind the last column, where no reader sees it.
  package var hidesText: Bool

  package init(
    range: SourceRange, expectedCells: Int, foundCells: Int, member: String?, hidesText: Bool
  ) {
    self.range = range
    self.expectedCells = expectedCells
    self.foundCells = foundCells
    self.member = member
    self.hidesText = hidesText
  }
}
