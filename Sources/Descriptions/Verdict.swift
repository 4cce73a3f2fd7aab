/// A piece of a description.
package struct Excerpt: Hashable, Sendable {
  /// As written.
  package var text: String
  /// In Unicode scalars of the description.
  package var range: Range<Int>
}

/// Something that one description states and another states otherwise; the left one's side first.
package enum Fact: Sendable {
  /// Numbers of one unit.
  case number(Excerpt, Excerpt)
  /// One sentence is the other one denied.
  case negation(Excerpt, Excerpt)
  /// Audio against video, start against stop.
  case opposite(Excerpt, Excerpt)
  /// The names that the advice tells to call.
  case remedy(Excerpt, Excerpt)
  /// What the advice is about: ask somebody, try again, look at the network.
  case remedyKind(Excerpt, Excerpt)
  /// Versions of the product.
  case version(Excerpt, Excerpt)

  /// What the left and the right description say.
  package var sides: (left: Excerpt, right: Excerpt) {
    switch self {
    case .number(let left, let right), .negation(let left, let right),
      .opposite(let left, let right), .remedy(let left, let right),
      .remedyKind(let left, let right), .version(let left, let right):
      (left, right)
    }
  }

  /// Whether it was seldom seen, so that nobody knows how often it is right.
  package var isUnmeasured: Bool {
    switch self {
    case .version, .remedyKind: true
    case .number, .negation, .opposite, .remedy: false
    }
  }
}

/// What two descriptions are to each other.
package enum Verdict: Sendable {
  case identical
  /// Punctuation, width and mark-up differ.
  case format
  /// Names of the API differ, each in its platform's way.
  case api
  case fact(Fact)
  /// Other words for about the same.
  case wording
  /// One says more; what it adds where that is a sentence.
  case detail(isLeft: Bool, Excerpt?)
  /// They share little.
  case differs

  /// How much a concept's verdict is due to this pair; the strongest wins.
  package var strength: Int {
    switch self {
    case .identical: 0
    case .format: 1
    case .api: 2
    case .wording: 3
    case .detail: 4
    case .differs: 5
    case .fact(let fact): fact.isUnmeasured ? 6 : 7
    }
  }
}
