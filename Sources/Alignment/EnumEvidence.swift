import EnumModel

/// What speaks for and against two enums being one, in log-odds.
package struct EnumEvidence: Hashable, Sendable {
  /// What a pair has against it before anything is known of it.
  package static let outset = -2.0

  package var name = 0.0
  /// How much of the better covered enum has a counterpart in the other.
  package var coverage = 0.0
  /// How much the matched members say together.
  package var gain = 0.0
  /// How far the values of sure pairs agree.
  package var values = 0.0
  /// A server's code space against that of a client.
  package var layer = 0.0
  /// Platforms that share too few enums to be of one family of products.
  package var family = 0.0
  /// Prefixes of members that stand for different things.
  package var topic = 0.0
  /// What an alias of the project counts for: more than all else.
  package var alias = 0.0

  package var total: Double {
    Self.outset + name + coverage + gain + values + layer + family + topic + alias
  }
}

extension EnumEvidence {
  /// Weighs a pair by what its members came to.
  init(_ pair: PairAlignment, _ a: EnumProfile, _ b: EnumProfile, nameInformation: Double) {
    name = 4 * ((pair.nameDegree - 0.5) / 0.3).clipped(-1, 1)
    if pair.nameDegree > 0.5 { name *= min(1, 0.3 + nameInformation / 2) }
    if a.nameForms.isEmpty || b.nameForms.isEmpty { name = 0 }
    // A heading and its translation have no word in common. Pages that no platform is known of are
    // too many and too like each other to do without.
    let isTranslation =
      a.edition.platform == b.edition.platform && a.edition.language != b.edition.language
      && !a.edition.platform.isPage
    if isTranslation, a.isNamedInProse != b.isNamedInProse { name = max(0, name) }
    coverage = 6 * (pair.coverage - 0.35)
    if coverage < 0 {
      coverage *= (Double(min(a.members.count, b.members.count)) / 8).clipped(1, 2.5)
    }
    if pair.anchors.count >= 2 {
      let count = Double(pair.anchors.count)
      values = 2 * (Double(pair.anchors.agreeing) / count - 0.5) * min(1, count / 4)
    }
    layer = a.isServer == b.isServer ? 0.0 : -2
    gain = min(2, pair.gain / 10)
  }
}
