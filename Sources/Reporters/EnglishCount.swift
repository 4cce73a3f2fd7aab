/// Numbers with English nouns.
package enum EnglishCount {
  /// `1 error`, `2 errors`.
  package static func of(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
