import EnumModel
import MarkdownSyntax
import SourceText

/// A table of constants whose values are called defaults, with a heading for each further down:
/// `Type / Default value / Name`, then `### NAME`, its declaration and what it means.
///
/// Where the table gives no default, the declaration gives the value: `static final int NAME = 3`.
/// Fields of classes stand below the same header and are no enum. What tells them apart is the
/// declaration below the heading, or a name in capitals where there is none.
struct DefaultValueTable: Layout {
  let blocks: BlockKinds = .tables
  /// Of the rows, the share that must be constants.
  private static let share = 0.8

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    var entries: [String: Entry]?
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .table(let table) = block.kind,
        let columns = DefaultColumns(table.header, in: page)
      else { continue }
      let rows = table.rows.compactMap { Row($0, columns, page) }
      // Classes list their fields so, page after page: without a default, constants are in capitals.
      guard columns.value != nil || rows.contains(where: { Identifier.isInCapitals($0.name.name) })
      else { continue }
      let found = entries ?? Self.entries(below: section, of: page)
      entries = found
      let context = EnumContext(above: index, in: section, of: page)
      let isInterface = context.declaredType?.kind == .interfaceConstants
      let constants = rows.filter {
        Self.isConstant($0, found[$0.name.name], isInterface: isInterface)
      }
      guard !constants.isEmpty, Double(constants.count) >= Self.share * Double(rows.count) else {
        if columns.value != nil {
          result.considerations.append(
            Consideration(none: table, in: page, reasons: [.parameters]))
        }
        continue
      }
      let members = constants.map { $0.member(found[$0.name.name], of: page) }
      let declaration = EnumDeclaration(context, in: section, of: page, members: members)
      result.enums.append(declaration)
      result.considerations.append(
        Consideration(of: declaration, isTable: true, reasons: context.reasons + [.defaults]))
    }
    return result
  }

  /// What stands below the heading of a constant or a field.
  private struct Entry {
    var description: Range<Int>?
    /// Where a description would stand.
    var end: Int
    /// Whether it is declared as a constant; nil where no declaration stands there.
    var isConstant: Bool?
    /// What the declaration gives it.
    var value: EnumValue?
  }

  /// The entries by the names in their headings, up to the end of what the enum's heading heads.
  private static func entries(below section: Int, of page: Page) -> [String: Entry] {
    let own = page.sections[section].heading
    let isBeside = own.map(isMembersHeading) ?? false
    let level = (own?.level ?? 0) + (isBeside ? 0 : 1)
    var entries: [String: Entry] = [:]
    for index in page.sections.indices[(section + 1)...] {
      let candidate = page.sections[index]
      // A part of a section for some platforms ends nothing.
      guard let heading = candidate.heading else { continue }
      guard heading.level >= level, heading.level > level || !isBeside || !isMembersHeading(heading)
      else { break }
      guard let name = page.headingNames[index], entries[name] == nil else { continue }
      let declared = declaration(in: candidate, of: page)
      entries[name] = Entry(
        description: Prose.range(of: candidate.blocks, in: page), end: heading.range.upperBound,
        isConstant: declared.map(isConstant), value: declared.flatMap { value(in: $0, of: page) })
    }
    return entries
  }

  private static func isMembersHeading(_ heading: Heading) -> Bool {
    PageWords.members.contains(heading.text.lowercased())
  }

  /// The first fence below a heading.
  private static func declaration(in section: Section, of page: Page) -> ArraySlice<UInt8>? {
    for block in section.blocks {
      guard case .fence(let fence) = block.kind, let lines = fence.contents else { continue }
      let start = page.file.byteRange(ofLine: lines.lowerBound).lowerBound
      let end = page.file.byteRange(ofLine: lines.upperBound).upperBound
      return page.file.bytes[start..<max(start, end)].prefix(longestDeclaration)
    }
    return nil
  }

  private static let longestDeclaration = 1_000

  /// How languages say that a thing never changes.
  private static let constantMarks = [
    "static final ", "static const ", "constexpr ", "const val ", "static let ", "#define ",
    "const ", "static readonly ",
  ].map(BytePattern.init)

  private static func isConstant(_ declaration: ArraySlice<UInt8>) -> Bool {
    // What a pointer points at may be constant while the pointer is not.
    !declaration.contains(UInt8(ascii: "*"))
      && constantMarks.contains { $0.isFound(in: declaration) }
  }

  /// What stands behind the equals sign of a declaration.
  private static func value(in declaration: ArraySlice<UInt8>, of page: Page) -> EnumValue? {
    guard let sign = declaration.lastIndex(of: UInt8(ascii: "=")) else { return nil }
    let text = page.file.trimmed(sign + 1..<declaration.endIndex)
    let end = page.file.bytes[text].last == UInt8(ascii: ";") ? text.dropLast() : text
    let kind = ValueReader.kind(of: page.file.bytes[end])
    guard ValueScan.isComparable(kind) else { return nil }
    return EnumValue(text: page.file.string(end), kind: kind, range: page.file.range(end))
  }

  /// - Parameter isInterface: whether the page declares an interface, whose fields never change.
  private static func isConstant(_ row: Row, _ entry: Entry?, isInterface: Bool) -> Bool {
    guard row.value != nil || entry?.value?.integer != nil && Identifier.isInCapitals(row.name.name)
    else {
      return false
    }
    if isInterface, Identifier.isInCapitals(row.name.name) { return true }
    return entry?.isConstant ?? Identifier.isInCapitals(row.name.name)
  }

  /// A row that has a name.
  private struct Row {
    var name: NameCell
    var nameRange: SourceRange
    /// Nil where the table gives none.
    var value: EnumValue?
    /// Behind the row's last cell.
    var end: Int

    init?(_ row: MarkdownRow, _ columns: DefaultColumns, _ page: Page) {
      guard columns.name < row.cells.count else { return nil }
      let inline = page.inline(row.cells[columns.name])
      guard let name = NameCell(inline) else { return nil }
      self.name = name
      nameRange = page.file.range(inline.source(name.range))
      let written = columns.value.flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
      value = written.map { ValueCell.value(of: $0, in: page) }.flatMap {
        $0.identity == nil ? nil : $0
      }
      end = row.cells.last?.upperBound ?? row.range.upperBound
    }

    func member(_ entry: Entry?, of page: Page) -> EnumMember {
      let place = entry?.end ?? end
      let text = entry?.description ?? place..<place
      return EnumMember(
        name: name.name, nameRange: nameRange,
        value: value ?? entry?.value ?? .absent(at: nameRange.end),
        description: text.isEmpty ? nil : page.file.fragment(text),
        descriptionPlace: page.file.range(text),
        isDeprecated: name.isDeprecated
          || Deprecation.isMarked(description: page.file.bytes[text].prefix(120)))
    }
  }
}
