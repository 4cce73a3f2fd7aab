import Settings

/// Finds few patterns that fit some pages and none of the others.
struct PatternFinder {
  /// More lines than these nobody reads.
  static let mostPatterns = 40

  /// All that may not be fitted.
  private let others: [String]
  /// Whether what the paths of a pattern have in common says why their pages belong together.
  private let isTelling: (String) -> Bool

  init(sparing others: [String], isTelling: @escaping (String) -> Bool) {
    self.others = others
    self.isTelling = isTelling
  }

  /// Patterns, those that fit most pages first, and the pages that are left over.
  ///
  /// A pattern holds for pages to come as well. So it fits more than one page only where it tells
  /// something, or where it is a folder that has no other pages.
  func patterns(for pages: [String]) -> (found: [PagePattern], left: [String]) {
    var candidates = candidates(for: pages)
    var holders: [String: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() {
      for page in candidate.pages { holders[page, default: []].append(index) }
    }
    var left = Set(pages)
    var found: [PagePattern] = []
    while found.count < Self.mostPatterns {
      let best = candidates.indices.min { candidates[$0].order < candidates[$1].order }
      guard let best, !candidates[best].pages.isEmpty else { break }
      let (text, fitted) = (candidates[best].candidate.text, candidates[best].pages)
      guard isExact(candidates[best]) else {
        candidates[best].pages = []
        continue
      }
      found.append(PagePattern(text: text, pages: fitted.sorted()))
      left.subtract(fitted)
      for page in fitted {
        for index in holders[page] ?? [] { candidates[index].pages.remove(page) }
      }
    }
    return (found, left.sorted())
  }

  /// A candidate with the pages that it fits.
  private struct Fitting {
    var candidate: PatternCandidate
    var isTelling: Bool
    var pages: Set<String> = []

    var order: (Int, Int, Int, Int, String) {
      (
        -pages.count, isTelling ? 0 : 1, candidate.kind.rawValue, candidate.text.utf8.count,
        candidate.text
      )
    }
  }

  private func candidates(for pages: [String]) -> [Fitting] {
    var fitting: [PatternCandidate: Fitting] = [:]
    for page in pages {
      for candidate in PatternCandidate.all(of: page) {
        if fitting[candidate] == nil {
          fitting[candidate] = Fitting(
            candidate: candidate, isTelling: isTelling(candidate.common))
        }
        fitting[candidate]?.pages.insert(page)
      }
    }
    for page in others {
      for candidate in PatternCandidate.all(of: page) { fitting[candidate] = nil }
    }
    return fitting.values.filter { fitting in
      fitting.isTelling || fitting.candidate.kind == .page
        || fitting.candidate.kind == .folder && fitting.pages.count > 1
    }
  }

  /// Whether a pattern does what it was made for.
  ///
  /// Folders without characters that stand for others cannot fit anything else.
  private func isExact(_ fitting: Fitting) -> Bool {
    let text = fitting.candidate.text
    guard let glob = Glob(text) else { return false }
    let isCertain =
      [.folder, .anyFolder].contains(fitting.candidate.kind) && !text.contains("?")
    return isCertain
      || fitting.pages.allSatisfy(glob.matches) && !others.contains(where: glob.matches)
  }
}
