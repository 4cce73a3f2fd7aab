/// The languages that messages are phrased in.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"
}

/// Something to tell a person: an enum of facts, phrased in each language.
package protocol Message: Sendable {
  /// Lower case, without a final period; names both sides and blames nobody.
  var english: String { get }
  var chinese: String { get }
}

extension Message {
  /// The phrase in one of the languages.
  package func phrase(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
