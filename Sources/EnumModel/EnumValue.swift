package import SourceText

/// The value of a member: as a page writes it, and evaluated.
package struct EnumValue: Hashable, Sendable {
  /// What the text evaluates to.
  package enum Kind: Hashable, Sendable {
    /// From -2^63 to 2^64-1.
    case integer(Int128)
    /// The characters between the quotes.
    case string(String)
    /// Every integer from `first` to `last`, both included.
    case range(first: Int128, last: Int128)
    /// Text that stands where a value should and evaluates to none of the others.
    case expression
    /// No text at all.
    case none
  }

  /// The value as a reader of the page sees it: without code mark-up and Markdown escapes.
  package var text: String
  package var kind: Kind
  /// The characters of `text` in the page; empty, at the place for it, where the page has none.
  package var range: SourceRange
  /// Whether the value is given by the names of other members, so that sharing it is no slip.
  package var namesMembers: Bool
  /// The same value in other digits beside it, where no reading makes them agree.
  package var contradiction: SourceFragment?

  package init(
    text: String, kind: Kind, range: SourceRange, namesMembers: Bool = false,
    contradiction: SourceFragment? = nil
  ) {
    self.text = text
    self.kind = kind
    self.range = range
    self.namesMembers = namesMembers
    self.contradiction = contradiction
  }

  /// The integers that a value may be, the range that the contract of `facts` gives.
  package static let integers: ClosedRange<Int128> = -(1 << 63)...((1 << 64) - 1)
}

extension EnumValue {
  /// Whether the page leaves the value to be counted; `text` is then what was counted.
  package var isImplied: Bool { kind != .none && range.start == range.end }

  /// The integer, where the value is one.
  package var integer: Int128? {
    if case .integer(let integer) = kind { integer } else { nil }
  }

  /// The characters between the quotes, where the value is a string.
  package var string: String? {
    if case .string(let string) = kind { string } else { nil }
  }

  /// What must differ between two members of an enum; nil where there is nothing to compare.
  package var identity: Kind? {
    switch kind {
    case .integer, .string, .range: kind
    case .expression, .none: nil
    }
  }
}
