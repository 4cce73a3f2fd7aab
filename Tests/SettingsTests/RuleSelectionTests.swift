import BuiltInRules
import Findings
import RuleEngine
import Settings
import Testing

struct RuleSelectionTests {
  let catalogue: RuleCatalogue

  init() throws { catalogue = try BuiltInRules.catalogue() }

  @Test func `without names every rule runs that is not off, in report order`() throws {
    let rules = catalogue.rules.map(\.manifest).filter { !$0.isOffByDefault }
    #expect(try ids() == rules.map(\.id.name))
  }

  @Test(arguments: ["suppression-unexplained", "group-suppressions"])
  func `a rule that is off runs where it is named`(_ name: String) throws {
    #expect(try !ids().contains("suppression-unexplained"))
    #expect(try ids(only: [name]).contains("suppression-unexplained"))
  }

  @Test func `named rules run in report order, not in that of the names`() throws {
    let names = ["member-duplicate", "value-collision"]
    #expect(try ids(only: names) == ["value-collision", "member-duplicate"])
  }

  @Test func `a group stands for its rules`() throws {
    let members = catalogue.rules.filter { $0.manifest.group == "values" }
    #expect(try ids(only: ["group-values"]) == members.map(\.manifest.id.name))
  }

  @Test func `what is skipped does not run`() throws {
    let rest = try ids(skipped: ["group-values", "member-duplicate"])
    #expect(!rest.contains { $0.hasPrefix("value-") || $0 == "member-duplicate" })
    #expect(rest.contains("enum-duplicate"))
  }

  @Test func `skipping goes before naming`() throws {
    let rest = try ids(only: ["group-members"], skipped: ["member-duplicate"])
    #expect(rest.contains("enum-duplicate") && !rest.contains("member-duplicate"))
  }

  @Test(arguments: ["value-colision", "group-value", "group-", "values", ""])
  func `an unknown name is told with all that are known`(_ name: String) throws {
    let error = #expect(throws: UnknownRule.self) { try ids(only: [name]) }
    #expect(error?.name == name)
    #expect(error?.known == RuleSelection.names(of: catalogue))
    #expect(throws: UnknownRule.self) { try ids(skipped: [name]) }
  }

  @Test func `each group is known once, behind the rules`() {
    let names = RuleSelection.names(of: catalogue)
    #expect(Set(names).count == names.count)
    #expect(names.contains("group-tables"))
    #expect(Array(names.prefix(catalogue.rules.count)) == catalogue.rules.map(\.manifest.id.name))
  }

  private func ids(only: [String] = [], skipped: [String] = []) throws -> [String] {
    try RuleSelection(only: only, skipped: skipped).rules(of: catalogue).map(\.manifest.id.name)
  }
}
