import EnumModel
import Extraction
import SourceText
import Testing

/// Names without values on several pages.
struct CorroborationTests {
  private static let names = ["bellRang", "bellBroke", "lampBurst", "doorShut", "lockJammed"]

  private static func page(_ names: [String], title: String = "Bell events") -> String {
    "# \(title)\n\n|Event|Description\n|--|--\n"
      + names.map { "|`\($0)`|What it is about.\n" }.joined()
  }

  private static func read(_ pages: [String: String]) throws -> [ExtractedDocument] {
    NameLists.confirmed(
      try pages.sorted { $0.key < $1.key }.map { path, text in
        PageReader.read(try SourceFile(path: path, contents: Array(text.utf8)))
      })
  }

  private static func counts(_ pages: [String: String]) throws -> [Int] {
    try read(pages).map { $0.enums.reduce(0) { $0 + $1.members.count } }
  }

  @Test func `what two platforms list is an enum on both, whatever the style of names`() throws {
    let capitals = ["BELL_RANG", "BELL_BROKE", "LAMP_BURST", "HATCH_OPEN", "LOCK_JAMMED", "CAT"]
    let found = try Self.read(["android.md": Self.page(capitals), "ios.md": Self.page(Self.names)])
    #expect(found.map { $0.enums.map(\.members.count) } == [[6], [5]])
    #expect(found.allSatisfy { $0.enums.allSatisfy { $0.isCorroborated && $0.isListing } })
    #expect(
      found.map { $0.considerations.map(\.reasons) } == [[[.corroborated]], [[.corroborated]]])
    #expect(found.allSatisfy { $0.issues.isEmpty })
  }

  @Test func `an enum with values bears a list out, unless the list's own platform has it, too`()
    throws
  {
    let valued =
      "# BellEvent\n\n| Name | Value |\n|--|--|\n"
      + Self.names.enumerated().map { "| \($1) | \($0) |\n" }.joined()
    #expect(try Self.counts(["android.md": valued, "ios.md": Self.page(Self.names)]) == [5, 5])
    #expect(
      try Self.counts([
        "android.md": valued, "ios.md": Self.page(Self.names), "ios/events.md": valued,
      ]) == [5, 0, 5])
  }

  @Test func `a list alone is none, and facts say why`() throws {
    let found = try Self.read(["ios.md": Self.page(Self.names)])
    #expect(found.flatMap(\.enums).isEmpty)
    #expect(found.flatMap(\.considerations).map(\.reasons) == [[.uncorroborated]])
    #expect(found.flatMap(\.considerations).map(\.verdict) == [.other])
  }

  @Test func `translations, versions and pages of no platform bear nothing out`() throws {
    let text = Self.page(Self.names)
    for files in [
      ["en/ios.md", "zh/ios.md"], ["v1/ios.md", "v2/android.md"], ["a.md", "b.md"],
      ["a.md", "ios.md"],
    ] {
      let pages = Dictionary(files.map { ($0, text) }) { first, _ in first }
      #expect(try Self.counts(pages) == [0, 0], "\(files)")
    }
  }

  @Test func `few common names, and a few of many, bear nothing out`() throws {
    let others = Self.names.prefix(2) + ["catSlept", "dogSlept", "cowSlept"]
    #expect(
      try Self.counts(["android.md": Self.page(Array(others)), "ios.md": Self.page(Self.names)])
        == [0, 0])
    let many = Self.names + (1...11).map { "cat\($0)Slept" }
    #expect(
      try Self.counts(["android.md": Self.page(many), "ios.md": Self.page(Self.names)]) == [0, 0])
  }

  @Test(arguments: ["Events that are not sent", "LampCode"])
  func `headings that say different things bear nothing out`(title: String) throws {
    let pages = [
      "android.md": Self.page(Self.names, title: title),
      "ios.md": Self.page(Self.names, title: "BellEvent"),
    ]
    #expect(try Self.counts(pages) == [0, 0])
  }
}
