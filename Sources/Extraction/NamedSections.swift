/// The sections of a page whose headings are names.
struct NamedSections {
  /// By the name of a constant that a heading is, the first section of that name.
  private(set) var byName: [String: Int] = [:]
  /// By the section around them, or -1, what the headings right below it are; nil for no name.
  private(set) var siblings: [Int: Set<String?>] = [:]

  init(of page: Page) {
    for (index, section) in page.sections.enumerated() {
      guard section.heading != nil else { continue }
      let found = page.headingNames[index]
      siblings[section.parent ?? -1, default: []].insert(found)
      guard let name = found, Identifier.isConstantLike(name), byName[name] == nil else { continue }
      byName[name] = index
    }
  }
}
