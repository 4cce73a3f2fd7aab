import Findings
import Foundation

/// How much of some cells of the matrix drifts.
///
/// A cell counts 1 where an open error stands on it and 1/2 where a warning does; the worst finding of
/// a cell counts. Infos count nothing, and neither does what is said of names, which are shipped and
/// seldom free to change.
package struct DriftScore: Hashable, Sendable {
  /// What the cells count together; findings on an enum as a whole count once for its edition.
  package var points = 0.0
  /// Members, and members that an edition lacks.
  package var cells = 0

  /// The share of the cells that drift, from 0 to 100.
  package var share: Double { cells == 0 ? 0 : min(100, 100 * points / Double(cells)) }

  /// The share with one decimal: `3.4 %`.
  var percent: String { String(format: "%.1f %%", share) }

  /// What an open finding counts.
  static func points(of finding: Finding) -> Double {
    guard !finding.rule.isNaming else { return 0 }
    return switch finding.severity {
    case .error: 1
    case .warning: 0.5
    case .info: 0
    }
  }
}

extension Sequence<DriftScore> {
  /// The score of all cells.
  var sum: DriftScore {
    reduce(into: DriftScore()) { sum, score in
      sum.points += score.points
      sum.cells += score.cells
    }
  }
}
