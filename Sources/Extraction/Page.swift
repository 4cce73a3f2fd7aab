import EnumModel
import MarkdownSyntax
import SourceText

/// A page while its enums are being read.
///
/// A class, so that the layouts share it and what was found out once.
final class Page {
  let file: SourceFile
  var sections: [Section]
  /// What the page as a whole was taken for.
  var edition: Edition
  /// Whether it is a client's, and no heading names another platform but the server.
  private(set) lazy var isOfOneClient = PlatformIdentification.isOfOneClient(self)
  /// By section: the name that its heading is.
  private(set) lazy var headingNames: [String?] = sections.map { section in
    section.heading.flatMap { NameCell(inline($0.range))?.name }
  }
  /// Only pages with members that lack a description need them.
  private(set) lazy var namedSections = NamedSections(of: self)
  let frontMatter: FrontMatter
  /// By opening tag.
  var components: [Component] = []
  /// By what names members are given in components.
  var componentNames = ComponentNames()
  /// The enums that stand in components, by the section that each begins in.
  var componentGroups: [Int: [ComponentGroup]] = [:]
  /// By the bytes of a cell.
  private var headerCells: [String: HeaderCell] = [:]
  /// By section: the platform that its heading names, where it was asked for.
  private var headingPlatforms: [Int: Platform?] = [:]
  /// The lists of the section that was asked for last.
  private var lists: (section: Int, all: [BulletList])?

  init(file: SourceFile, sections: [Section], edition: Edition, frontMatter: FrontMatter) {
    self.file = file
    self.sections = sections
    self.edition = edition
    self.frontMatter = frontMatter
  }

  /// A cell of a table's header.
  func headerCell(_ cell: Range<Int>) -> HeaderCell {
    let written = file.string(cell)
    if let known = headerCells[written] { return known }
    let found = HeaderCell(inline(cell))
    headerCells[written] = found
    return found
  }

  /// The platform that the heading of a section names.
  func platform(ofHeadingOf section: Int) -> Platform? {
    if let known = headingPlatforms[section] { return known }
    let found = sections[section].heading.flatMap {
      PlatformNames.platform(ofHeading: $0.text, besides: PageWords.generic)
    }
    headingPlatforms[section] = .some(found)
    return found
  }

  /// The lists of a section; several layouts look at them one after another.
  func bulletLists(in section: Int) -> [BulletList] {
    if let lists, lists.section == section { return lists.all }
    let all = BulletList.all(in: section, of: self)
    lists = (section, all)
    return all
  }

  /// The text of a range of bytes as a reader sees it.
  func inline(_ range: Range<Int>) -> InlineText { InlineText(range, of: file) }

  /// The components that begin in a range of bytes.
  func components(in range: Range<Int>) -> ArraySlice<Component> {
    let start = firstIndex(in: components.indices) {
      components[$0].opening.lowerBound >= range.lowerBound
    }
    return components[start...].prefix { $0.opening.lowerBound < range.upperBound }
  }

  /// The index of the section that holds a byte.
  func section(at place: Int) -> Int {
    max(0, firstIndex(in: sections.indices) { sections[$0].start > place } - 1)
  }

  /// The first index from which on a condition holds, or the end.
  private func firstIndex(in indices: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var low = indices.lowerBound
    var high = indices.upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The headings above a section, its own one last.
  func headings(above index: Int) -> [Section] {
    var path: [Section] = []
    var next: Int? = index
    while let current = next {
      path.append(sections[current])
      next = sections[current].parent
    }
    return path.reversed()
  }
}

/// A heading and the blocks up to the next one, or a part of them for other platforms.
struct Section {
  /// Absent for what stands before the first heading, and for a part, whose heading is its parent's.
  var heading: Heading?
  /// The index of the section whose heading this one stands under.
  var parent: Int?
  var blocks: [MarkdownBlock]
  /// What its blocks are, and perhaps some that belong to components.
  var kinds: BlockKinds = []
  /// The platforms that the conditional block names in which the section begins.
  var platforms: [Platform] = []
  /// The byte at which the section begins.
  var start = 0
}

/// A heading with its text.
struct Heading {
  /// 1 to 6.
  var level: Int
  /// The bytes of the text, without `#` marks and trailing anchors.
  var range: Range<Int>
  /// The bytes of the text with all marks and anchors.
  var written: Range<Int>
  /// As a reader sees it.
  var text: String
  /// 1-based.
  var line: Int
}
