import EnumModel
import Extraction
import Findings
import RuleEngine
import SourceText
import TestSupport
import Testing

struct RuleRunnerTests {
  @Test func `a finding has the id and the severity of its rule's manifest`() throws {
    let finding = try #require(try findings(EnumPage.text("Lamp", "OFF = 0")).first)
    #expect(finding.rule == "member-named")
    #expect(finding.severity == .error)
  }

  @Test func `weak evidence has the second severity`() throws {
    let text = EnumPage.text("Lamp", "ARGUABLE = 0", "OFF = 1")
    #expect(try findings(text).map(\.severity) == [.info, .error])
  }

  @Test func `weak evidence has the first severity where there is no second`() throws {
    let text = EnumPage.text("Lamp", "ARGUABLE = 0")
    #expect(try findings(text, isArguable: false).map(\.severity) == [.error])
  }

  @Test func `findings stand by file and place whatever order the pages come in`() throws {
    let text = EnumPage.text("Lamp", "OFF = 0", "ON = 1")
    let pages = try ["c.md", "a.md", "b.md"].map { try page(text, at: $0) }
    let catalogue = try MemberNamed.catalogue()
    let expected = ["a.md:7", "a.md:8", "b.md:7", "b.md:8", "c.md:7", "c.md:8"]
    for pages in [pages, pages.reversed()] {
      let found = RuleRunner(catalogue.rules).findings(in: pages)
      #expect(
        found.map { "\($0.location.file):\($0.location.range.start.line)" } == expected)
    }
  }

  @Test func `a fingerprint is made of what the contract names`() throws {
    let finding = try #require(try findings(EnumPage.text("Lamp", "OFF = 0")).first)
    #expect(
      finding.fingerprint
        == Fingerprint.of(["member-named", "ios", "en", "Lamp", "OFF", "the fact of OFF"]))
  }

  @Test func `a fingerprint survives moved lines`() throws {
    let text = EnumPage.text("Lamp", "OFF = 0", "ON = 1")
    let moved = EnumPage.text("Lamp", "NEW = 7", "ON = 1", "OFF = 0")
      .replacing("States of a lamp.", with: "States of a lamp.\n\nMore is said of them below.")
    let before = try fingerprints(of: text)
    let after = try fingerprints(of: moved)
    #expect(after["OFF"] == before["OFF"])
    #expect(after["ON"] == before["ON"])
  }

  @Test func `a fingerprint survives a renamed file of the same platform`() throws {
    let text = EnumPage.text("Lamp", "OFF = 0")
    let moved = try findings(text, at: "guide/ios/states.md")
    #expect(moved.map(\.fingerprint) == (try findings(text).map(\.fingerprint)))
  }

  @Test func `equal findings are numbered`() throws {
    let text = EnumPage.text("Lamp", "OFF = 0", "ON = 1", "DIM = 2", "OFF = 3", "OFF = 4")
    let found = try findings(text).filter { $0.location.member == "OFF" }
    let parts = ["member-named", "ios", "en", "Lamp", "OFF", "the fact of OFF"]
    #expect(
      found.map(\.fingerprint)
        == [parts, parts + ["1"], parts + ["2"]].map(Fingerprint.of))
  }

  private func fingerprints(of text: String) throws -> [String: String] {
    Dictionary(
      try findings(text).map { ($0.location.member ?? "", $0.fingerprint) },
      uniquingKeysWith: { first, _ in first })
  }

  private func findings(
    _ text: String, at path: String = "ios.md", isArguable: Bool = true
  ) throws -> [Finding] {
    let catalogue = try MemberNamed.catalogue(isArguable: isArguable)
    return RuleRunner(catalogue.rules).findings(in: [try page(text, at: path)])
  }

  private func page(_ text: String, at path: String) throws -> ExtractedDocument {
    PageReader.read(try SourceFile(path: path, contents: Array(text.utf8)))
  }
}

/// Reports every member.
struct MemberNamed: EnumRule {
  static let id: RuleID = "member-named"

  struct Named: Message {
    var name: String
    var english: String { "'\(name)' has a name" }
    var chinese: String { "“\(name)”有名称" }
  }

  func check(_ subject: EnumSubject) -> [Judgement] {
    subject.declaration.members.map { member in
      Judgement(
        Named(name: member.name),
        at: subject.declaration.location(member.nameRange, of: member),
        facts: ["the fact of \(member.name)"], isArguable: member.name == "ARGUABLE")
    }
  }

  static func catalogue(isArguable: Bool = true) throws -> RuleCatalogue {
    let second = isArguable ? "arguable: {severity: info, when: it says so}\n" : ""
    let text = """
      id: member-named
      title: A member has a name
      group: members
      severity: error
      \(second)since: 0.1.0
      summary: No member has a name.
      chinese:
        title: 灯坏了
        summary: 每盏灯都亮。
      rationale: Names wear off.
      languages: any
      fingerprint: nothing more
      """
    return try RuleCatalogue(
      [MemberNamed.self],
      manifests: [EmbeddedManifest(stem: "MemberNamed", folder: "Members", text: text)])
  }
}
