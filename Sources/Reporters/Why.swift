package import Alignment
import EnumModel
import SourceText

/// A question of `why` with its answer; indices are of the declarations.
package enum Why: Sendable {
  case members(AlignmentRecord.MemberPlace, AlignmentRecord.MemberPlace, MemberExplanation)
  case enums(Int, Int, EnumExplanation)

  /// Whether a line in the configuration can say more than the pages do.
  var isOpen: Bool {
    switch self {
    case .members(_, _, let explanation):
      switch explanation.verdict {
      case .together(let confidence, _): confidence < MatrixGrid.certainty
      case .apart(let reason): !reason.isFinal
      }
    case .enums(_, _, let explanation):
      switch explanation.verdict {
      case .together: false
      case .apart(let reason): !reason.isFinal
      }
    }
  }

  /// Whether the two are taken for one.
  var isTogether: Bool {
    switch self {
    case .members(_, _, let explanation):
      if case .together = explanation.verdict { true } else { false }
    case .enums(_, _, let explanation):
      if case .together = explanation.verdict { true } else { false }
    }
  }
}

extension ReasonApart {
  /// Whether the two cannot be counterparts, whatever is known of them.
  fileprivate var isFinal: Bool {
    switch self {
    case .sameEnum, .sameEdition, .otherVersion: true
    case .otherEnums, .evidence, .rival, .unsure, .row: false
    }
  }
}
