import EnumModel
import MarkdownSyntax
import SourceText

/// A code fence of nothing but macros with a value each: `#define LAMP_OFF 0  // text`.
struct DefinedConstants: Layout {
  let blocks: BlockKinds = .fences
  let form: Consideration.Form? = .code

  private static let directive = BytePattern("#define")
  private static let leastMembers = 2

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .fence(let fence) = block.kind, let lines = fence.contents else { continue }
      let start = page.file.byteRange(ofLine: lines.lowerBound).lowerBound
      let text = page.file.bytes[start..<page.file.byteRange(ofLine: lines.upperBound).upperBound]
      guard Self.directive.isFound(in: text) else { continue }
      let code = CodeText(fence, below: block.lines.lowerBound, in: page, keepsDirectives: true)
      guard let entries = Self.entries(of: code), entries.count >= Self.leastMembers else {
        continue
      }
      var values = CodeValues(uncounted: code)
      let titles = CodeGroupTitles(entries, in: code)
      let members = entries.map { code.member($0, values.value(of: $0), titles: titles) }
      let context = EnumContext(above: index, in: section, of: page)
      guard Self.areCodes(members, isAnnounced: context.isAnnounced) else { continue }
      result.bodies.append(
        EnumDeclaration(context, in: section, of: page, members: members))
    }
    return result
  }

  /// The macros that have values; nil where the fence holds more than directives.
  private static func entries(of code: CodeText) -> [CodeEntry]? {
    var entries: [CodeEntry] = []
    var index = 0
    while index < code.tokens.count {
      guard code.isSign(index, "#"), code.tokens[index].isFirstOnLine else { return nil }
      let start = index
      repeat { index += 1 } while index < code.tokens.count && !code.tokens[index].isFirstOnLine
      let name = start + 2
      // Include guards and switches have no values.
      guard code.isWord(start + 1, "define"), name + 1 < index else { continue }
      let range = code.tokens[name].range
      guard code.tokens[name].kind == .word,
        !code.isSign(name + 1, "(") || code.tokens[name + 1].range.lowerBound > range.upperBound
      else { return nil }
      entries.append(
        CodeEntry(
          name: range, start: start, end: index, value: name + 1..<index, arguments: nil,
          isDeprecated: false))
    }
    return entries
  }

  /// Whether macros are values of one kind: all of them integers or strings, no two the same, and with
  /// a common beginning of their names, unless the page announces codes.
  private static func areCodes(_ members: [EnumMember], isAnnounced: Bool) -> Bool {
    let values = members.compactMap(\.value.identity)
    guard values.count == members.count, Set(values).count == values.count else { return false }
    let integers = members.count { $0.value.integer != nil }
    guard integers == 0 || integers == members.count else { return false }
    return isAnnounced || hasCommonPrefix(members.map { Array($0.name.utf8) })
  }

  private static func hasCommonPrefix(_ names: [[UInt8]]) -> Bool {
    guard let first = names.first, let end = first.dropFirst().firstIndex(of: UInt8(ascii: "_"))
    else { return false }
    return names.allSatisfy { $0.starts(with: first[...end]) }
  }
}
