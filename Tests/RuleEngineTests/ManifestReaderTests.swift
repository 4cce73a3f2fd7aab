import Findings
import RuleEngine
import Testing

struct ManifestReaderTests {
  static let sound = """
    id: lamp-broken
    title: A lamp is broken
    group: lamps
    severity: error
    arguable:
      severity: info
      when: nobody is at home
    since: 0.1.0
    summary: Every lamp gives light.
    chinese:
      title: 灯坏了
      summary: 每盏灯都亮。
    rationale: Dark rooms are dangerous.
    languages: any
    fingerprint: nothing more
    examples:
      - name: a dark one
        docs:
          ios: |
            # Lamp
        findings:
          1️⃣: it is dark
          2️⃣: [it is cold, it is wet]
      - name: a bright one
        docs: {}
        findings: {}
    """

  @Test func `a sound manifest is read in full`() throws {
    let manifest = try read(Self.sound)
    #expect(manifest.id == "lamp-broken")
    #expect(manifest.group == "lamps")
    #expect(manifest.severity == .error)
    #expect(manifest.arguableSeverity == .info)
    #expect(manifest.arguableWhen == "nobody is at home")
    #expect(manifest.languages == "any")
    #expect(manifest.examples.map(\.name) == ["a dark one", "a bright one"])
    #expect(manifest.examples[0].documents.map(\.name) == ["ios"])
    #expect(manifest.examples[0].findings.map(\.marker) == ["1️⃣", "2️⃣"])
    #expect(manifest.examples[0].findings[1].messages == ["it is cold", "it is wet"])
    #expect(manifest.examples[1].findings.isEmpty)
  }

  @Test func `a second severity may be left out`() throws {
    let text = Self.sound.replacing(
      "arguable:\n  severity: info\n  when: nobody is at home\n", with: "")
    #expect(try read(text).arguableSeverity == nil)
  }

  @Test func `options are read with their kinds and defaults`() throws {
    let options = """
      options:
        - {name: watts, kind: count, default: 40, help: what a lamp needs}
        - {name: bulbs, kind: words, default: [clear, frosted], help: what is no lamp}
        - {name: part, kind: share, default: 0.5, help: how many must glow}
        - {name: outdoors, kind: boolean, default: false, help: whether streets count}
      fingerprint:
      """
    let manifest = try read(Self.sound.replacing("fingerprint:", with: options))
    #expect(manifest.options.map(\.name) == ["watts", "bulbs", "part", "outdoors"])
    #expect(
      manifest.options.map(\.usual) == [
        .count(40), .words(["clear", "frosted"]), .share(0.5), .boolean(false),
      ])
    #expect(manifest.options[0].help == "what a lamp needs")
  }

  @Test(arguments: [
    ("kind: mass, default: 1", "'mass' is no kind of option"),
    ("kind: share, default: 2", "no default of kind 'share'"),
    ("kind: count, default: few", "no default of kind 'count'"),
    ("kind: boolean, default: 0", "no default of kind 'boolean'"),
    ("kind: count", "missing key 'default'"),
  ])
  func `an option that is none is told`(_ option: String, _ complaint: String) throws {
    let text = Self.sound.replacing(
      "fingerprint:", with: "options: [{name: watts, help: needed, \(option)}]\nfingerprint:")
    let error = #expect(throws: ManifestError.self) { try read(text) }
    #expect(try #require(error).problem.contains(complaint))
  }

  @Test func `a rule is on unless its manifest says that it is off`() throws {
    #expect(try !read(Self.sound).isOffByDefault)
    let off = Self.sound.replacing("severity: error\n", with: "severity: error\ndefault: off\n")
    #expect(try read(off).isOffByDefault)
  }

  @Test(arguments: [
    ("group: lamps", "group: lamps\ndefault: on", 4, "'on' is no default; expected 'off'"),
    ("title: A lamp is broken", "name: A lamp is broken", 2, "unknown key 'name'"),
    ("severity: error", "severity: severe", 4, "'severe' is no severity"),
    ("severity: info", "severity: severe", 6, "'severe' is no severity"),
    ("  when: nobody is at home\n", "", 6, "missing key 'when'"),
    ("since: 0.1.0", "since: [0.1.0]", 8, "'since' is a sequence, expected text"),
    ("summary: Every lamp gives light.\n", "", 1, "missing key 'summary'"),
    ("languages: any\n", "", 1, "missing key 'languages'"),
    ("name: a bright one", "nome: a bright one", 24, "unknown key 'nome'"),
    ("group: lamps", "group: lamps\ngroup: lamps", 4, "duplicate key 'group'"),
  ])
  func `a faulty manifest is told by its stem, the line and the problem`(
    _ part: String, _ fault: String, _ line: Int, _ problem: String
  ) {
    let error = #expect(throws: ManifestError.self) {
      try read(Self.sound.replacing(part, with: fault, maxReplacements: 1))
    }
    #expect(error?.stem == "LampBroken")
    #expect(error?.line == line)
    #expect(error?.problem.hasPrefix(problem) == true, "\(error?.problem ?? "")")
  }

  @Test func `an empty manifest lacks its id`() {
    let error = #expect(throws: ManifestError.self) { try read("") }
    #expect(error?.problem == "missing key 'id'")
  }

  @Test func `a rule without a manifest is told by its type`() {
    struct LampLost: Rule {
      static let id: RuleID = "lamp-lost"
      func judgements(in run: Run) -> [Judgement] { [] }
    }
    let error = #expect(throws: ManifestError.self) {
      try RuleCatalogue([LampLost.self], manifests: [])
    }
    #expect(error?.stem == "LampLost")
    #expect(error?.problem == "no manifest of this name")
  }

  private func read(_ text: String) throws -> RuleManifest {
    try RuleManifest(EmbeddedManifest(stem: "LampBroken", folder: "Lamps", text: text))
  }
}
