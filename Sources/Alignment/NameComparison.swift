/// Which words of two names match, and which are left.
package struct NameComparison: Hashable, Sendable {
  /// What makes two words one.
  package enum Manner: String, Sendable {
    case equal
    case synonym
    /// Forms of one word: `speaking`, `speaks`.
    case inflection
    /// A likely misspelling.
    case slip
    case abbreviation
  }

  /// A word of either name.
  package struct Match: Hashable, Sendable {
    package var first: String
    package var second: String
    package var manner: Manner
  }

  /// A word without a match.
  package struct Rest: Hashable, Sendable {
    /// What the word counts for.
    package enum Role: String, Sendable {
      case plain
      /// The other enum's name or prefix says it for all of its members.
      case context
      /// It alone tells two members of its own enum apart, so it counts double.
      case contrast
    }

    package var word: String
    package var role: Role
  }

  /// In the order of the first name.
  package var matches: [Match]
  package var onlyInFirst: [Rest]
  package var onlyInSecond: [Rest]
}

extension NameSimilarity {
  /// What `degree` rests on, in words.
  func comparison(
    _ a: MemberProfile, in enumA: EnumProfile, _ b: MemberProfile, in enumB: EnumProfile
  ) -> NameComparison {
    let isWhole = a.stem != b.stem && a.words == b.words
    let (left, right) = isWhole ? (a.words, b.words) : (a.stem, b.stem)
    var matching: [(Int, Int, Double)] = []
    _ = forEachMatch(left, left.indices, right, right.indices) { matching.append(($0, $1, $2)) }
    matching.sort { $0.0 < $1.0 }
    let (usedA, usedB) = (Set(matching.map(\.0)), Set(matching.map(\.1)))
    return NameComparison(
      matches: matching.map { i, j, degree in
        NameComparison.Match(
          first: table.texts[left[i]], second: table.texts[right[j]],
          manner: manner(left[i], right[j], degree))
      },
      onlyInFirst: left.indices.filter { !usedA.contains($0) }
        .map { rest(left[$0], of: enumA, against: enumB) },
      onlyInSecond: right.indices.filter { !usedB.contains($0) }
        .map { rest(right[$0], of: enumB, against: enumA) })
  }

  private func manner(_ left: Int, _ right: Int, _ degree: Double) -> NameComparison.Manner {
    if left == right { return .equal }
    if table.form[left] == table.form[right] {
      return Synonyms.isGroup(table.formTexts[table.form[left]]) ? .synonym : .inflection
    }
    return degree >= 0.8 ? .slip : .abbreviation
  }

  private func rest(
    _ word: Int, of own: EnumProfile, against other: EnumProfile
  ) -> NameComparison.Rest {
    let form = table.form[word]
    let role: NameComparison.Rest.Role =
      other.context.contains(form) ? .context : own.contrast.contains(form) ? .contrast : .plain
    return NameComparison.Rest(word: table.texts[word], role: role)
  }
}
