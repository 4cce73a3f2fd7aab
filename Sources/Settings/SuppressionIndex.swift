import EnumModel
import Findings
import RuleEngine
import SourceText

/// Which of the comments of a run settles a finding.
struct SuppressionIndex {
  /// A comment with what its names stand for.
  struct Entry {
    var comment: SuppressionComment
    /// An index of the run's documents.
    var document: Int
    /// Empty for a comment that suppresses nothing, as its word or all of its names are unknown.
    var rules: Set<RuleID>
  }

  /// What the comments of a page say of one rule.
  private struct PageComments {
    /// Comments that begin or end something, in page order.
    var turns: [Int] = []
    /// The last comment for the whole page.
    var whole: Int?
  }

  let names: SuppressionNames
  /// By file and place.
  private(set) var entries: [Entry] = []
  /// By file and rule: indices of the entries that stand there.
  private var pages: [String: [RuleID: PageComments]] = [:]
  /// By file: what is spoken of there, with indices of the entries that do.
  private var areas: [String: AreaList] = [:]

  init(_ documents: [ExtractedDocument], _ catalogue: RuleCatalogue) {
    names = SuppressionNames(catalogue)
    for (index, document) in documents.enumerated() where !document.suppressions.isEmpty {
      let enums = document.enums.filter { $0.file == document.file }
      var page: [RuleID: PageComments] = [:]
      for comment in document.suppressions {
        let entry = Entry(comment: comment, document: index, rules: names.rules(of: comment))
        for rule in entry.rules {
          switch comment.kind {
          case .start, .end: page[rule, default: PageComments()].turns.append(entries.count)
          case .file: page[rule, default: PageComments()].whole = entries.count
          case .nextLine, .line, nil: break
          }
        }
        if let lines = comment.lines {
          let found =
            [SuppressionArea(file: document.file, lines: lines)]
            + enums.flatMap { $0.areas(from: lines) }
          for area in found { areas[area.file, default: AreaList()].add(area, entries.count) }
        }
        entries.append(entry)
      }
      pages[document.file] = page
    }
  }

  /// The entry that settles a finding: for its line before one for a part of the page, and that before
  /// one for all of it; of several the last.
  func entry(for finding: Finding) -> Int? {
    let place = finding.location
    let isMeant = { (entry: Int) in entries[entry].rules.contains(finding.rule) }
    if let found = areas[place.file]?.lastEntry(at: place, where: isMeant) { return found }
    guard let page = pages[place.file]?[finding.rule] else { return nil }
    var (low, high) = (0, page.turns.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = entries[page.turns[middle]].comment.range.end <= place.range.start
      if isBefore { low = middle + 1 } else { high = middle }
    }
    let open = low > 0 ? page.turns[low - 1] : nil
    return open.flatMap { entries[$0].comment.kind == .start ? $0 : nil } ?? page.whole
  }

  /// By entry that ends something: the rules that were suppressed up to there.
  func ended() -> [Int: Set<RuleID>] {
    var ended: [Int: Set<RuleID>] = [:]
    for page in pages.values {
      for (rule, comments) in page {
        var isOpen = false
        for index in comments.turns {
          let isStart = entries[index].comment.kind == .start
          if !isStart { ended[index, default: []].formUnion(isOpen ? [rule] : []) }
          isOpen = isStart
        }
      }
    }
    return ended
  }
}
