import EnumModel
import MarkdownSyntax
import SourceText

/// The components of a page that are members of one enum, on the platforms of one part of it.
struct ComponentGroup {
  /// The enum's name in the first component; nil where only a heading gives it.
  var parent: Range<Int>?
  /// An index of the page's sections: that of the first component.
  var section: Int
  /// In page order.
  var components: [Component]

  /// The groups of a page, by the section that each begins in.
  static func groups(
    of document: MarkdownDocument, in page: Page, names: ComponentNames
  ) -> [Int: [ComponentGroup]] {
    var groups: [ComponentGroup] = []
    var known: [Key: Int] = [:]
    var announced: [Int: Bool] = [:]
    for component in document.components where names.members.contains(component.name) {
      let attributes = ComponentAttributes(component, in: page.file)
      let section = page.section(at: component.opening.lowerBound)
      let isMember =
        isOfEnum(attributes, page, names)
        ?? (hasValue(attributes, page, names)
          && isAnnounced(section, &announced, page))
      guard isMember else { continue }
      let parent = attributes.first(names.parent)?.text.range
      let key = Key(
        parent: parent.map(page.file.string), section: parent == nil ? section : nil,
        platforms: page.sections[section].platforms)
      if let index = known[key] {
        groups[index].components.append(component)
      } else {
        known[key] = groups.count
        groups.append(ComponentGroup(parent: parent, section: section, components: [component]))
      }
    }
    return Dictionary(grouping: groups, by: \.section)
  }

  private struct Key: Hashable {
    var parent: String?
    var section: Int?
    var platforms: [Platform]
  }

  /// What a component says of being a member of an enum; nil where it does not tell.
  private static func isOfEnum(
    _ attributes: ComponentAttributes, _ page: Page, _ names: ComponentNames
  ) -> Bool? {
    attributes.first(names.parentType).map {
      names.enumKinds.contains(page.file.string($0.text.range).lowercased())
    }
  }

  /// Whether the value of a component evaluates.
  private static func hasValue(
    _ attributes: ComponentAttributes, _ page: Page, _ names: ComponentNames
  ) -> Bool {
    guard let (key, value) = attributes.first(names.value) else { return false }
    switch ComponentValue(value, of: key, in: page.file).kind {
    case .integer, .string, .range: return true
    case .expression, .none: return false
    }
  }

  /// Whether the page says that what stands in a section are codes; others are parameters.
  private static func isAnnounced(
    _ section: Int, _ known: inout [Int: Bool], _ page: Page
  ) -> Bool {
    if let known = known[section] { return known }
    let context = EnumContext(above: 0, in: section, of: page)
    let isAnnounced = context.isAnnounced || context.isDeclaredEnum
    known[section] = isAnnounced
    return isAnnounced
  }
}

extension Page {
  /// Finds the enums in components, and takes what stands in their members from the sections' blocks.
  func readComponents(of document: MarkdownDocument, names: ComponentNames) {
    guard !document.components.isEmpty else { return }
    components = document.components
    componentNames = names
    componentGroups = ComponentGroup.groups(of: document, in: self, names: names)
    let members = componentGroups.values.joined().flatMap(\.components).map(\.range).sorted {
      $0.lowerBound < $1.lowerBound
    }
    guard !members.isEmpty else { return }
    var next = members[...]
    for section in sections.indices {
      sections[section].blocks.removeAll { block in
        let place = file.trimmed(file.byteRange(ofLine: block.lines.lowerBound)).lowerBound
        while let first = next.first, first.upperBound <= place { next.removeFirst() }
        return next.first.map { $0.lowerBound < place } ?? false
      }
    }
  }
}
