import EnumModel
import MarkdownSyntax
import SourceText

/// Enums whose members stand in a code fence, as the language declares them.
struct EnumBodies: Layout {
  let form: Consideration.Form? = .code

  /// Without one of these words a fence holds no enum.
  private static let words = ["enum", "const", "static", "options", "flag", "interface"].map(
    BytePattern.init)
  /// A class of fewer constants is no list of codes.
  private static let leastConstants = 2

  func read(_ section: Int, of page: Page) -> LayoutResult {
    var result = LayoutResult()
    let platforms = Set(page.sections[section].blocks.compactMap(Self.platform))
    for (index, block) in page.sections[section].blocks.enumerated() {
      guard case .fence(let fence) = block.kind, let lines = fence.contents else { continue }
      let start = page.file.byteRange(ofLine: lines.lowerBound).lowerBound
      let text = page.file.bytes[start..<page.file.byteRange(ofLine: lines.upperBound).upperBound]
      guard Self.words.contains(where: { $0.isFound(in: text) }) else { continue }
      let code = CodeText(fence, below: block.lines.lowerBound, in: page)
      var edition = page.edition(ofSection: section)
      // The same enum in the languages of several platforms is none of the page's own.
      if platforms.count > 1, let platform = Self.platform(block) { edition.platform = platform }
      var reader = FenceReader(
        code: code, page: page, section: section, block: index, edition: edition)
      reader.read()
      result.bodies += reader.enums
      result.issues += reader.issues
    }
    return result
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

    /// Whether an enum is used as a namespace: `enum Lamp { static let a = 1 }`.
    private static func holdsDeclarations(_ head: CodeHead, _ code: CodeText) -> Bool {
      ["static", "public", "let", "private", "internal"].contains(code.word(head.open + 1))
    }

    private mutating func add(_ head: CodeHead, _ entries: [CodeEntry], hasCases: Bool) {
      var values = CodeValues(head, entries, hasCases: hasCases, in: code)
      let members = entries.enumerated().compactMap { index, entry -> EnumMember? in
        let value = values.value(of: entry)
        let isBlank =
          entry.name.count == 1 && page.file.bytes[entry.name].first == UInt8(ascii: "_")
        return isBlank ? nil : member(entry, value, isLast: index == entries.count - 1)
      }
      guard !members.isEmpty else {
        if head.open + 1 < code.partners[head.open], head.style == .list {
          report(.notSupported(.enumBodyInFence), head)
        }
        return
      }
      let context = EnumContext(above: block, in: section, of: page)
      if head.style == .constants, !context.isAnnounced, !Self.areCodes(members) { return }
      enums.append(declaration(head, members, context))
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
        description: comments.text.map(page.file.fragment) ?? context.description,
        file: page.file.path, edition: edition,
        section: context.section, members: members)
    }

    /// The first token of the line of a head's modifiers.
    private func commentedToken(_ head: CodeHead) -> Int {
      var token = head.start
      while token > 0, !code.tokens[token].isFirstOnLine { token -= 1 }
      return token
    }

    private func member(_ entry: CodeEntry, _ value: EnumValue, isLast: Bool) -> EnumMember {
      let above = CodeComments(leading(entry), in: page)
      let behind = CodeComments(trailing(entry), in: page)
      let documented = leading(entry).contains { Self.documents($0) }
      let text = documented ? above.text ?? behind.text : behind.text ?? above.text
      let place = code.end(of: max(entry.start, entry.end - 1))
      return EnumMember(
        name: page.file.string(entry.name), nameRange: page.file.range(entry.name), value: value,
        description: text.map(page.file.fragment),
        descriptionPlace: page.file.range(text ?? place..<place),
        isDeprecated: entry.isDeprecated || above.isDeprecated || behind.isDeprecated)
    }

    private static func documents(_ comment: CodeToken) -> Bool {
      if case .comment(_, _, true) = comment.kind { true } else { false }
    }

    private static func trails(_ comment: CodeToken) -> Bool {
      if case .comment(_, let trails, _) = comment.kind, trails { return true }
      return !comment.isFirstOnLine
    }

    /// The comments right above a member, without those that speak of the one before, and without
    /// what an empty line keeps apart.
    private func leading(_ entry: CodeEntry) -> [CodeToken] {
      var line = code.tokens[entry.start].line
      var comments: [CodeToken] = []
      for comment in code.comments(before: entry.start).reversed() {
        let last = page.file.line(at: comment.range.upperBound)
        guard !Self.trails(comment), line - last <= 1 else { break }
        comments.append(comment)
        line = comment.line
      }
      return comments.reversed()
    }

    /// The comments inside of a member, on its last line, and those that say that they follow it.
    private func trailing(_ entry: CodeEntry) -> [CodeToken] {
      var comments: [CodeToken] = []
      for token in entry.start + 1...max(entry.start + 1, entry.end + 1)
      where token <= code.tokens.count {
        // Behind the separator, or where there is none, what follows belongs to the next member.
        let isSeparated =
          token <= entry.end || code.isSign(entry.end, ",") || code.isSign(entry.end, ";")
        guard isSeparated else { continue }
        comments += code.comments(before: token).filter { token < entry.end || Self.trails($0) }
      }
      return comments
    }

    private mutating func report(_ reason: ExtractionIssue.Reason, _ head: CodeHead) {
      issues.append(
        ExtractionIssue(
          file: page.file.path, line: code.tokens[head.start].line, reason: reason))
    }
  }
}
