import EnumModel
import MarkdownSyntax
import SourceText

/// Whether anything on a page may be read as a member, told from its lines alone.
///
/// Most pages of a documentation folder hold no enum, and to parse one costs many times what it takes to
/// look at its lines. Each layout shows on some line: a table's delimiter row, a tag, a name with its
/// value, a run of codes, a declaration in a fence. A page without any such line is not parsed. What a line
/// may be is hardly told from the blocks around it, so that the scan takes too many lines for signs rather
/// than too few; only what stands in a fence is taken for code.
struct PageScan {
  /// How many items of a list, or headings, a layout needs at least.
  private static let leastCodes = 3
  private static let leastItems = 2
  private static let leastMemberHeadings = 2
  private static let leastNameHeadings = 5
  /// The same of members on lines; where a page announces codes, one is enough.
  private static let leastMembers = 2

  private let page: Page
  private var fence: FenceSigns.Fence?
  private var memberCount = 0
  private var codeCount = 0
  private var itemCount = 0
  private var memberHeadings = 0
  private var nameHeadings = 0
  /// The heading that was the last line with anything on it.
  private var headingAbove: Heading?
  /// What the line above is.
  private var above = Above.nothing
  /// How far the text of the last list item is indented.
  private var itemIndentation = 0
  /// Whether the paragraph that is open may stand in a list.
  private var isInList = false
  /// Whether a heading is the name of a type of codes.
  private var isTypeOfCodes = false
  /// Whether its first line may be a name, or a name and a value.
  private var beginsWithName = false
  private var beginsWithMember = false
  /// Whether a paragraph begins with a letter, so that the page is more than links to others.
  private var hasProse = false

  private enum Above {
    /// An empty line.
    case nothing
    /// The lines of a paragraph, from a place on.
    case text(from: Int)
    /// What may be a paragraph, or be hidden.
    case doubtful
    case html
    /// A heading, a fence or a rule.
    case closed
  }

  /// Whether a page must be parsed.
  static func mayHoldMembers(_ file: SourceFile, below frontMatter: FrontMatter) -> Bool {
    guard frontMatter.problem == nil, frontMatter.redirect == nil, frontMatter.code == nil,
      frontMatter.bodyLine <= file.lineCount
    else { return true }
    if let title = frontMatter.title, file.bytes[title].contains(where: \.isDigit) { return true }
    let start = file.byteRange(ofLine: frontMatter.bodyLine).lowerBound
    guard !LineSigns.mayHoldTags(file.bytes[start...]) else { return true }
    var scan = PageScan(file, frontMatter)
    for line in frontMatter.bodyLine...file.lineCount
    where scan.holdsSign(file.byteRange(ofLine: line)) {
      return true
    }
    // A fence that nothing closes is reported, and so is a page of nothing but links.
    return scan.fence != nil || !scan.hasProse
      || scan.memberCount > 0 && LineSigns.mayAnnounceCodes(file.bytes[start...])
  }

  private init(_ file: SourceFile, _ frontMatter: FrontMatter) {
    let edition = Edition(platform: Platform(""), language: .english)
    page = Page(file: file, sections: [], edition: edition, frontMatter: frontMatter)
  }

  /// Whether a line shows, with those before it, that something may be a member.
  private mutating func holdsSign(_ line: Range<Int>) -> Bool {
    let bytes = page.file.bytes
    let text = page.file.trimmed(line)
    guard let first = text.first else {
      above = .nothing
      return false
    }
    let indentation = first - line.lowerBound
    if let open = fence { return isLast(of: open, bytes[text], indentation) }
    let (above, headingAbove) = (self.above, self.headingAbove)
    self.headingAbove = nil
    self.above = .closed
    let (content, isItem) = LineSigns.content(of: text, in: bytes)
    if let found = FenceSigns.Fence(
      opening: bytes[content], at: line.upperBound,
      indentation: content.lowerBound - line.lowerBound)
    {
      fence = found
      // Deeper than that it is indented code, or goes on with a paragraph.
      if case .html = above { return true }
      return content == text && indentation - itemIndentation > 3
    }
    if bytes[content].first == UInt8(ascii: "#"), let heading = Self.heading(content, page) {
      return holdsSign(heading)
    }
    if LineSigns.isUnderline(bytes[text]) {
      switch above {
      case .text(let start): return holdsSign(underlined(start..<line.lowerBound))
      case .doubtful, .html: return true
      case .nothing, .closed: break
      }
    }
    if LineSigns.mayBeDelimiterRow(bytes[line]) { return true }
    // A rule, a tag, and what may be hidden end a paragraph.
    if case .text = above, content == text,
      case .text = Self.kind(of: text, in: bytes, below: .nothing)
    {
      self.above = above
      return goesOnWithSign(content)
    }
    self.above = Self.kind(of: text, in: bytes, below: above)
    if isItem {
      itemIndentation = content.lowerBound - line.lowerBound
    } else if indentation == 0 {
      itemIndentation = 0
    }
    isInList = isItem || indentation > 0 && itemIndentation > 0
    if case .text = self.above, content == text, LineSigns.beginsWithLetter(bytes[text]) {
      switch above {
      case .nothing, .closed: hasProse = true
      case .text, .doubtful, .html: break
      }
    }
    return beginsWithSign(content, below: headingAbove)
  }

