import EnumModel

/// An enum, or a part of one, as alignment sees it: names as numbered words, values, texts.
struct EnumProfile: Sendable {
  /// An index of the declarations.
  var declaration: Int
  var edition: Edition
  /// Forms of the enum's name without platform prefixes, in order.
  var nameFormList: [Int]
  /// The same without order.
  var nameForms: SortedNumbers
  /// Whether the name is a heading in a script of its own language.
  var isNamedInProse: Bool
  var members: [MemberProfile]
  /// Forms of the words that the members' names begin with.
  var prefix: SortedNumbers
  /// Forms that say where a member stands rather than which it is: the enum's name and its prefix.
  var context: SortedNumbers
  /// Forms that alone tell two of the members apart.
  var contrast: Set<Int> = []
  /// The members in the order of what they have; empty until all descriptions are known.
  var index = MemberIndex.empty
  /// Whether the enum belongs to a server's code space.
  var isServer: Bool
  /// Whether this is a part of a declaration, with a name of its own.
  var isPart = false
}

/// A member as alignment sees it.
struct MemberProfile: Sendable {
  /// An index of the declaration's members.
  var index: Int
  /// Numbered words of the whole name.
  var words: [Int]
  /// Numbered words behind the enum's prefix.
  var stem: [Int]
  /// Forms of `stem`.
  var stemForms: SortedNumbers
  /// Integers and strings that may be compared.
  var value: EnumValue.Kind?
  /// Whether the value is all that the page calls the member by.
  var isBareCode: Bool
  /// The number of `value`.
  var valueNumber: Int?
  /// Numbered grams of the description, sorted; empty without one.
  var grams: [Int]
  /// The summed weight of `grams`.
  var textWeight = 0.0
  /// How many members of the enum have this description.
  var textCopies = 1

  /// Whether one of two is called by its code alone, and the other has that code: a code says nothing
  /// of what a page calls it.
  func isSameCode(as other: MemberProfile) -> Bool {
    isBareCode != other.isBareCode && valueNumber == other.valueNumber
  }
}
