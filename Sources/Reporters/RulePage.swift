package import Findings
package import RuleEngine

/// The documentation of a rule and the list of rules.
package enum RulePage {
  /// The page of a rule as Markdown; also what `explain` prints.
  package static func markdown(_ manifest: RuleManifest) -> String {
    let examples = ["## Examples"] + manifest.examples.flatMap(example) + [""]
    return text(head(manifest) + options(manifest) + examples + settlement(manifest))
  }

  /// The page without its examples, as Markdown.
  static func help(_ manifest: RuleManifest) -> String {
    text(head(manifest) + settlement(manifest))
  }

  /// The same for programs that show no Markdown: without headings and tables.
  static func plainHelp(_ manifest: RuleManifest) -> String {
    text(
      [manifest.summary, "", trimmed(manifest.rationale), ""] + settlement(manifest).dropFirst(2))
  }

  private static func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  /// From the title to the reasons.
  private static func head(_ manifest: RuleManifest) -> [String] {
    ["# \(manifest.id)", "", manifest.summary, "", "| | |", "| --- | --- |"]
      + facts(manifest).map { "| \($0.0) | \($0.1) |" }
      + ["", "## Why", "", trimmed(manifest.rationale), ""]
  }

  /// What a project may set: a heading, a table, and how; nothing where there is no option.
  private static func options(_ manifest: RuleManifest) -> [String] {
    guard let first = manifest.options.first else { return [] }
    let rows = manifest.options.map { option in
      let usual = option.usual.text.isEmpty ? "none" : "`\(option.usual.text)`"
      return "| `\(option.name)` | \(option.kind.rawValue) | \(usual) | \(option.help) |"
    }
    let value =
      switch first.usual {
      case .words: "[…]"
      default: first.usual.text
      }
    return ["## Options", "", "| option | kind | default | what it decides |"]
      + ["| --- | --- | --- | --- |"] + rows
      + ["", "In `driftmark.yml`: `rules: {\(manifest.id): {\(first.name): \(value)}}`.", ""]
  }

  /// How to get rid of a finding: a heading, an empty line, what can be done.
  private static func settlement(_ manifest: RuleManifest) -> [String] {
    var lines = ["## Settle a finding", ""]
    if manifest.group == "intended" {
      lines += [
        "Change the entry in `driftmark.yml`, or remove it: comments on pages say nothing of it.",
        "",
      ]
    } else if manifest.group != "suppressions" {
      lines += [
        "Where the page is right, say so above the enum's heading, or above an item of a list:"
          + " `<!-- driftmark-disable-next-line \(manifest.id) -- why -->`. In the row of a table:"
          + " `<!-- driftmark-disable-line \(manifest.id) — why -->`.", "",
      ]
    }
    return lines + [
      "Leave the rule out with `--skip-rule \(manifest.id)`, or its group with"
        + " `--skip-rule group-\(manifest.group)`."
    ]
  }

  /// All rules in report order with their severities, as aligned text.
  package static func list(
    _ catalogue: RuleCatalogue, language: MessageLanguage
  ) -> String {
    let width = catalogue.rules.map { $0.manifest.id.name.count }.max() ?? 0
    let severityWidth = catalogue.rules.map { severity($0.manifest).count }.max() ?? 0
    return catalogue.rules.map { rule in
      let id = DisplayWidth.padded(rule.manifest.id.name, to: width)
      let severity = DisplayWidth.padded(self.severity(rule.manifest), to: severityWidth)
      return "\(id)  \(severity)  \(rule.manifest.summary(in: language))\n"
    }.joined()
  }

  /// All rules as JSON.
  package static func json(_ catalogue: RuleCatalogue) -> String {
    JSONText.encode(
      RuleList(rules: catalogue.rules.map { RuleObject($0.manifest) }), isIndented: true) + "\n"
  }

  /// The index of the rule pages as Markdown.
  package static func index(_ catalogue: RuleCatalogue) -> String {
    var lines = ["# Rules", "", "| rule | severity | holds where the rule is silent |"]
    lines.append("| --- | --- | --- |")
    for manifest in catalogue.rules.map(\.manifest) {
      let id = manifest.id.name
      lines.append("| [`\(id)`](\(id).md) | \(severity(manifest)) | \(manifest.summary) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func facts(_ manifest: RuleManifest) -> [(String, String)] {
    var facts = [("reports", manifest.title), ("severity", severity(manifest))]
    if let condition = manifest.arguableWhen, let severity = manifest.arguableSeverity {
      facts.append(("\(severity.rawValue) where", condition))
    }
    if manifest.isOffByDefault {
      facts.append(("default", "off; runs where `--rule` names it or its group"))
    }
    facts += [
      ("languages", manifest.languages), ("group", "`group-\(manifest.group)`"),
      ("since", manifest.since), ("fingerprint", manifest.fingerprint),
    ]
    return facts
  }

  private static func severity(_ manifest: RuleManifest) -> String {
    manifest.severity.rawValue + (manifest.arguableSeverity.map { " / \($0.rawValue)" } ?? "")
      + (manifest.isOffByDefault ? ", off" : "")
  }

  private static func example(_ example: RuleExample) -> [String] {
    var lines = ["", "### \(example.name)"]
    if let settings = example.settings {
      lines += ["", "`driftmark.yml`", "", "````yaml", trimmed(settings), "````"]
    }
    for document in example.earlier { lines += page(document, " before the change") }
    let suffix = example.earlier.isEmpty ? "" : " now"
    for document in example.documents { lines += page(document, suffix) }
    lines.append("")
    if example.findings.isEmpty { return lines + ["No finding."] }
    for finding in example.findings {
      lines += finding.messages.map { "- \(finding.marker) \($0)" }
    }
    return lines
  }

  private static func page(_ page: (name: String, text: String), _ suffix: String) -> [String] {
    ["", "`\(page.name).md`\(suffix)", "", "````markdown", trimmed(page.text), "````"]
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }

  private struct RuleList: Encodable {
    var schemaVersion = 1
    var rules: [RuleObject]
  }

  private struct RuleObject: Encodable {
    var id: String
    var title: String
    var group: String
    var severity: String
    var arguableSeverity: String?
    var isOffByDefault: Bool?
    var since: String
    var summary: String
    var languages: String
    var options: [OptionObject]?

    init(_ manifest: RuleManifest) {
      id = manifest.id.name
      title = manifest.title
      group = manifest.group
      severity = manifest.severity.rawValue
      arguableSeverity = manifest.arguableSeverity?.rawValue
      isOffByDefault = manifest.isOffByDefault ? true : nil
      since = manifest.since
      summary = manifest.summary
      languages = manifest.languages
      options = manifest.options.isEmpty ? nil : manifest.options.map(OptionObject.init)
    }
  }

  private struct OptionObject: Encodable {
    var name: String
    var kind: String
    var `default`: String
    var help: String

    init(_ option: RuleOption) {
      name = option.name
      kind = option.kind.rawValue
      `default` = option.usual.text
      help = option.help
    }
  }
}
