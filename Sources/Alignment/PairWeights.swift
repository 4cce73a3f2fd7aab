/// What each word of the names in two enums weighs when they are compared with each other.
///
/// By place of the words in `MemberIndex.stems`.
struct PairWeights {
  /// What a word is to the other enum or to its own.
  enum Role {
    case plain
    /// The other enum's name or prefix says it for all of its members.
    case context
    /// It alone tells two members of its own enum apart.
    case contrast
  }

  /// The words of one of the two.
  struct Side {
    var weights: [Double] = []
    var roles: [Role] = []
    /// By member: the sum of the weights.
    var sums: [Double] = []
  }

  private(set) var a = Side()
  private(set) var b = Side()

  /// - Parameter words: by word, what it weighs where few members of either enum have it.
  init(_ a: EnumProfile, _ b: EnumProfile, words: [Double]) {
    var (sharesA, sharesB) = (a.index.shares, b.index.shares)
    a.index.forms.forEachShared(with: b.index.forms) { placeA, placeB in
      let share = max(sharesA[placeA], sharesB[placeB])
      sharesA[placeA] = share
      sharesB[placeB] = share
    }
    self.a = Self.side(a, against: b, sharesA, words)
    self.b = Self.side(b, against: a, sharesB, words)
  }

  private static func side(
    _ own: EnumProfile, against other: EnumProfile, _ shares: [Double], _ words: [Double]
  ) -> Side {
    let index = own.index
    let roles = index.forms.keys.map { form -> Role in
      other.context.contains(form) ? .context : own.contrast.contains(form) ? .contrast : .plain
    }
    var side = Side()
    side.weights = index.stems.elements.indices.map { place in
      words[index.stems.elements[place]] * (1 - 0.8 * shares[index.formPlaces[place]])
    }
    side.roles = index.formPlaces.map { roles[$0] }
    side.sums = own.members.indices.map { member in
      index.stems.places(member).reduce(0) { $0 + side.weights[$1] }
    }
    return side
  }
}
