import Descriptions
import Findings
import RuleEngine

extension TextDifference {
  /// The platforms of a side in a sentence, and what its text says.
  struct Side {
    var cluster: Cluster
    var platforms: PlatformNames
    /// The words that matter, where the verdict names some.
    var excerpt: Excerpt?
  }

  /// The side that a finding is put to, and the one that it is compared with.
  var sides: (primary: Side, other: Side) {
    var excerpts: (left: Excerpt?, right: Excerpt?) = (nil, nil)
    if case .fact(let fact) = verdict { excerpts = (fact.sides.left, fact.sides.right) }
    if case .detail(let isLeft, let excerpt) = verdict {
      excerpts = isLeft ? (excerpt, nil) : (nil, excerpt)
    }
    let left = Side(cluster: left, platforms: names(of: leftSide), excerpt: excerpts.left)
    let right = Side(cluster: right, platforms: names(of: rightSide), excerpt: excerpts.right)
    return isLeftFirst ? (left, right) : (right, left)
  }

  /// The platforms of a side.
  func names(of side: [Cluster]) -> PlatformNames {
    PlatformNames(side.platforms, deciding: deciding)
  }

  /// A judgement with every text and its platforms as a witness.
  ///
  /// - Parameter isArguable: whether the evidence is weak whatever the alignment.
  func judgement(_ message: any Message, isArguable: Bool = false) -> [Judgement] {
    let (primary, other) = sides
    guard let place = primary.cluster.location(primary.excerpt?.range, isPrimary: true) else {
      return []
    }
    var first = other.cluster
    if case .fact = verdict { first.fact = other.excerpt }
    let witnesses = ([first] + rest).map(witness)
    return [
      Judgement(
        message, at: place, witnesses: witnesses.compactMap(\.self),
        facts: [primary.cluster.text.key], isArguable: isArguable || !isSure)
    ]
  }

  /// The texts beside the two that the verdict is on.
  private var rest: [Cluster] {
    let shown = [left.text.text, right.text.text]
    return (leftSide + rightSide + others).filter { !shown.contains($0.text.text) }
  }

  private func witness(_ cluster: Cluster) -> Witness? {
    cluster.location(cluster.fact?.range, isPrimary: false).map {
      Witness(
        message: PlatformWords.says(cluster.fact?.short, [cluster].platforms), location: $0)
    }
  }
}

extension NormalText {
  /// The text as fingerprints know it: without punctuation, width and mark-up.
  var key: String { String(String.UnicodeScalarView(format.compactMap(Unicode.Scalar.init))) }
}

/// Platforms in a sentence.
enum PlatformWords: Message {
  /// Whose text a witness is, and the words that matter.
  case says(String?, [String])

  var english: String {
    switch self {
    case .says(let words, let platforms):
      (words.map { "\($0) " } ?? "") + "on \(Self.english(platforms))"
    }
  }

  var chinese: String {
    switch self {
    case .says(let words, let platforms):
      "\(Self.chinese(platforms)) 上" + (words.map { "是 \($0)" } ?? "")
    }
  }

  /// Of many platforms the first are named.
  private static let limit = 8

  /// "ios, macos and web".
  static func english(_ platforms: [String]) -> String {
    let more = platforms.count - limit
    if more > 1 {
      return platforms.prefix(limit).joined(separator: ", ") + " and \(more) more"
    }
    let head = platforms.dropLast().joined(separator: ", ")
    return head.isEmpty ? platforms.joined() : head + " and " + (platforms.last ?? "")
  }

  static func chinese(_ platforms: [String]) -> String {
    platforms.count > limit + 1
      ? platforms.prefix(limit).joined(separator: "、") + " 等 \(platforms.count) 个平台"
      : platforms.joined(separator: "、")
  }
}
