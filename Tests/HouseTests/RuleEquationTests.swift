import BuiltInRules
import Findings
import Foundation
import Reporters
import RuleEngine
import TestSupport
import Testing

/// File, type, id, group, page: the names of a rule are equations.
///
/// `Rules/Studies` holds what several rules share; nothing in it is a rule.
struct RuleEquationTests {
  static let rules = (try? BuiltInRules.catalogue().rules) ?? []
  static let sources = ProjectFolder.files(below: "Rules", withExtension: "swift")
    .filter { $0.lastPathComponent != "BuiltInRules.swift" }
    .filter { $0.deletingLastPathComponent().lastPathComponent != "Studies" }

  @Test func `every manifest can be read`() throws {
    #expect(try BuiltInRules.catalogue().rules.count == BuiltInRules.all.count)
  }

  @Test func `every file in Rules is on the list of rules`() {
    let files = Self.sources.map { $0.deletingPathExtension().lastPathComponent }
    #expect(files.sorted() == BuiltInRules.all.map { "\($0)" }.sorted())
  }

  @Test func `a manifest stands beside every rule`() {
    let manifests = ProjectFolder.files(below: "Rules", withExtension: "yaml")
    #expect(manifests.map(Self.stem) == Self.sources.map(Self.stem))
  }

  @Test(arguments: rules.map(\.manifest.id.name))
  func `an id is the name of its type in lower case with hyphens`(_ id: String) {
    let type = id.split(separator: "-").map(\.localizedCapitalized).joined()
    #expect(BuiltInRules.all.contains { "\($0)" == type && $0.id.name == id })
  }

  @Test(arguments: rules.map(\.manifest.id.name))
  func `a group is the name of the rule's folder`(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.manifest.id.name == id })
    let type = "\(type(of: rule.rule))"
    let file = try #require(Self.sources.first { Self.stem($0).hasSuffix("/" + type) })
    #expect(file.deletingLastPathComponent().lastPathComponent.lowercased() == rule.manifest.group)
  }

  @Test(arguments: rules.map(\.manifest.id.name))
  func `a rule reads the options that its manifest declares`(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.manifest.id.name == id })
    let type = "\(type(of: rule.rule))"
    let file = try #require(Self.sources.first { Self.stem($0).hasSuffix("/" + type) })
    let text = try String(contentsOf: file, encoding: .utf8)
    let read = text.matches(of: #/options\.(?:words|share|count|isSet)\("([a-z-]+)"\)/#)
    #expect(Set(read.map { String($0.output.1) }) == Set(rule.manifest.options.map(\.name)))
    #expect(rule.manifest.options.isEmpty == !(rule.rule is any ConfigurableRule))
  }

  @Test(arguments: rules.map(\.manifest.id.name))
  func `a rule has bad and silent examples`(_ id: String) throws {
    let manifest = try #require(Self.rules.first { $0.manifest.id.name == id }).manifest
    #expect(manifest.examples.contains { !$0.findings.isEmpty })
    #expect(manifest.examples.count { $0.findings.isEmpty } >= 2)
  }

  @Test(arguments: rules.map(\.manifest.id.name))
  func `the page of a rule is made from its manifest`(_ id: String) throws {
    let manifest = try #require(Self.rules.first { $0.manifest.id.name == id }).manifest
    try Recording.expect(RulePage.markdown(manifest), isRecordedIn: "Docs/rules/\(id).md")
  }

  @Test func `the index of rule pages is made from the manifests`() throws {
    let catalogue = try BuiltInRules.catalogue()
    try Recording.expect(RulePage.index(catalogue), isRecordedIn: "Docs/rules/README.md")
  }

  @Test func `no page stands for a rule that is gone`() {
    let pages = ProjectFolder.files(below: "Docs/rules", withExtension: "md")
      .map { $0.deletingPathExtension().lastPathComponent }.filter { $0 != "README" }
    #expect(pages.sorted() == Self.rules.map(\.manifest.id.name).sorted())
  }

  private static func stem(_ url: URL) -> String { url.deletingPathExtension().path() }
}
