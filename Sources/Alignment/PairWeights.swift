/// What each word of the names in two enums weighs when they are compared with each other.
///
/// By place of the words in `MemberIndex.stems`. Nearly all of it is what each enum has for itself, in
/// arrays that are shared until something differs.
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
    private(set) var weights: [Double]
    /// By key of `MemberIndex.forms`.
    private(set) var roles: [Role]
    /// By member: the sum of the weights.
    private(set) var sums: [Double]

    fileprivate init(_ own: EnumProfile, against other: EnumProfile) {
      weights = own.index.weights
      roles = own.index.roles
      sums = own.index.sums
      for form in other.context {
        if let place = own.index.forms.place(of: form) { roles[place] = .context }
      }
    }

    /// Lets a form weigh as little as the share of the other enum's members that hold it makes it.
    fileprivate mutating func dilute(_ form: Int, _ share: Double, _ index: MemberIndex) {
      for member in index.forms.members(at: form) {
        let places = index.stems.places(member)
        for place in places where index.formPlaces[place] == form {
          weights[place] = MemberIndex.weight(index.plainWeights[place], share: share)
        }
        sums[member] = places.reduce(0) { $0 + weights[$1] }
      }
    }
  }

  let a: Side
  let b: Side

  init(_ a: EnumProfile, _ b: EnumProfile) {
    var (left, right) = (Side(a, against: b), Side(b, against: a))
    a.index.forms.forEachShared(with: b.index.forms) { placeA, placeB in
      let (shareA, shareB) = (a.index.shares[placeA], b.index.shares[placeB])
      if shareA < shareB { left.dilute(placeA, shareB, a.index) }
      if shareB < shareA { right.dilute(placeB, shareA, b.index) }
    }
    (self.a, self.b) = (left, right)
  }
}
