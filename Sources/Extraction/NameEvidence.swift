import EnumModel
import MarkdownSyntax
import SourceText

/// What stands around a list of names, and whether it may be one of members.
struct NameEvidence {
  /// Fewer names say too little when they are compared with those of other pages.
  private static let leastNames = 5
  private static let share = 0.8

  private let block: Int
  private let section: Int
  private let page: Page
  private let header: String

  /// - Parameters:
  ///   - block: the index of the first block with names, in its section.
  ///   - header: that of the column of names.
  init(above block: Int, in section: Int, of page: Page, header: String = "") {
    self.block = block
    self.section = section
    self.page = page
    self.header = header
  }

  /// What the nearest words that say anything call the names; they are read only where there are enough
  /// names.
  private var subject: NameListWords.Subject? {
    let blocks = page.sections[section].blocks
    let item = block < blocks.count ? blocks[block].listItem : nil
    let above = blocks[..<block].last.flatMap {
      $0.listItem == nil || $0.listItem == item ? $0 : nil
    }
    let sentence = above.flatMap { Prose.range(of: $0, in: page) }.map { page.inline($0).string }
    let heading = page.headings(above: section).last { $0.heading != nil }?.heading?.text
    return [header, sentence ?? "", heading ?? ""].lazy.compactMap(NameListWords.subject).first
  }

  /// Whether names may be members: constants in capitals where nothing says otherwise, and others where
  /// something does.
  ///
  /// - Parameter inWords: whether names need not be in capitals; without a text each, they may be types.
  func admits(_ members: [EnumMember], inWords: Bool = true) -> Bool {
    let names = members.map(\.name)
    guard names.count >= Self.leastNames, Set(names).count == names.count else { return false }
    let subject = subject
    guard subject != .others else { return false }
    let constants = names.count { Identifier.isInCapitals($0) }
    let isBound = names.contains { $0.utf8.contains(UInt8(ascii: "_")) }
    if isBound, Double(constants) >= Self.share * Double(names.count) { return true }
    return inWords && subject == .members && names.count(where: Self.isCallback) * 2 < names.count
  }

  /// Whether a name is one of what is called when something happens: `onDoorOpen`.
  private static func isCallback(_ name: String) -> Bool {
    name.hasPrefix("on") && !(name.utf8.dropFirst(2).first?.isLowerCase ?? true)
  }
}

extension NameList {
  /// A list whose names stand one after another; nil without any.
  init?(_ members: [EnumMember], _ context: EnumContext, in section: Int, of page: Page) {
    guard let first = members.first else { return nil }
    self.init(
      EnumDeclaration(context, in: section, of: page, members: members),
      line: first.nameRange.start.line, isTable: false)
  }
}

extension LayoutResult {
  /// Leaves out lists that were read as enums, or describe the members of one, describes the names
  /// of the others below their headings, and says of each that nothing confirms it yet.
  mutating func settleNameLists(describedIn sections: MemberSections) {
    guard !nameLists.isEmpty else { return }
    let read = Set(enums.flatMap { $0.members.map(\.nameRange) })
    let texts = Set(enums.flatMap { $0.members.compactMap(\.description?.range) })
    var describing: Set<Int> = []
    nameLists.removeAll { list in
      let members = list.declaration.members
      if members.contains(where: { $0.description.map { texts.contains($0.range) } ?? false }) {
        describing.insert(list.line)
      }
      return describing.contains(list.line) || members.contains { read.contains($0.nameRange) }
    }
    issues.removeAll { $0.isMissingColumn && $0.line.map(describing.contains) ?? false }
    let described = sections.described(nameLists.map(\.declaration))
    for index in nameLists.indices { nameLists[index].declaration = described[index] }
    considerations += Set(nameLists.map(\.unconfirmed))
  }
}
