/// What a misspelt word was meant to be.
struct MeantWord {
  var right: String
  /// Whether more than the likeness of the two words says so.
  var isSure: Bool
}
