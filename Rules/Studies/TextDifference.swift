import Alignment
import Descriptions
import EnumModel
import Findings
import RuleEngine
import SourceText

/// How the descriptions of one concept differ: the strongest verdict on two of its texts.
struct TextDifference {
  /// Members that are described in the same words.
  struct Cluster {
    var text: NormalText
    /// By platform.
    var members: [AlignedMember]
    /// The words that state a fact, where the verdict is on one.
    var fact: Excerpt?
  }

  /// The confidence of alignment from which on a difference may be loud.
  private static let sure = Calibration.sure

  let verdict: Verdict
  /// The platform whose text is right, of those that have one.
  let deciding: Platform?
  /// The two texts that the verdict is on, the left one first.
  let left: Cluster
  let right: Cluster
  /// Texts that the verdict does not hold against, by side; the fact's texts are among them.
  let leftSide: [Cluster]
  let rightSide: [Cluster]
  /// Texts of neither side.
  let others: [Cluster]

  /// - Parameter cells: at least two; nil where all texts are equal.
  init?(
    _ cells: [DescribedEnum.Cell], in catalogue: Catalogue, library: inout TextLibrary
  ) {
    guard cells.contains(where: { $0.text != cells[0].text }) else { return nil }
    var order: [Int] = []
    var members: [Int: [AlignedMember]] = [:]
    for cell in cells {
      if members[cell.text] == nil { order.append(cell.text) }
      members[cell.text, default: []].append(cell.member)
    }
    let clusters = order.map { Cluster(text: library.normal($0), members: members[$0] ?? []) }
    let deciding = catalogue.decisive(among: cells.lazy.map(\.member.edition.platform))
    self.deciding = deciding
    let rightTexts = clusters.indices.filter { clusters[$0].holds(deciding) }
    var verdicts: [[Verdict]] = clusters.map { _ in [] }
    var best: (strength: Int, weight: Double, left: Int, right: Int)?
    for (right, cluster) in clusters.enumerated() {
      for left in 0..<right {
        let comparison = Comparison(clusters[left].text, cluster.text)
        let verdict = comparison.verdict
        verdicts[right].append(verdict)
        let weight = max(comparison.novelty.left, comparison.novelty.right)
        // Other texts are held against the one that is right, not against each other.
        guard rightTexts.isEmpty || rightTexts.contains(left) || rightTexts.contains(right) else {
          continue
        }
        let known = (best?.strength ?? 0, best?.weight ?? -1)
        guard (verdict.strength, weight) > known else { continue }
        best = (verdict.strength, weight, left, right)
      }
    }
    guard let best else { return nil }
    verdict = verdicts[best.right][best.left]
    left = clusters[best.left]
    right = clusters[best.right]
    let differs = { (a: Int, b: Int) in
      a != b && verdicts[max(a, b)][min(a, b)].strength == best.strength
    }
    var sides: [[Cluster]] = [[], [], []]
    for (index, cluster) in clusters.enumerated() {
      let (fromLeft, fromRight) = (differs(index, best.left), differs(index, best.right))
      let side = fromLeft == fromRight ? 2 : fromLeft ? 1 : 0
      var cluster = cluster
      let mate = side == 1 ? best.left : best.right
      if side < 2, case .fact(let fact) = verdicts[max(index, mate)][min(index, mate)] {
        cluster.fact = index < mate ? fact.sides.left : fact.sides.right
      }
      sides[side].append(cluster)
    }
    (leftSide, rightSide, others) = (sides[0], sides[1], sides[2])
  }

  /// Whether the text that a finding is put to is the left one.
  ///
  /// The side that the source of truth is not on; else that of fewer platforms; of equal ones that of the later platform. Not because it is wrong:
  /// the majority often is, but a finding needs a place.
  var isLeftFirst: Bool {
    if let deciding, left.holds(deciding) != right.holds(deciding) { return right.holds(deciding) }
    let (a, b) = (leftSide.platforms, rightSide.platforms)
    return a.count == b.count ? (b.last ?? "") < (a.last ?? "") : a.count < b.count
  }

  var isSure: Bool {
    let confidences = [left, right].map { $0.members.map(\.confidence).max() ?? 0 }
    return confidences.allSatisfy { $0 >= Self.sure }
  }
}

extension [TextDifference.Cluster] {
  /// Sorted, each once.
  var platforms: [String] {
    Set(flatMap(\.members).map(\.edition.platform)).sorted().map(\.id)
  }
}

extension TextDifference.Cluster {
  /// Whether a platform has the text.
  func holds(_ platform: Platform?) -> Bool {
    platform.map { platform in members.contains { $0.edition.platform == platform } } ?? false
  }

  /// A place in the description of the last or the first member.
  ///
  /// - Parameter range: in Unicode scalars of the description; nil for all of it.
  func location(_ range: Range<Int>? = nil, isPrimary: Bool) -> FindingLocation? {
    guard let member = isPrimary ? members.last : members.first,
      let description = member.member.description
    else { return nil }
    var place = description.range
    if let range, !range.isEmpty {
      let scalars = description.text.unicodeScalars
      let end = scalars.endIndex
      let start = scalars.startIndex
      let from = scalars.index(start, offsetBy: range.lowerBound, limitedBy: end) ?? end
      let to = scalars.index(from, offsetBy: range.count, limitedBy: end) ?? end
      place = description.range(of: from..<to)
    }
    return member.declaration.location(place, of: member.member)
  }
}
