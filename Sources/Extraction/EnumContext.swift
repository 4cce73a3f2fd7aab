import EnumModel
import MarkdownSyntax
import SourceText

/// What stands above the members of an enum: its heading, its declaration, its description.
struct EnumContext {
  var name: String
  var nameRange: SourceRange
  var declaredType: DeclaredType?
  var description: SourceFragment?
  /// The headings above the enum's own one, outermost first.
  var section: [String]
  /// The texts of all headings above the members, from the one that names the enum on only those that
  /// say that it is one.
  private var headings: [String]

  /// Whether the heading, or the page's words for the enum, announce codes.
  var isAnnounced: Bool {
    isDeclaredEnum
      || headings.contains(where: PageWords.announceCodes)
  }

  /// Whether the page says in so many words that this is an enum.
  var isDeclaredEnum: Bool {
    switch declaredType?.kind {
    case .enumeration, .options: true
    default: false
    }
  }

  /// Whether the heading that names the enum calls it one: `Enum DoorState`, 门状态枚举.
  var isHeadedEnum: Bool {
    guard let last = headings.last,
      Self.enumWords.contains(where: { $0.isFound(in: Array(last.utf8)[...]) })
    else { return false }
    let heading = last.lowercased()
    let words = heading.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.count <= Self.mostWordsOfName
      && (words.contains { ["enum", "enumeration"].contains($0) }
        || ["枚举", "列挙"].contains { heading.contains($0) })
  }

  private static let mostWordsOfName = 4
  private static let enumWords = ["enum", "枚举", "列挙"].map(BytePattern.init)

  /// How many blocks of a section are looked at; in a section of thousands of tables each of them looks.
  private static let reach = 1_000

  /// Looks above a block.
  ///
  /// - Parameters:
  ///   - block: the index of the first block with members, in its section.
  ///   - section: the index of that section; a section headed 枚举值 or "Values" belongs to the one
  ///     above, and so does a part of a section for some platforms.
  ///   - known: the enum's name where the members give it; its heading may be further up.
  init(above block: Int, in section: Int, of page: Page, named known: String? = nil) {
    var groups = [page.sections[section].blocks[..<block].suffix(Self.reach)]
    var namingSection = section
    var words: [String] = []
    let isNamedAbove = page.headings(above: section).contains {
      $0.heading.map { Self.names($0, known) } ?? false
    }
    while let parent = page.sections[namingSection].parent {
      if let heading = page.sections[namingSection].heading {
        let isOther = isNamedAbove && !Self.names(heading, known)
        let text = heading.text.lowercased()
        guard isOther || PageWords.members.contains(text) else { break }
        if PageWords.enums.contains(text) { words.append(heading.text) }
      }
      namingSection = parent
      groups.insert(page.sections[parent].blocks.suffix(Self.reach), at: 0)
    }
    let above = page.headings(above: namingSection)
    let heading = above.last?.heading
    let declared = Self.declaredType(in: groups, of: page)
    declaredType = declared
    self.section = above.dropLast().compactMap { $0.heading?.text }
    let isForeign = known != nil && !isNamedAbove
    description =
      isForeign ? nil : groups.lazy.compactMap { Self.description(in: $0, of: page) }.first
    name = Self.name(heading: heading, declared: declared, page: page)
    nameRange =
      heading.map { Self.range($0, of: page) } ?? Self.place(of: block, in: section, page)
    headings = above.compactMap { $0.heading?.text } + words
  }

  /// The context of what stands below a list item that names an enum of its own.
  func below(_ title: ListTitle, of page: Page) -> EnumContext {
    var context = self
    context.section.append(name)
    context.headings.append(title.name)
    context.name = title.name
    context.nameRange = page.file.range(title.nameRange)
    context.declaredType = nil
    context.description = title.description.map(page.file.fragment)
    return context
  }

  /// Whether a heading is the given identifier.
  private static func names(_ heading: Heading, _ known: String?) -> Bool {
    known != nil && identifier(in: heading.text).map(String.init) == known
  }

  /// The heading's identifier, else the declared name, else the heading as it stands.
  private static func name(heading: Heading?, declared: DeclaredType?, page: Page) -> String {
    if let name = heading.flatMap({ identifier(in: $0.text) }) { return String(name) }
    if let name = declared?.name { return name }
    if let text = heading?.text, !text.isEmpty { return text }
    return EnumDeclaration.stem(of: page.file.path)
  }

  /// The one identifier of a heading, beside words such as `enum` and 枚举, without its namespace.
  private static func identifier(in heading: String) -> Substring? {
    // By bytes: every heading above every table is asked.
    let words = heading.utf8.split(separator: UInt8(ascii: " "))
      .filter { !$0.allSatisfy { $0 == UInt8(ascii: "#") } }.map { Substring($0) }
      .filter { !PageWords.kinds.contains($0.lowercased()) }
    return words.count == 1 ? Identifier.lastComponent(of: words[0]) : nil
  }

