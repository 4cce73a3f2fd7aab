import Alignment
import EnumModel
import Findings

/// What one edition has of a concept.
struct DriftCell: Sendable {
  enum State: String, CaseIterable, Sendable {
    case agrees
    /// Its value departs from the others', or a finding says that it differs.
    case differs
    /// A finding says that the edition lacks it.
    case missing
    /// It would differ or be missing if nobody had said that this is right or known.
    case intended
    /// The edition has nothing here, and nothing says that it should.
    case absent
  }

  /// Several where the edition presents the enum more than once.
  let members: [ConceptMember]
  /// What brought the members into the row; nil where no match did.
  let match: RowMatch?
  /// Indices of the findings.
  var findings: [Int] = []
  private(set) var state = State.agrees

  init(_ members: [ConceptMember], _ matches: [AlignmentRecord.MemberPlace: RowMatch]) {
    self.members = members
    match =
      members.lazy.compactMap { member in
        matches[
          AlignmentRecord.MemberPlace(declaration: member.declaration, member: member.member)]
      }.first
  }

  /// Whether a member may belong elsewhere.
  var isUncertain: Bool { members.contains { $0.confidence < Calibration.sure } }

  func values(_ declarations: [EnumDeclaration]) -> [EnumValue] {
    members.map { declarations[$0.declaration].members[$0.member].value }
  }

  /// - Parameter departs: whether the value is not what the others have.
  mutating func judge(_ all: [DriftFinding], departs: Bool) {
    let own = findings.map { all[$0] }.filter { $0.finding.tellsDifference }
    let isSettled = own.contains { !$0.isOpen }
    if members.isEmpty {
      state = own.contains(where: \.isOpen) ? .missing : isSettled ? .intended : .absent
    } else if own.contains(where: { $0.isOpen && $0.finding.severity > .info }) {
      state = .differs
    } else if isSettled {
      state = .intended
    } else {
      state = departs ? .differs : .agrees
    }
  }

  /// What the cell counts.
  func score(_ all: [DriftFinding]) -> DriftScore {
    guard state != .absent else { return DriftScore() }
    return DriftScore(points: findings.map { all[$0].points }.max() ?? 0, cells: 1)
  }
}

extension Finding {
  /// Whether a finding says how a member differs from others, and not how a page is written.
  fileprivate var tellsDifference: Bool {
    let name = rule.name
    if rule.isNaming { return name == "naming-counterpart" }
    return !["text-", "table-", "suppression-"].contains { name.hasPrefix($0) }
  }
}
