import EnumModel

/// An enum, or a part of one, as alignment sees it: names as numbered words, values, texts.
///
/// A class, as profiles are compared in dozens of pairs each, on several threads.
final class EnumProfile: Sendable {
  /// An index of the declarations.
  let declaration: Int
  let edition: Edition
  /// Forms of the enum's name without platform prefixes, in order.
  let nameFormList: [Int]
  /// The same without order.
  let nameForms: SortedNumbers
  /// Whether the name is a heading in a script of its own language.
  let isNamedInProse: Bool
  let members: [MemberProfile]
  /// Forms of the words that the members' names begin with.
  let prefix: SortedNumbers
  /// Forms that say where a member stands rather than which it is: the enum's name and its prefix.
  let context: SortedNumbers
  /// Forms that alone tell two of the members apart.
  let contrast: Set<Int>
  /// The members in the order of what they have.
  let index: MemberIndex
  /// Whether the enum belongs to a server's code space.
  let isServer: Bool
  /// Whether this is a part of a declaration, with a name of its own.
  let isPart: Bool

  /// - Parameters: as the properties; the rest follows from the members.
  init(
    declaration: Int, edition: Edition, nameForms: [Int], isNamedInProse: Bool,
    members: [MemberProfile], prefix: SortedNumbers, context: SortedNumbers, isPart: Bool = false,
    table: WordTable, grams: DescriptionGrams, rarity: Rarity
  ) {
    self.declaration = declaration
    self.edition = edition
    nameFormList = nameForms
    self.nameForms = SortedNumbers(nameForms)
    self.isNamedInProse = isNamedInProse
    self.members = members
    self.prefix = prefix
    self.context = context
    self.isPart = isPart
    isServer = edition.platform == Platform("server")
    contrast = Contrast.forms(of: members)
    index = MemberIndex(members, contrast: contrast, table: table, grams: grams, rarity: rarity)
  }
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
}
