import EnumModel
import Findings
import RuleEngine
import Settings
import TestSupport
import Testing

@testable import Drafting

/// What a draft holds, and what it gives up where the findings would change.
struct SettingsDraftTests {
  private static let members = ["SHUT = 11", "OPEN = 12", "JAMMED = 13", "WET = 14", "WORN = 15"]

  private func draft(_ second: String = "GateMode") -> SettingsDraft {
    let documents = [("ios", "GateState"), ("web", second)].map { platform, name in
      let declaration = EnumDeclaration.sample(name, on: platform, Self.members)
      return ExtractedDocument(
        file: declaration.file, edition: declaration.edition, enums: [declaration], issues: [],
        tableCount: 1, lines: [:])
    }
    return SettingsDraft(
      files: ["**"], documents: documents, coverage: Coverage(documents, unreadable: []),
      catalogue: Catalogue(documents), findings: [])
  }

  private func configuration(_ draft: SettingsDraft) throws -> Configuration {
    try ConfigurationReader(file: "driftmark.yml", catalogue: RuleCatalogue(rules: []))
      .configuration(draft.text(in: .english))
  }

  @Test func `platforms and enums under several names hold`() throws {
    let configuration = try configuration(draft())
    #expect(configuration.platforms.map(\.platform.id) == ["ios", "web"])
    #expect(
      configuration.knowledge.aliases.enums.map { $0.map(\.text) }
        == [["ios:GateState", "web:GateMode"]])
  }

  @Test func `enums of one name need no alias`() throws {
    #expect(draft("GateState").aliases.isEmpty)
  }

  @Test func `aliases are given up first, then platforms, then nothing is left`() throws {
    let second = try #require(draft().narrowed(by: []))
    #expect(second.heldAliases.isEmpty)
    #expect(try configuration(second).knowledge.aliases.isEmpty)
    #expect(second.text(in: .english).contains("\n# aliases:\n#   enums:\n#     - [\"ios:Gate"))
    #expect(try configuration(second).platforms.count == 2)
    let third = try #require(second.narrowed(by: []))
    #expect(try configuration(third).platforms.isEmpty)
    #expect(third.text(in: .english).contains("\n# platforms:\n#   ios: {"))
    #expect(third.narrowed(by: []) == nil)
  }

  @Test func `only aliases of enums that findings speak of are given up`() throws {
    #expect(try #require(draft().narrowed(by: ["web:GateMode"])).changingAliases.count == 1)
    var two = draft()
    two.aliases.append(two.aliases[0])
    two.aliases[1].names = ["ios:LampState", "web:BulbMode"]
    let narrowed = try #require(two.narrowed(by: ["web:BulbMode", "web:Other"]))
    #expect(narrowed.heldAliases.map(\.names) == [["ios:GateState", "web:GateMode"]])
  }
}
