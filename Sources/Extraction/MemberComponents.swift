import EnumModel
import MarkdownSyntax
import SourceText

/// Components with a member each: `<ParamField name="A" prototype="A = (0)" parent_name="Lamp" …>`.
struct MemberComponents: Layout {
  let form: Consideration.Form? = .components

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for group in page.componentGroups[section] ?? [] {
      var reader = GroupReader(page: page)
      let members = MemberReferences.resolved(group.components.compactMap { reader.member($0) })
      result.issues += reader.issues
      if let parent = group.parent, Placeholder.isFound(in: page.file.bytes[parent]) {
        result.issues.append(reader.unresolved(parent))
        continue
      }
      guard !members.isEmpty else { continue }
      let name = group.parent.map(page.file.string)
      let context = EnumContext(
        above: Self.firstBlock(of: group, page), in: section, of: page, named: name)
      result.enums.append(
        EnumDeclaration(
          name: name ?? context.name,
          nameRange: name == nil || name == context.name
            ? context.nameRange : page.file.range(group.parent ?? 0..<0),
          declaredType: context.declaredType ?? DeclaredType(kind: .enumeration),
          description: context.description, file: page.file.path,
          edition: page.edition(ofSection: section), section: context.section, members: members,
          unresolvedMembers: reader.unresolvedCount))
    }
    return result
  }

  /// The index of the first block of its section that stands behind the first component.
  private static func firstBlock(of group: ComponentGroup, _ page: Page) -> Int {
    let blocks = page.sections[group.section].blocks
    let line = group.components.first.map { page.file.line(at: $0.opening.lowerBound) } ?? 1
    return blocks.firstIndex { $0.lines.lowerBound >= line } ?? blocks.count
  }
}

/// Reads the components of one enum.
private struct GroupReader {
  let page: Page
  var issues: [ExtractionIssue] = []
  /// How many components have a name or a value that the page does not hold.
  var unresolvedCount = 0

  init(page: Page) { self.page = page }

  mutating func member(_ component: Component) -> EnumMember? {
    let names = page.componentNames
    let attributes = ComponentAttributes(component, in: page.file)
    guard let (_, name) = attributes.first(names.name), !name.range.isEmpty else {
      issues.append(issue(.memberWithoutName(row: page.file.string(component.opening)), component))
      return nil
    }
    let value = attributes.first(names.value)
    if let text = [name, value?.text].compactMap(\.self).first(where: \.isPlaceholder) {
      issues.append(unresolved(text.range))
      unresolvedCount += 1
      return nil
    }
    let inline = page.inline(name.range)
    guard let cell = NameCell(inline) else {
      issues.append(issue(.memberWithoutName(row: page.file.string(name.range)), component))
      return nil
    }
    let description = description(component, attributes)
    if Placeholder.isWhole(page.file.bytes[description]) { issues.append(unresolved(description)) }
    let isDescribed = !ValueReader.isAbsent(page.file.bytes[description])
    return EnumMember(
      name: cell.name, nameRange: page.file.range(inline.source(cell.range)),
      value: self.value(value, name.range),
      description: isDescribed ? page.file.fragment(description) : nil,
      descriptionPlace: page.file.range(description),
      isDeprecated: cell.isDeprecated || isDeprecated(component, attributes, description))
  }

  private func value(
    _ attribute: (name: String, text: ComponentAttributes.Text)?, _ name: Range<Int>
  ) -> EnumValue {
    guard let attribute else {
      return EnumValue(
        text: "", kind: .none, range: page.file.range(name.upperBound..<name.upperBound))
    }
    let value = ComponentValue(attribute.text, of: attribute.name, in: page.file)
    return EnumValue(
      text: value.kind == .none ? "" : page.file.string(value.range), kind: value.kind,
      range: page.file.range(
        value.kind == .none ? value.range.lowerBound..<value.range.lowerBound : value.range))
  }

  /// The bytes of the attribute that describes, else the prose between the tags.
  ///
  /// Notes and warnings in components of their own are no part of it, where there is other prose.
  private func description(
    _ component: Component, _ attributes: ComponentAttributes
  ) -> Range<Int> {
    if let (_, text) = attributes.first(page.componentNames.description), !text.isPlaceholder {
      return text.range
    }
    let content = component.content ?? component.opening.upperBound..<component.opening.upperBound
    let whole = page.file.trimmed(content)
    let nested = page.components(in: content).filter(\.isBlock)
    guard let first = nested.first else { return whole }
    let prose = page.file.trimmed(content.lowerBound..<first.opening.lowerBound)
    if !prose.isEmpty { return prose }
    return first.content.map(page.file.trimmed) ?? whole
  }

  private func isDeprecated(
    _ component: Component, _ attributes: ComponentAttributes, _ description: Range<Int>
  ) -> Bool {
    let marks = attributes.all(page.componentNames.marks)
    if marks.contains(where: { Deprecation.isMarked(note: Array($0.utf8)[...]) }) { return true }
    if Deprecation.isMarked(description: page.file.bytes[description].prefix(120)) { return true }
    let nested = page.components(in: component.content ?? 0..<0)
    return nested.contains { Deprecation.isMarked(note: page.file.bytes[$0.opening]) }
  }

  func unresolved(_ range: Range<Int>) -> ExtractionIssue {
    ExtractionIssue(
      file: page.file.path, line: page.file.line(at: range.lowerBound),
      reason: .unresolved(.placeholder(page.file.string(range))))
  }

  private func issue(
    _ reason: ExtractionIssue.Reason, _ component: Component
  ) -> ExtractionIssue {
    ExtractionIssue(
      file: page.file.path, line: page.file.line(at: component.opening.lowerBound), reason: reason)
  }
}
