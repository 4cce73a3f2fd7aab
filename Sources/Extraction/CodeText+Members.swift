import EnumModel
import SourceText

extension CodeText {
  /// The member of an entry, with the comments that describe it.
  func member(_ entry: CodeEntry, _ value: EnumValue, titles: CodeGroupTitles) -> EnumMember {
    let leading = leading(entry).filter { !titles.areTitles || Self.documents($0) }
    let above = CodeComments(leading, in: page)
    let behind = CodeComments(trailing(entry), in: page)
    let documented = leading.contains { Self.documents($0) }
    let text = documented ? above.text ?? behind.text : behind.text ?? above.text
    let place = end(of: max(entry.start, entry.end - 1))
    return EnumMember(
      name: page.file.string(entry.name), nameRange: page.file.range(entry.name), value: value,
      description: text.map(page.file.fragment),
      descriptionPlace: page.file.range(text ?? place..<place),
      isDeprecated: entry.isDeprecated || above.isDeprecated || behind.isDeprecated)
  }

  /// Whether what stands above a member is a comment that no tool reads, and nothing behind it is one.
  func isHeadedByPlainComment(_ entry: CodeEntry) -> Bool {
    let above = leading(entry)
    return !above.isEmpty && !above.contains { Self.documents($0) } && trailing(entry).isEmpty
  }

  /// Whether any comment speaks of a member.
  func isCommented(_ entry: CodeEntry) -> Bool {
    !leading(entry).isEmpty || !trailing(entry).isEmpty
  }

  /// Whether an empty line stands before a member and the comments above it.
  func isParted(_ entry: CodeEntry) -> Bool {
    let first = leading(entry).first ?? tokens[entry.start]
    return first.line > 1 && page.file.trimmed(page.file.byteRange(ofLine: first.line - 1)).isEmpty
  }

  private static func documents(_ comment: CodeToken) -> Bool {
    if case .comment(_, _, true) = comment.kind { true } else { false }
  }

  private static func trails(_ comment: CodeToken) -> Bool {
    if case .comment(_, let trails, _) = comment.kind, trails { return true }
    return !comment.isFirstOnLine
  }

  /// The comments right above a member, without those that speak of the one before, and without
  /// what an empty line keeps apart; tools take a documentation comment for the next member's, however
  /// far it is, and a member with no other comment has it across an empty line.
  private func leading(_ entry: CodeEntry) -> [CodeToken] {
    var line = tokens[entry.start].line
    var comments: [CodeToken] = []
    for comment in self.comments(before: entry.start).reversed() {
      let last = page.file.line(at: comment.range.upperBound)
      let isAcross =
        comments.isEmpty && line - last == 2 && Self.documents(comment) && trailing(entry).isEmpty
      guard !Self.trails(comment), line - last <= 1 || isAcross else { break }
      comments.append(comment)
      line = comment.line
    }
    return comments.reversed()
  }

  /// The comments inside of a member, on its last line, and those that say that they follow it.
  private func trailing(_ entry: CodeEntry) -> [CodeToken] {
    var comments: [CodeToken] = []
    for token in entry.start + 1...max(entry.start + 1, entry.end + 1)
    where token <= tokens.count {
      // Behind the separator, or where there is none, what follows belongs to the next member.
      let isSeparated =
        token <= entry.end || isSign(entry.end, ",") || isSign(entry.end, ";")
      guard isSeparated else { continue }
      comments += self.comments(before: token).filter { token < entry.end || Self.trails($0) }
    }
    return comments
  }
}
