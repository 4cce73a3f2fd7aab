package import Findings
import SourceText

/// What a change introduces: the findings that the earlier state does not have.
package struct IntroducedFindings: Sendable {
  /// Each on a line of the change where it has to do with one; sorted by file, position and rule.
  package let findings: [Finding]
  /// How many findings both states have.
  package let knownCount: Int

  /// - Parameters:
  ///   - before: what is found in the earlier state.
  ///   - changes: by file, the lines that the change has touched.
  ///   - reported: the files that findings may stand in.
  package init(
    _ now: [Finding], before: [Finding], changes: [String: ChangedLines], reported: Set<String>
  ) {
    var known = before.reduce(into: [String: Int]()) { $0[$1.fingerprint, default: 0] += 1 }
    let new = now.filter { finding in
      guard let count = known[finding.fingerprint], count > 0 else { return true }
      known[finding.fingerprint] = count - 1
      return false
    }
    knownCount = now.count - new.count
    findings = new.map { Self.placed($0, changes, reported) }.sorted(by: Finding.isOrderedBefore)
  }

  /// The finding where reviewers of the change see it: a witness on a line of the change and the place
  /// that the finding is about change sides.
  private static func placed(
    _ finding: Finding, _ changes: [String: ChangedLines], _ reported: Set<String>
  ) -> Finding {
    for isTouched in [ChangedLines.holds, ChangedLines.isSeam] {
      func isTouchedAt(_ place: FindingLocation) -> Bool {
        guard let lines = changes[place.file] else { return false }
        let last = max(place.range.start.line, place.range.end.line)
        return (place.range.start.line...last).contains { isTouched(lines)($0) }
      }
      if isTouchedAt(finding.location) { return finding }
      let witness = finding.witnesses.firstIndex {
        reported.contains($0.location.file) && isTouchedAt($0.location)
      }
      guard let witness else { continue }
      var moved = finding
      moved.location = finding.witnesses[witness].location
      moved.witnesses.remove(at: witness)
      moved.witnesses.insert(Witness(message: Words.subject, location: finding.location), at: 0)
      return moved
    }
    return finding
  }
}

private enum Words: Message {
  case subject

  var english: String { "the finding is about this place" }
  var chinese: String { "问题针对此处" }
}
