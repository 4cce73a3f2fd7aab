import BuiltInRules
import EnumModel
import Extraction
import Findings
import RuleEngine
import Settings
import SourceText
import Spelling
import TestSupport
import Testing

/// Every example of every manifest, run through the whole pipeline.
struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: CataloguedRule
    var example: RuleExample

    var testDescription: String { "\(rule.manifest.id): \(example.name)" }
  }

  static let speller = Dictionaries(environment: [:]).map(Speller.init)

  static let catalogue =
    (try? BuiltInRules.catalogue()) ?? RuleCatalogue(rules: [])

  static let cases = catalogue.rules.flatMap { rule in
    rule.manifest.examples.map { Case(rule: rule, example: $0) }
  }

  @Test(arguments: cases) func `an example has the findings that its markers say`(_ test: Case)
    throws
  {
    var expected: [String] = []
    var documents: [SourceFile] = []
    let earlier = try test.example.earlier.map(Self.page)
    let settings = MarkedText(test.example.settings ?? "")
    for finding in test.example.findings {
      guard let place = settings.places[Character(finding.marker)] else { continue }
      expected += finding.messages.map { "driftmark.yml:\(place.line):\(place.column): \($0)" }
    }
    for document in test.example.documents {
      let marked = MarkedText(document.text)
      let path = document.name + ".md"
      documents.append(try Self.page((document.name, marked.text)))
      for finding in test.example.findings {
        guard let place = marked.places[Character(finding.marker)] else { continue }
        expected += finding.messages.map { "\(path):\(place.line):\(place.column): \($0)" }
      }
    }
    let found = try findings(
      of: test.rule, on: NameLists.confirmed(documents.map(PageReader.read)),
      since: NameLists.confirmed(earlier.map(PageReader.read)), settings: settings.text
    ).map { finding in
      let start = finding.location.range.start
      return "\(finding.location.file):\(start.line):\(start.column): \(finding.message.english)"
    }
    #expect(found.sorted() == expected.sorted())
  }

  /// What a rule says; one that looks at the findings of others is run with all of them.
  private func findings(
    of rule: CataloguedRule, on pages: [ExtractedDocument], since earlier: [ExtractedDocument],
    settings: String
  ) throws -> [Finding] {
    guard rule.rule is any StageRule else {
      return RuleRunner([rule], speller: Self.speller).findings(
        in: pages, since: earlier.isEmpty ? nil : earlier)
    }
    var verdicts = Verdicts(
      RuleRunner(Self.catalogue.rules, speller: Self.speller).findings(in: pages))
    Suppressions(in: pages, catalogue: Self.catalogue)
      .apply(to: &verdicts, rules: [rule], unevaluated: [])
    if !settings.isEmpty {
      let reader = ConfigurationReader(file: "driftmark.yml", catalogue: Self.catalogue)
      let entries = try reader.configuration(settings).intended
      IntendedDifferences(entries, in: "driftmark.yml", today: .today())
        .apply(
          to: &verdicts, rules: [rule], names: CounterpartNames(Catalogue(pages)),
          scope: IntendedScope(
            rules: Self.catalogue.rules, of: Self.catalogue, documents: pages, isWhole: true))
    }
    return verdicts.open.filter { $0.rule == rule.manifest.id }
  }

  private static func page(_ page: (name: String, text: String)) throws -> SourceFile {
    try SourceFile(path: page.name + ".md", contents: Array(page.text.utf8))
  }

  @Test(arguments: cases) func `a marker of an example stands on one of its pages`(_ test: Case) {
    let text = (test.example.settings ?? "") + test.example.documents.map(\.text).joined()
    let markers = text.filter(MarkedText.isMarker).map(String.init).sorted()
    #expect(markers == test.example.findings.map(\.marker).sorted())
  }
}
