import EnumModel

/// What an enum says, as numbers, which are given in the order of the enums.
struct EnumNumbers: Sendable {
  var edition: Edition
  /// Whether the name is a heading in a script of its own language.
  var isProse: Bool
  /// The words of the name without platform prefixes.
  var name: [Int]
  /// What nearly all members of the edition begin with.
  var scheme: [Int]
  /// By member: the words of its name.
  var words: [[Int]]
  /// By member.
  var values: [Int?]
  /// By member: of its description.
  var grams: [[Int]]
}