  /// What a line that begins something is to the lines below it.
  private static func kind(of text: Range<Int>, in bytes: [UInt8], below above: Above) -> Above {
    if case .html = above { return .html }
    if bytes[text].first == UInt8(ascii: "<") { return .html }
    if LineSigns.isRule(bytes[text]) { return .closed }
    return LineSigns.mayBeHidden(bytes[text]) ? .doubtful : .text(from: text.lowerBound)
  }

  /// Takes a line of a fence; whether what the fence holds may declare members.
  private mutating func isLast(
    of open: FenceSigns.Fence, _ text: ArraySlice<UInt8>, _ indentation: Int
  ) -> Bool {
    if open.isClosed(by: text) {
      // Indented in another way, it may be a line of the code.
      guard indentation == open.indentation else { return true }
      fence = nil
      above = .closed
      return FenceSigns.mayDeclare(page.file.bytes[open.start..<text.startIndex])
    }
    // What is indented less ends the list item, and the fence with it.
    return indentation < open.indentation
  }

  private mutating func holdsSign(_ heading: Heading) -> Bool {
    headingAbove = heading
    if PageWords.namesCodes(heading.text) { isTypeOfCodes = true }
    if NameHeadings.mayBeMember(heading, in: page) { nameHeadings += 1 }
    if HeadingMembers.mayBeMember(heading, in: page) { memberHeadings += 1 }
    return memberHeadings >= Self.leastMemberHeadings || nameHeadings >= Self.leastNameHeadings
      || CodePages.mayBeCode(heading, of: page)
  }

  /// Takes the first line of a paragraph.
  ///
  /// - Parameter heading: what the line above is, if a heading.
  private mutating func beginsWithSign(_ content: Range<Int>, below heading: Heading?) -> Bool {
    guard !content.isEmpty else { return false }
    let bytes = page.file.bytes[content]
    if let heading, HeadingMembers.mayBeMember(heading, above: content, in: page) {
      memberHeadings += 1
      if memberHeadings >= Self.leastMemberHeadings { return true }
    }
    beginsWithName = NamedParagraphs.mayBeName(content, page)
    let line =
      isInList || beginsWithName
      ? MemberLine(content, in: page) : MemberLine.marked(content, in: page)
    beginsWithMember = line != nil
    if counts(line) || LineSigns.mayBeContainer(bytes) { return true }
    if LineSigns.mayBeValue(content, in: page) { return true }
    if isTypeOfCodes, FlatCodes.mayBeCodes(content, page) { return true }
    guard isInList else { return false }
    if LineSigns.mayBeginWithCode(bytes) { codeCount += 1 }
    if UnreadStructures.namesConstantAndNumber(content, page) { itemCount += 1 }
    return codeCount >= Self.leastCodes || itemCount >= Self.leastItems
      || LabelledCodes.mayBeCode(content, in: page)
  }

  /// Takes a further line of a paragraph; outside of a list it gives a member only where the first line may
  /// be one.
  private mutating func goesOnWithSign(_ content: Range<Int>) -> Bool {
    if beginsWithName, LineSigns.mayBeValue(content, in: page) { return true }
    guard isInList || beginsWithMember else { return false }
    return counts(MemberLine.marked(content, in: page))
      || isInList && LabelledCodes.mayBeCode(content, in: page)
  }

  /// Counts the members of a line; whether there are enough.
  private mutating func counts(_ line: MemberLine?) -> Bool {
    memberCount += line?.names.count ?? 0
    return memberCount >= Self.leastMembers
  }

  /// The heading that the lines of a paragraph are, with a line of dashes below them.
  private func underlined(_ lines: Range<Int>) -> Heading {
    Outline.heading(level: 1, range: page.file.trimmed(lines), line: 0, file: page.file)
  }

  private static func heading(_ line: Range<Int>, _ page: Page) -> Heading? {
    let marks = line.prefix { page.file.bytes[$0] == UInt8(ascii: "#") }
    guard marks.count <= 6,
      marks.endIndex == line.endIndex || page.file.bytes[marks.endIndex].isBlank
    else { return nil }
    return Outline.heading(
      level: marks.count, range: page.file.headingText(of: line), line: 0, file: page.file)
  }
}
