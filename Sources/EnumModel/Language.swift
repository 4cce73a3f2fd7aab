/// The language that the prose of a page is written in, by its code.
///
/// Whichever it is, texts are compared with those of the same language alone.
package struct Language: Hashable, Comparable, Sendable {
  /// Two letters in lower case; `und` for one that could not be told.
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let chinese = Self(rawValue: "zh")
  package static let english = Self(rawValue: "en")
  package static let japanese = Self(rawValue: "ja")
  package static let korean = Self(rawValue: "ko")
  /// In a script that none of the languages above is written in.
  package static let undetermined = Self(rawValue: "und")

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Language {
  /// Codes that pages and projects give; others may be those of programming languages.
  package static let codes = [
    "zh", "en", "ja", "ko", "ar", "de", "es", "fr", "hi", "id", "it", "pl", "pt", "ru", "th", "tr",
    "uk", "vi",
  ]

  /// The language that a code such as `en`, `zh-CN` or `pt_BR` names; fails for other codes.
  package init?(named code: String) {
    let word = String(code.lowercased().prefix { $0 != "-" && $0 != "_" })
    guard Self.codes.contains(word) else { return nil }
    self.init(rawValue: word)
  }
}
