import EnumModel
import MarkdownSyntax
import SourceText

/// A page for each code, which its title gives: `NAME (1001)`, `1001 NAME`, `Error 1001: NAME`.
///
/// The enum is known only when the other pages of the folder are; see `CodeFolders`.
struct CodePages: Layout {
  func read(_ section: Int, of page: Page) -> LayoutResult {
    guard section == 0 else { return LayoutResult() }
    var result = LayoutResult()
    result.codePage = Self.fields(of: page) ?? Self.title(of: page)
    return result
  }

  /// A code and a name in the front matter.
  private static func fields(of page: Page) -> CodePage? {
    guard let code = page.frontMatter.code, let name = page.frontMatter.name,
      let cell = NameCell(page.inline(name)), mayBeName(cell.name)
    else { return nil }
    let inline = page.inline(name)
    let value = ValueCell.value(of: code, in: page)
    guard value.integer != nil else { return nil }
    let description = description(of: page)
    let place = page.file.range(description ?? name.upperBound..<name.upperBound)
    let member = EnumMember(
      name: cell.name, nameRange: page.file.range(inline.source(cell.range)), value: value,
      description: description.map { page.file.fragment($0) }, descriptionPlace: place,
      isDeprecated: cell.isDeprecated || isDeprecated(description, page))
    return CodePage(form: .fields, member: member, edition: edition(of: page), isAnnounced: false)
  }

  /// Names in fields of their own may be one word.
  private static func mayBeName(_ name: String) -> Bool {
    Identifier.isConstantLike(name)
      || name.utf8.first.map { !$0.isLowerCase && !$0.isDigit } ?? false
  }

  private static func title(of page: Page) -> CodePage? {
    for title in PageTitle.all(of: page) {
      guard let found = TitlePhrase(title) else { continue }
      let inline = title.inline
      let description = description(of: page)
      let end = inline.source(title.part).upperBound
      let members = found.phrase.members(
        of: inline, description: description ?? end..<end,
        isDeprecated: Deprecation.isMarked(note: inline.visible[...])
          || isDeprecated(description, page),
        in: page)
      guard let member = members.first, !hasOtherCodes(page, besides: member.name) else {
        return nil
      }
      return CodePage(
        form: found.form, member: member, edition: edition(of: page),
        isAnnounced: PageWords.announceCodes(inline.string))
    }
    return nil
  }

  /// Whether a heading gives a code if it is the page's title.
  static func mayBeCode(_ heading: Heading, of page: Page) -> Bool {
    page.file.bytes[heading.range].contains(where: \.isDigit)
      && TitlePhrase(PageTitle(heading, of: page)) != nil
  }

  /// Whether a heading gives another code, so that the page describes several.
  private static func hasOtherCodes(_ page: Page, besides name: String) -> Bool {
    page.sections.contains { section in
      guard let heading = section.heading,
        page.file.bytes[heading.range].contains(where: \.isDigit)
      else { return false }
      let title = PageTitle(heading, of: page)
      return TitlePhrase(title)?.phrase.names.contains { title.inline.string($0) != name } ?? false
    }
  }

  /// The first prose of the page.
  private static func description(of page: Page) -> Range<Int>? {
    page.sections.lazy.flatMap(\.blocks).filter { $0.listItem == nil }
      .compactMap { Prose.range(of: $0, in: page) }.first
  }

  private static func isDeprecated(_ description: Range<Int>?, _ page: Page) -> Bool {
    description.map { Deprecation.isMarked(description: page.file.bytes[$0].prefix(120)) } ?? false
  }

  /// The page's edition; a page that is its own platform is its folder's instead.
  private static func edition(of page: Page) -> Edition {
    var edition = page.edition
    if edition.platform == PlatformIdentification.platform(ofPath: page.file.path) {
      edition.platform = PlatformIdentification.platform(ofFolderOf: page.file.path)
    }
    return edition
  }
}