  /// The identifier's place in the heading; the whole heading where it is prose.
  private static func range(_ heading: Heading, of page: Page) -> SourceRange {
    guard let name = identifier(in: heading.text)?.utf8 else {
      return page.file.range(heading.range)
    }
    var found = heading.range
    var rest = page.file.bytes[heading.range]
    while rest.count >= name.count {
      let isName = rest.starts(with: name)
      if isName { found = rest.startIndex..<rest.startIndex + name.count }
      rest = rest.dropFirst(isName ? name.count : 1)
    }
    return page.file.range(found)
  }

  /// The line that the members begin on, where no heading stands above them.
  private static func place(of block: Int, in section: Int, _ page: Page) -> SourceRange {
    let below = page.sections[section].blocks[block...].first?.lines.lowerBound
    let line = below ?? page.sections[(section + 1)...].first?.heading?.line ?? 1
    return page.file.range(page.file.trimmed(page.file.byteRange(ofLine: line)))
  }

  /// A fenced declaration, else a label such as 类型: `enum`; the one nearest to the members.
  private static func declaredType(
    in groups: [ArraySlice<MarkdownBlock>], of page: Page
  ) -> DeclaredType? {
    for block in groups.reversed().lazy.flatMap({ $0.reversed() }) {
      if case .fence(let fence) = block.kind, let lines = fence.contents,
        mayDeclare(lines, page)
      {
        let text = lines.map { page.file.line($0) }.joined(separator: "\n")
        if let type = DeclarationReader.declaredType(in: text) { return type }
      }
      if case .paragraph = block.kind,
        let type = namedType(block, of: page) ?? labelledType(block, of: page)
      {
        return type
      }
      if holdsMembers(block) { return nil }
    }
    return nil
  }

  /// Whether some lines of code hold a word that declares a type.
  private static func mayDeclare(_ lines: ClosedRange<Int>, _ page: Page) -> Bool {
    let start = page.file.byteRange(ofLine: lines.lowerBound).lowerBound
    let end = page.file.byteRange(ofLine: lines.upperBound).upperBound
    return DeclarationReader.words.contains { $0.isFound(in: page.file.bytes[start..<end]) }
  }

  /// Whether a block is a table or a list, which what stands above it describes.
  private static func holdsMembers(_ block: MarkdownBlock) -> Bool {
    switch block.kind {
    case .table, .definitionList: true
    default: false
    }
  }

  /// A paragraph of nothing but `enum Door`.
  private static func namedType(_ block: MarkdownBlock, of page: Page) -> DeclaredType? {
    guard let range = block.textRange, page.file.bytes[range].starts(with: "enum ".utf8) else {
      return nil
    }
    let words = page.inline(range).string.split(separator: " ")
    guard words.count == 2, words[0] == "enum", Identifier.isIdentifier(words[1]) else {
      return nil
    }
    return DeclaredType(kind: .enumeration, qualifiedName: String(words[1]))
  }

  private static let typeLabels = ["类型", "type", "kind", "型"].map(BytePattern.init)

  private static func labelledType(_ block: MarkdownBlock, of page: Page) -> DeclaredType? {
    guard let range = block.textRange,
      typeLabels.contains(where: { $0.isFound(in: page.file.bytes[range]) })
    else { return nil }
    let text = page.inline(range).string
    // No label has five letters, and other paragraphs may be long.
    let label = text.drop { !$0.isLetter }.prefix(5).prefix { $0.isLetter }
    guard ["类型", "type", "kind", "型"].contains(label.lowercased()) else { return nil }
    let words = text[label.endIndex...].lowercased().split { !$0.isLetter }
    guard words.count == 1 else { return nil }
    return DeclaredType.Kind(rawValue: String(words[0])).map { DeclaredType(kind: $0) }
  }

  /// The prose between the last table and the members, else that before the tables.
  private static func description(
    in blocks: ArraySlice<MarkdownBlock>, of page: Page
  ) -> SourceFragment? {
    let runs = blocks.split(whereSeparator: holdsMembers)
    for run in runs.reversed() {
      let prose = run.filter { $0.listItem == nil && namedType($0, of: page) == nil }
        .compactMap { Prose.range(of: $0, in: page) }
      let start = prose.map(\.lowerBound).min()
      let end = prose.map(\.upperBound).max()
      if let start, let end { return page.file.fragment(start..<end) }
    }
    return nil
  }
}

extension EnumDeclaration {
  /// An enum of a section, by what stands above it.
  init(_ context: EnumContext, in section: Int, of page: Page, members: [EnumMember]) {
    self.init(
      name: context.name, nameRange: context.nameRange, declaredType: context.declaredType,
      description: context.description, file: page.file.path,
      edition: page.edition(ofSection: section), section: context.section, members: members)
  }
}
