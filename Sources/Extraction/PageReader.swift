package import EnumModel
import MarkdownSyntax
package import SourceText

/// Reads the enums of one page.
package enum PageReader {
  /// Everything the page says, and what on it could not be read.
  ///
  /// Never fails: what looks like an enum and cannot be read is among the document's issues.
  package static func read(_ file: SourceFile) -> ExtractedDocument {
    read(file, settings: PageSettings())
  }

  /// The same of a page of which something is known.
  ///
  /// - Parameter scansFirst: whether a page on which nothing can be a member is not parsed; nothing but its
  ///   platform, its language and its title is unknown then.
  package static func read(
    _ whole: SourceFile, settings: PageSettings, scansFirst: Bool = false
  ) -> ExtractedDocument {
    let limits = settings.limits
    var bounds = PageBounds(limits, of: whole.path)
    let written = bounds.lines(of: whole)
    let frontMatter = FrontMatter(of: written)
    let mayBeRuledOut = scansFirst && bounds.issues.isEmpty
    guard !mayBeRuledOut || PageScan.mayHoldMembers(written, below: frontMatter) else {
      return ExtractedDocument(ruledOut: written.path)
    }
    var markdown = MarkdownParser.parse(written, fromLine: frontMatter.bodyLine, limits: limits)
    let suppressions = SuppressionReader(markdown, written)
    var file = written
    if let page = suppressions.pageWithout {
      file = page
      markdown = MarkdownParser.parse(page, fromLine: frontMatter.bodyLine, limits: limits)
    }
    let page = page(file, markdown, frontMatter, settings)
    page.readComponents(of: markdown, names: settings.componentNames)
    var result = LayoutResult()
    if let problem = frontMatter.problem {
      result.issues.append(
        ExtractionIssue(
          file: file.path, line: problem.line, reason: .brokenFrontMatter(problem.text)))
    }
    result.issues += markdown.problems.map { problem in
      let reason: ExtractionIssue.Reason =
        switch problem.reason {
        case .tooManyColumns(let limit): .tooManyColumns(limit: limit)
        case .tooManyCells(let limit): .tooManyCells(limit: limit)
        case .tooMuchAbove(let limit): .tooMuchAbove(limit: limit)
        case .nestedTooDeep(let limit): .nestedTooDeep(limit: limit)
        case .tooLong(let limit): .tooLong(limit: limit)
        }
      return ExtractionIssue(file: file.path, line: problem.line, reason: reason)
    }
    for section in page.sections.indices where !isExcluded(section, of: page, settings) {
      let kinds = page.sections[section].kinds
      for layout in Layouts.all {
        guard layout.blocks.isEmpty || !layout.blocks.isDisjoint(with: kinds) else { continue }
        let found = layout.read(section, of: page)
        guard !found.isEmpty else { continue }
        result.enums += found.enums
        result.bodies += found.bodies
        // A block for several platforms shows an enum of each.
        for platform in page.sections[section].platforms.dropFirst() {
          result.enums += found.enums.map { $0.on(platform) }
          result.bodies += found.bodies.map { $0.on(platform) }
          result.nameLists += found.nameLists.map { list in
            NameList(list.declaration.on(platform), line: list.line, isTable: list.isTable)
          }
        }
        result.considerations += found.considerations
        if let form = layout.form {
          result.considerations += (found.enums + found.bodies).map {
            Consideration(of: $0, isTable: false, reasons: [.form(form)])
          }
        }
        result.nameLists += found.nameLists
        result.issues += found.issues
        result.codePage = result.codePage ?? found.codePage
        result.brokenTables += found.brokenTables
      }
    }
    bounds.holdMembers(&result)
    describe(&result, of: page)
    bounds.holdDescriptions(&result)
    result.issues += bounds.issues
    if !result.enums.isEmpty { result.codePage = nil }
    result.issues += UnresolvedContent.issues(
      markdown, frontMatter, hasEnums: !result.enums.isEmpty, of: page)
    result.enums.sort { $0.nameRange < $1.nameRange }
    let headings = page.sections.compactMap(\.heading)
    for index in result.enums.indices {
      let label = label(of: result.enums[index], among: headings, in: page)
      result.enums[index].kind = EnumKind.kind(of: result.enums[index], below: label)
    }
    let title = PageTitle.all(of: page).first?.text(in: page)
    let comments = suppressions.comments(markdown, tables: result.brokenTables)
    return ExtractedDocument(
      file: file.path, edition: page.edition, enums: result.enums,
      issues: result.issues.sorted { ($0.line ?? 0) < ($1.line ?? 0) },
      nameLists: result.nameLists, title: title, codePage: result.codePage,
      brokenTables: result.brokenTables,
      considerations: settled(result),
      tableCount: markdown.blocks.count { if case .table = $0.kind { true } else { false } },
      suppressions: comments,
      lines: keptLines(of: written, result, title, comments))
  }

  /// Describes members by what stands elsewhere on the page, and drops what turns out to be no enum but
  /// the descriptions of one.
  private static func describe(_ result: inout LayoutResult, of page: Page) {
    // Most pages have nothing to describe.
    guard !(result.enums.isEmpty && result.bodies.isEmpty && result.nameLists.isEmpty) else {
      return
    }
    func lines(_ enums: [EnumDeclaration]) -> Set<Int> {
      Set(enums.compactMap { $0.members.first?.nameRange.start.line })
    }
    let sections = MemberSections(of: page)
    let enums = sections.described(Restatements.merged(result.enums, result.bodies))
    result.enums = ListedDescriptions(of: page, beside: result.nameLists).described(enums)
    let dropped = lines(enums).subtracting(lines(result.enums))
    result.considerations.removeAll { dropped.contains($0.line) }
    result.settleNameLists(describedIn: sections)
  }

  /// What was considered, in page order.
  private static func settled(_ result: LayoutResult) -> [Consideration] {
    let kinds = Dictionary(
      result.enums.compactMap { declaration in
        declaration.members.first.map { ($0.nameRange.start.line, declaration.kind) }
      }
    ) { first, _ in first }
    return result.considerations.map { $0.settled(kinds) }.sorted { $0.line < $1.line }
  }

  private static func page(
    _ file: SourceFile, _ markdown: MarkdownDocument, _ frontMatter: FrontMatter,
    _ settings: PageSettings
  ) -> Page {
    let sections = Outline.sections(of: markdown, file: file)
    let language =
      settings.language ?? frontMatter.language.flatMap(Language.init(named:))
      ?? ProseLanguage.language(of: file, fromLine: frontMatter.bodyLine) ?? .english
    let unknown = Edition(platform: Platform(""), language: language)
    let page = Page(
      file: file, sections: sections, edition: unknown, frontMatter: frontMatter)
    let identification = PlatformIdentification(frontMatter: frontMatter, path: file.path)
    page.edition.version = settings.version ?? VersionPath.version(of: file.path)
    page.edition.platform = settings.platform ?? identification.platform(of: page)
    return page
  }

  /// The heading right above an enum's members, where it is not the one that names the enum.
  ///
  /// - Parameter headings: in page order.
  private static func label(
    of declaration: EnumDeclaration, among headings: [Heading], in page: Page
  ) -> String? {
    guard let first = declaration.members.first?.nameRange.start.line else { return nil }
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].line < first { low = middle + 1 } else { high = middle }
    }
    guard low > 0, headings[low - 1].line != declaration.nameRange.start.line else { return nil }
    return headings[low - 1].text
  }

  private static func isExcluded(
    _ section: Int, of page: Page, _ settings: PageSettings
  ) -> Bool {
    guard !settings.excludedHeadings.isEmpty else { return false }
    return page.headings(above: section).contains { section in
      section.heading.map { settings.excludedHeadings.contains($0.text.lowercased()) } ?? false
    }
  }

  /// The lines that facts, irregular rows and suppressing comments stand on.
  private static func keptLines(
    of file: SourceFile, _ result: LayoutResult, _ title: SourceFragment?,
    _ comments: [SuppressionComment]
  ) -> [Int: String] {
    var kept: [Int: String] = [:]
    func keep(_ range: SourceRange) {
      for line in range.start.line...max(range.start.line, range.end.line) where kept[line] == nil {
        kept[line] = file.line(line)
      }
    }
    func keep(_ member: EnumMember) {
      keep(member.nameRange)
      keep(member.value.range)
      keep(member.descriptionPlace)
      if let description = member.description { keep(description.range) }
    }
    if let title { keep(title.range) }
    comments.forEach { keep($0.range) }
    if let page = result.codePage { keep(page.member) }
    for table in result.brokenTables {
      keep(table.headerRange)
      keep(table.range)
    }
    for declaration in result.enums + result.nameLists.map(\.declaration) {
      keep(declaration.nameRange)
      if let description = declaration.description { keep(description.range) }
      declaration.irregularRows.forEach { keep($0.range) }
      declaration.unreadRows.forEach { keep($0.range) }
      declaration.members.forEach { keep($0) }
    }
    return kept
  }
}

extension EnumDeclaration {
  /// The same enum on another platform.
  fileprivate func on(_ platform: Platform) -> EnumDeclaration {
    var declaration = self
    declaration.edition.platform = platform
    return declaration
  }
}

extension Page {
  /// The edition of the enums in a section: the page's, but for a conditional block, or a heading,
  /// that names a platform.
  func edition(ofSection section: Int) -> Edition {
    var edition = edition
    if let platform = sections[section].platforms.first
      ?? PlatformIdentification.headingPlatform(section, of: self)
    {
      edition.platform = platform
    }
    return edition
  }
}
