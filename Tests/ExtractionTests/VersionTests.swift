import EnumModel
import Testing

/// The version that a path names.
struct VersionTests {
  @Test(arguments: [
    ("docs/v2.1/ios/gate.md", "2.1"), ("2.x/gate.md", "2.x"), ("docs/version-3.0/gate.md", "3.0"),
    ("versioned_docs/version-1.2/ios/gate.md", "1.2"), ("V3/gate.md", "3"),
    ("a/1.0.4/b.md", "1.0.4"),
  ])
  func `a folder may name a version`(path: String, version: String) throws {
    #expect(try ReadPage("# Gate", path: path).document.edition.version == version)
  }

  @Test(arguments: [
    "docs/gate.md", "latest/gate.md", "current/gate.md", "191861/gate.md", "2/gate.md",
    "docs/v2.md", "video/gate.md", "2026.11/gate.md", "x.y/gate.md", "win32/gate.md",
  ])
  func `other paths name none`(path: String) throws {
    #expect(try ReadPage("# Gate", path: path).document.edition.version == nil)
  }
}
