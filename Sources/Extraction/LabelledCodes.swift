import EnumModel
import MarkdownSyntax
import SourceText

/// List items that label a code, and what stands below it: `* Error number: 8001`, then
/// `Error message: …` and `Description: …`, or a paragraph.
struct LabelledCodes: Layout {
  let blocks: BlockKinds = .listItems
  let form: Consideration.Form? = .listItems

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    var entries: [Entry] = []
    var firstBlock: Int?
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .paragraph = block.kind, block.listItem != nil else { continue }
      for line in block.text {
        let label = Label(line, in: page)
        if let entry = label.flatMap({ Entry($0, in: page) }) {
          firstBlock = firstBlock ?? index
          entries.append(entry)
        } else if let last = entries.indices.last {
          entries[last].add(line, label, in: page)
        }
      }
    }
    guard let firstBlock else { return result }
    let context = EnumContext(above: firstBlock, in: section, of: page)
    let values = entries.map(\.value.kind)
    guard entries.count > 1 || context.isAnnounced, Set(values).count == values.count else {
      return result
    }
    result.enums = [
      EnumDeclaration(context, in: section, of: page, members: entries.map { $0.member(of: page) })
    ]
    return result
  }

  /// Whether a line of a list labels a code.
  static func mayBeCode(_ line: Range<Int>, in page: Page) -> Bool {
    let text = page.file.bytes[line]
    // Few lines have all of it, and only they are taken apart.
    guard text.contains(where: \.isDigit),
      LineSigns.codeWords.contains(where: { $0.isFound(in: text) })
    else { return false }
    return Label(line, in: page).flatMap { Entry($0, in: page) } != nil
  }

  /// A line such as `Description: text`.
  private struct Label {
    /// In bytes.
    private static let longest = 40
    private static let colons = [":", "："].map(BytePattern.init)

    var words: InlineText
    var text: Range<Int>
    var role: HeaderWords.Role

    /// Fails where no short text with a role stands before a colon.
    init?(_ line: Range<Int>, in page: Page) {
      let inline = page.inline(line)
      let start = inline.visible.prefix(Self.longest)
      let places = Self.colons.compactMap { colon in
        colon.firstIndex(in: start).map { ($0, $0 + colon.count) }
      }
      guard let (place, behind) = places.min(by: { $0.0 < $1.0 }), place > 0 else { return nil }
      role = HeaderWords.role(of: inline.string(0..<place))
      guard role != .unknown else { return nil }
      words = page.inline(inline.source(inline.trimmed(0..<place)))
      let rest = inline.trimmed(behind..<inline.visible.count)
      let first = rest.isEmpty ? line.upperBound : inline.sourceStart(of: rest, in: page.file)
      text = page.file.trimmed(first..<line.upperBound)
    }
  }

  /// A code with what is found out about it.
  private struct Entry {
    var value: EnumValue
    private var name: (text: String, range: SourceRange)?
    private var description: Range<Int>?
    /// What the program says when the code comes up.
    private var message: Range<Int>?
    /// Whether the lines that follow go on with the description.
    private var isOpen = false
    private var end: Int

    /// Fails where the label announces no code, or the value behind it does not evaluate.
    init?(_ label: Label, in page: Page) {
      guard label.role == .value, HeaderWords.announcesCodes(label.words) else { return nil }
      value = ValueCell.value(of: label.text, in: page)
      guard value.identity != nil else { return nil }
      end = label.text.upperBound
    }

    mutating func add(_ line: Range<Int>, _ label: Label?, in page: Page) {
      guard let label else {
        if description == nil {
          description = line
          isOpen = true
        } else if isOpen, let start = description?.lowerBound {
          description = start..<max(start, line.upperBound)
        }
        return
      }
      isOpen = false
      if label.role == .name || label.role == .description, take(name: label.text, in: page) {
        return
      }
      guard label.role == .description, !label.text.isEmpty else { return }
      if Self.messages.contains(where: { $0.isFound(in: label.words.visible[...]) }) {
        message = message ?? label.text
      } else if description == nil {
        description = label.text
        isOpen = true
      }
    }

    private static let messages = ["message", "信息", "メッセージ"].map(BytePattern.init)

    private mutating func take(name text: Range<Int>, in page: Page) -> Bool {
      let inline = page.inline(text)
      guard name == nil, let cell = NameCell(inline), Identifier.isConstantLike(cell.name) else {
        return false
      }
      name = (cell.name, page.file.range(inline.source(cell.range)))
      return true
    }

    func member(of page: Page) -> EnumMember {
      let text = description ?? message ?? end..<end
      return EnumMember(
        name: name?.text ?? value.text, nameRange: name?.range ?? value.range, value: value,
        description: text.isEmpty ? nil : page.file.fragment(text),
        descriptionPlace: page.file.range(text),
        isDeprecated: Deprecation.isMarked(description: page.file.bytes[text].prefix(120)))
    }
  }
}
