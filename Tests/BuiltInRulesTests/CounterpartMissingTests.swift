import BuiltInRules
import Extraction
import Findings
import RuleEngine
import SourceText
import Testing

/// How loud a missing member is.
struct CounterpartMissingTests {
  static let basis = ["SILENT 1", "RINGING 2", "DEFECTIVE 3", "MUFFLED 4"]

  @Test func `what more platforms lack than have is quiet`() throws {
    let found = try absences([
      "ios": Self.basis + ["UNPLUGGED 90"], "android": Self.basis + ["UNPLUGGED 90"],
      "windows": Self.basis, "web": Self.basis, "electron": Self.basis,
    ])
    #expect(found == ["info electron 90", "info web 90", "info windows 90"])
  }

  @Test func `what as many platforms have as lack is loud`() throws {
    let found = try absences([
      "ios": Self.basis + ["UNPLUGGED 90"], "web": Self.basis + ["UNPLUGGED 90"],
      "windows": Self.basis, "android": Self.basis,
    ])
    #expect(found == ["warning android 90", "warning windows 90"])
  }

  @Test func `what continues a run is loud where two have it`() throws {
    let found = try absences([
      "ios": Self.basis + ["UNPLUGGED 5"], "web": Self.basis + ["UNPLUGGED 5"],
      "windows": Self.basis, "android": Self.basis, "electron": Self.basis,
    ])
    #expect(found == ["warning android 5", "warning electron 5", "warning windows 5"])
  }

  @Test func `what continues a run on one of three platforms is quiet`() throws {
    let found = try absences([
      "ios": Self.basis + ["UNPLUGGED 5"], "web": Self.basis, "windows": Self.basis,
    ])
    #expect(found == ["info web 5", "info windows 5"])
  }

  @Test func `what a family of platforms has is quiet`() throws {
    let found = try absences([
      "ios": Self.basis + ["UNPLUGGED 5"], "android": Self.basis + ["UNPLUGGED 5"],
      "windows": Self.basis, "macos": Self.basis,
    ])
    #expect(found == ["info macos 5", "info windows 5"])
  }

  @Test func `what is named after another platform's technology is quiet`() throws {
    let found = try absences([
      "ios": Self.basis, "windows": Self.basis + ["RUNG_BY_D3D11 5"],
      "electron": Self.basis + ["RUNG_BY_D3D11 5"],
    ])
    #expect(found == ["info ios 5"])
  }

  @Test func `what enums with values of another kind have is quiet, if they share little`() throws {
    let texts = ["SILENT", "RINGING", "DEFECTIVE"].map { "\($0) \"\($0)\"" }
    let others = ["TOLLING", "CRACKED", "HOISTED", "RUSTY", "CHIMING"].map { "\($0) \"\($0)\"" }
    let found = try absences([
      "ios": Self.basis, "web": texts + others, "electron": texts + others,
    ])
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.hasPrefix("info") })
  }

  @Test func `what is retired elsewhere is quiet`() throws {
    let found = try absences([
      "ios": Self.basis, "windows": Self.basis + ["~~UNPLUGGED~~ 5"],
      "electron": Self.basis + ["UNPLUGGED 5"],
    ])
    #expect(found == ["info ios 5"])
  }

  @Test func `what every page advises against is quiet`() throws {
    let found = try absences([
      "ios": Self.basis, "windows": Self.basis + ["UNPLUGGED 5 Not recommended."],
      "electron": Self.basis + ["UNPLUGGED 5 Not recommended, ask support."],
    ])
    #expect(found == ["info ios 5"])
  }

  @Test func `what is for another system only is quiet, in whatever language that is said`() throws
  {
    let found = try absences([
      "en/ios": Self.basis, "en/windows": Self.basis + ["UNPLUGGED 5"],
      "en/electron": Self.basis + ["UNPLUGGED 5"],
      "zh/electron": Self.basis + ["UNPLUGGED 5 仅适用于 Windows"],
    ])
    #expect(found.contains("info ios 5") && !found.contains("warning ios 5"))
  }

  @Test func `what another member has taken the value of is quiet`() throws {
    let found = try absences([
      "ios": Self.basis + ["FROZEN_SOLID 5"], "windows": Self.basis + ["UNPLUGGED 5"],
      "electron": Self.basis + ["UNPLUGGED 5"],
    ])
    #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("info ") })
  }

  @Test func `another language of the platform is always loud`() throws {
    let found = try absences([
      "en/windows": Self.basis + ["RUNG_BY_IOSURFACE 90"], "zh/windows": Self.basis,
    ])
    #expect(found == ["warning windows 90"])
  }

  /// - Parameter pages: by path, each member as name, value and, where it has its own, description.
  private func absences(_ pages: [String: [String]]) throws -> [String] {
    let rule = try #require(
      try BuiltInRules.catalogue().rules.first { $0.manifest.id == CounterpartMissing.id })
    let documents = try pages.sorted { $0.key < $1.key }.map { path, members in
      let isChinese = path.hasPrefix("zh")
      let rows = members.map { member in
        let parts = member.split(separator: " ", maxSplits: 2)
        let text = parts.count > 2 ? parts[2] : isChinese ? "车站的铃" : "The bell of the stop"
        return "| \(parts[0]) | \(parts[1]) | \(text) |"
      }
      let head = "## BellState\n\n| Name | Value | Description |\n| --- | --- | --- |\n"
      let text = head + rows.joined(separator: "\n")
      return PageReader.read(try SourceFile(path: path + ".md", contents: Array(text.utf8)))
    }
    return RuleRunner([rule], speller: nil).findings(in: documents).compactMap { finding in
      finding.missingOn.map { "\(finding.severity.rawValue) \($0.platform) \($0.value)" }
    }.sorted()
  }
}
