package import Findings

/// What is known of a rule beside its code: the contents of its YAML file.
package struct RuleManifest: Sendable {
  package var id: RuleID
  /// A few words, in sentence case.
  package var title: String
  /// `values`, `members` and so on: the name of its folder in lower case.
  package var group: String
  /// What findings have by default.
  package var severity: Severity
  /// What findings have whose evidence is weak; nil where the rule knows no such findings.
  package var arguableSeverity: Severity?
  /// When a finding has the second severity, in words.
  package var arguableWhen: String?
  /// Whether the rule runs only where it is asked for.
  package var isOffByDefault: Bool
  /// The first version that has the rule.
  package var since: String
  /// What holds where the rule is silent; one sentence.
  package var summary: String
  /// Title and summary in Chinese.
  package var chinese: (title: String, summary: String)
  /// Why it matters and how the rule decides; Markdown.
  package var rationale: String
  /// Which languages of pages the rule reads, and what it does in others.
  package var languages: String
  /// What a project may set.
  package var options: [RuleOption]
  /// What the fingerprint holds beside rule, platform, language, enum and member.
  package var fingerprint: String
  package var examples: [RuleExample]

  /// The title in a language of messages.
  package func title(in language: MessageLanguage) -> String {
    language == .chinese ? chinese.title : title
  }

  /// The summary in a language of messages.
  package func summary(in language: MessageLanguage) -> String {
    language == .chinese ? chinese.summary : summary
  }
}

/// Small documents with what the rule must say of them: a test, and part of the rule's page.
package struct RuleExample: Sendable {
  package var name: String
  /// The pages before a change, for rules that look at one; empty for others.
  package var earlier: [(name: String, text: String)]
  /// The `driftmark.yml` beside the pages, with markers as they have; nil for none.
  package var settings: String?
  /// Pages by the name of their file without extension; the text holds the markers of `findings`.
  package var documents: [(name: String, text: String)]
  /// Messages in English by marker, such as 1️⃣; empty where the rule must be silent.
  package var findings: [(marker: String, messages: [String])]
}
