import EnumModel
import MarkdownSyntax
import SourceText

/// Enums whose members stand in a code fence, as the language declares them.
struct EnumBodies: Layout {
  let blocks: BlockKinds = .fences
  let form: Consideration.Form? = .code

  /// Without one of these words a fence holds no enum.
  private static let words = [
    "enum", "const", "static", "options", "flag", "interface", "var ", "let ",
  ].map(
    BytePattern.init)
  /// A class of fewer constants is no list of codes.
  private static let leastConstants = 2

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    let platforms = Set(page.sections[section].blocks.compactMap(Self.platform))
    // The block behind the last fence that declares enums.
    var behind: Int?
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .fence(let fence) = block.kind, let lines = fence.contents else { continue }
      let start = page.file.byteRange(ofLine: lines.lowerBound).lowerBound
      let text = page.file.bytes[start..<page.file.byteRange(ofLine: lines.upperBound).upperBound]
      guard Self.words.contains(where: { $0.isFound(in: text) }) else { continue }
      let code = CodeText(fence, below: block.lines.lowerBound, in: page)
      guard code.mayHoldHead else { continue }
      var edition = page.edition(ofSection: section)
      // The same enum in the languages of several platforms is none of the page's own.
      if platforms.count > 1, let platform = Self.platform(block) { edition.platform = platform }
      let introduction =
        platforms.count > 1 ? nil : behind.map { Self.prose(in: $0..<index, of: section, page) }
      var reader = FenceReader(
        code: code, page: page, section: section, block: index, edition: edition,
        introduction: introduction)
      reader.read()
      if !reader.enums.isEmpty { behind = index + 1 }
      result.bodies += reader.enums
      result.issues += reader.issues
    }
    return result
  }

  /// What is said between two fences.
  private static func prose(
    in blocks: Range<Int>, of section: Int, _ page: Page
  ) -> SourceFragment? {
    Prose.range(of: page.sections[section].blocks[blocks], in: page).map(page.file.fragment)
  }

  private static func platform(_ block: MarkdownBlock) -> Platform? {
    if case .fence(let fence) = block.kind {
      PlatformNames.platform(ofFence: fence.info)
    } else {
      nil
    }
  }

  /// Reads the declarations of one fence.
  private struct FenceReader {
    let code: CodeText
    let page: Page
    let section: Int
    let block: Int
    let edition: Edition
    /// What is said of the first enum, between the fence and the one before it; nil for the first fence, of
    /// which the section speaks.
    var introduction: SourceFragment??
    var enums: [EnumDeclaration] = []
    var issues: [ExtractionIssue] = []

    mutating func read() {
      var index = 0
      while index < code.tokens.count {
        guard let head = CodeHead(at: index, in: code) else {
          index += 1
          continue
        }
        // What holds no constants may hold enums.
        index = read(head) ?? head.open + 1
      }
    }

    /// Reads a body.
    ///
    /// - Returns: the token behind it; nil where it is no enum.
    private mutating func read(_ head: CodeHead) -> Int? {
      var end = code.partners[head.open]
      let entries: [CodeEntry]
      var hasCases = false
      switch head.style {
      case .list where !Self.holdsDeclarations(head, code), .object:
        let reader = CodeListReader(head, in: code)
        if head.isPlainObject, !isEnum(reader.entries) { return nil }
        entries = reader.entries
        hasCases = reader.hasCases
      case .lines, .indented:
        let reader = CodeLineReader(head, in: code)
        entries = reader.entries
        end = reader.end
      case .constants, .list:
        let reader = CodeConstantReader(head, in: code)
        guard reader.isPure, reader.entries.count >= leastConstants else { return nil }
        entries = reader.entries
      }
      if code.partners[head.open] >= code.tokens.count, head.style != .indented {
        report(.unclosedBody, head)
      }
      add(head, entries, hasCases: hasCases)
      return max(min(end, code.tokens.count), head.open + 1)
    }

    /// Whether the entries of an object are constants, each with a number or a string of its own.
    private func isEnum(_ entries: [CodeEntry]) -> Bool {
      let values = entries.compactMap { entry -> ArraySlice<UInt8>? in
        guard let value = entry.value, let last = value.last,
          value.allSatisfy({ !code.isSign($0, "{") && !code.isSign($0, "[") }),
          !code.isSign(last, ")"), code.tokens[last].kind != .word,
          Identifier.isSpelledAsConstant(page.file.string(entry.name))
        else { return nil }
        return page.file.bytes[code.tokens[value.lowerBound].range.lowerBound..<code.end(of: last)]
      }
      return values.count >= Self.leastProperties && values.count == entries.count
        && Set(values).count == values.count
    }

    /// Fewer constants of an object that may change are settings.
    private static let leastProperties = 3

    /// Whether an enum is used as a namespace: `enum Lamp { static let a = 1 }`.
    private static func holdsDeclarations(_ head: CodeHead, _ code: CodeText) -> Bool {
      ["static", "public", "let", "private", "internal"].contains(code.word(head.open + 1))
    }

    private mutating func add(_ head: CodeHead, _ entries: [CodeEntry], hasCases: Bool) {
      let titles = CodeGroupTitles(entries, in: code)
      var values = CodeValues(head, entries, hasCases: hasCases, in: code)
      let members = entries.compactMap { entry -> EnumMember? in
        let value = values.value(of: entry)
        let isBlank =
          entry.name.count == 1 && page.file.bytes[entry.name].first == UInt8(ascii: "_")
        return isBlank ? nil : code.member(entry, value, titles: titles)
      }
      guard !members.isEmpty else {
        if head.open + 1 < code.partners[head.open], head.style == .list {
          report(.notSupported(.enumBodyInFence), head)
        }
        return
      }
      if let name = Self.repeatedName(members) {
        report(.repeatedName(name), head)
        return
      }
      let context = EnumContext(above: block, in: section, of: page)
      if head.style == .constants, !context.isAnnounced, !Self.areCodes(members) { return }
      enums.append(declaration(head, members, context))
    }

    /// The name that most of three members or more have: a word of the code that is none.
    private static func repeatedName(_ members: [EnumMember]) -> String? {
      guard members.count > 2, let first = members.first?.name else { return nil }
      return members.count { $0.name == first } * 2 > members.count ? first : nil
    }

    /// Whether constants that nothing announces are told apart by their values, as codes are.
    private static func areCodes(_ members: [EnumMember]) -> Bool {
      let values = members.compactMap(\.value.identity)
      return values.count == members.count && Set(values).count == values.count
    }

    private func declaration(
      _ head: CodeHead, _ members: [EnumMember], _ context: EnumContext
    ) -> EnumDeclaration {
      let name = head.name.map { page.file.string(code.tokens[$0].range) }
      let comments = CodeComments(code.comments(before: commentedToken(head)), in: page)
      return EnumDeclaration(
        name: name ?? context.name,
        nameRange: head.name.map { page.file.range(code.tokens[$0].range) } ?? context.nameRange,
        declaredType: DeclaredType(kind: head.kind, qualifiedName: name),
        description: comments.text.map(page.file.fragment)
          ?? (enums.isEmpty ? introduction ?? context.description : nil),
        file: page.file.path, edition: edition,
        section: context.section, members: members)
    }

    /// The first token of the line of a head's modifiers.
    private func commentedToken(_ head: CodeHead) -> Int {
      var token = head.start
      while token > 0, !code.tokens[token].isFirstOnLine { token -= 1 }
      return token
    }

    private mutating func report(_ reason: ExtractionIssue.Reason, _ head: CodeHead) {
      issues.append(
        ExtractionIssue(
          file: page.file.path, line: code.tokens[head.start].line, reason: reason))
    }
  }
}
