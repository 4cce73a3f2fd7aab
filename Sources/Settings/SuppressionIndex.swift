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

  let names: SuppressionNames
  /// By file and place.
  private(set) var entries: [Entry] = []
  /// By file: indices of the entries that stand there.
  private var pages: [String: [Int]] = [:]
  /// By file: what is spoken of there, with indices of the entries that do.
  private var areas: [String: [(area: SuppressionArea, entry: Int)]] = [:]

  init(_ documents: [ExtractedDocument], _ catalogue: RuleCatalogue) {
    names = SuppressionNames(catalogue)
    for (index, document) in documents.enumerated() {
      for comment in document.suppressions {
        let entry = Entry(comment: comment, document: index, rules: names.rules(of: comment))
        pages[document.file, default: []].append(entries.count)
        guard let lines = comment.lines else {
          entries.append(entry)
          continue
        }
        let found =
          [SuppressionArea(file: document.file, lines: lines)]
          + document.enums.filter { $0.file == document.file }.flatMap { $0.areas(from: lines) }
        for area in found { areas[area.file, default: []].append((area, entries.count)) }
        entries.append(entry)
      }
    }
  }

  /// The entry that settles a finding: for its line before one for a part of the page, and that before
  /// one for all of it; of several the last.
  func entry(for finding: Finding) -> Int? {
    let place = finding.location
    if let found = areas[place.file]?.last(where: {
      entries[$0.entry].rules.contains(finding.rule) && $0.area.contains(place)
    }) {
      return found.entry
    }
    let page = (pages[place.file] ?? []).filter { entries[$0].rules.contains(finding.rule) }
    var open: Int?
    for index in page where entries[index].comment.range.end <= place.range.start {
      switch entries[index].comment.kind {
      case .start: open = index
      case .end: open = nil
      case .nextLine, .line, .file, nil: break
      }
    }
    return open ?? page.last { entries[$0].comment.kind == .file }
  }

  /// By entry that ends something: the rules that were suppressed up to there.
  func ended() -> [Int: Set<RuleID>] {
    var ended: [Int: Set<RuleID>] = [:]
    for page in pages.values {
      var open: Set<RuleID> = []
      for index in page {
        let rules = entries[index].rules
        switch entries[index].comment.kind {
        case .start: open.formUnion(rules)
        case .end:
          ended[index] = open.intersection(rules)
          open.subtract(rules)
        case .nextLine, .line, .file, nil: break
        }
      }
    }
    return ended
  }
}
