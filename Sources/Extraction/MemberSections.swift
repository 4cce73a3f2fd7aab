import EnumModel
import MarkdownSyntax
import SourceText

/// Members that are described further down, below a heading of their name each: `#### DOOR_OPEN`.
struct MemberSections {
  /// Of the members without descriptions, the share that must have such a heading, unless no other
  /// headings stand beside these.
  private static let share = 0.5
  private static let leastMembers = 2

  private let page: Page
  private var sections: [String: Int] { page.namedSections.byName }
  private var siblings: [Int: Set<String?>] { page.namedSections.siblings }

  init(of page: Page) { self.page = page }

  /// The enums, with the descriptions that stand below headings; what is described stays as it is.
  func described(_ enums: [EnumDeclaration]) -> [EnumDeclaration] {
    let lacksText = enums.contains { $0.members.contains { $0.description == nil } }
    guard lacksText, !sections.isEmpty else { return enums }
    // The heading of an enum speaks of no member.
    let own = Set(enums.map(\.name))
    return enums.map { declaration in
      var declaration = declaration
      let silent = declaration.members.indices.filter {
        declaration.members[$0].description == nil
      }
      let headed = silent.filter { index in
        let name = declaration.members[index].name
        return sections[name] != nil && !own.contains(name)
      }
      guard headed.count >= Self.leastMembers,
        Double(headed.count) >= Self.share * Double(silent.count)
          || standAlone(headed, in: declaration)
      else { return declaration }
      for index in headed {
        guard let section = sections[declaration.members[index].name],
          let text = description(in: page.sections[section])
            ?? headedDescription(below: section)
        else { continue }
        let fragment = page.file.fragment(text)
        guard fragment.text != declaration.members[index].value.text else { continue }
        declaration.members[index].description = fragment
        declaration.members[index].descriptionPlace = fragment.range
      }
      return declaration
    }
  }

  /// Whether only headings of the enum's members stand beside those of some.
  private func standAlone(_ headed: [Int], in declaration: EnumDeclaration) -> Bool {
    let names = Set(declaration.members.map { Optional($0.name) })
    let parents = Set(
      headed.compactMap { sections[declaration.members[$0].name] }.map {
        page.sections[$0].parent ?? -1
      })
    return parents.allSatisfy { siblings[$0, default: []].isSubset(of: names) }
  }

  /// What a label calls the description, else the first paragraph that describes something.
  private func description(in section: Section) -> Range<Int>? {
    page.labelledDescription(in: section)
      ?? section.blocks.lazy.compactMap { Prose.range(of: $0, in: page) }.first
  }

  /// What stands below a heading such as "Description" of a section's own.
  private func headedDescription(below section: Int) -> Range<Int>? {
    let parts = page.sections.indices.dropFirst(section + 1).prefix {
      (page.sections[$0].parent ?? -1) >= section
    }
    let headed = parts.first { index in
      page.sections[index].parent == section
        && page.sections[index].heading.map { HeaderWords.role(of: $0.text) } == .description
    }
    return headed.flatMap { description(in: page.sections[$0]) }
  }
}
