import EnumModel
import Extraction
import SourceText
import Testing

/// Pages with a code each, joined by folder.
struct CodeFoldersTests {
  @Test func `three pages of a folder are one enum with a member a page`() throws {
    let found = try Self.enums([
      "gate/1001.md": "# 1001 GATE_JAMMED\n\nJammed.\n",
      "gate/1002.md": "# 1002 GATE_LOST\n\nLost.\n",
      "gate/1003.md": "# 1003 GATE_WET\n\nWet.\n", "gate/about.md": "# About gates\n",
    ])
    #expect(found.count == 1)
    #expect(found.first?.name == "gate")
    #expect(found.first?.members.map(\.name) == ["GATE_JAMMED", "GATE_LOST", "GATE_WET"])
    #expect(found.first?.members.map(\.file) == ["gate/1001.md", "gate/1002.md", "gate/1003.md"])
  }

  @Test(arguments: ["gate/index.md", "gate/README.md", "gate.md"])
  func `the page of the folder names the enum`(index: String) throws {
    let found = try Self.enums([
      index: "# Troubles of gates\n\nAll of them.\n", "gate/1001.md": "# 1001 GATE_JAMMED\n",
      "gate/1002.md": "# 1002 GATE_LOST\n", "gate/1003.md": "# 1003 GATE_WET\n",
    ])
    #expect(found.map(\.name) == ["Troubles of gates"])
    #expect(found.first?.file == index)
    #expect(found.first?.nameRange.start == SourceLocation(line: 1, column: 3))
  }

  @Test func `pages of two folders, platforms or languages are not joined`() throws {
    var pages: [String: String] = [:]
    for folder in ["android/errors", "ios/errors"] {
      for (code, name) in [(1001, "GATE_JAMMED"), (1002, "GATE_LOST"), (1003, "GATE_WET")] {
        pages["\(folder)/\(code).md"] = "# \(code) \(name)\n\nSomething is wrong with the gate.\n"
      }
    }
    let found = try Self.enums(pages)
    #expect(found.map(\.edition.platform.id) == ["android", "ios"])
    #expect(found.map(\.members.count) == [3, 3])
  }

  @Test(arguments: [
    ["# 1001 GATE_JAMMED"], ["# 1001 GATE_JAMMED", "# 1002 GATE_LOST"],
    ["# 1001 GATE_JAMMED", "# 1002 GATE_LOST", "# GATE_WET (1003)"],
    ["# 1 FAQ", "# 2 API", "# 3 GUI"],
    ["# GateKeeper (1)", "# GateKeeper (2)", "# GateKeeper (3)"],
  ])
  func `few pages, or pages of several forms, are no enum`(titles: [String]) throws {
    let pages = titles.enumerated().map { ("gate/\($0).md", "\($1)\n\nText.\n") }
    #expect(try Self.enums(Dictionary(pages) { first, _ in first }).isEmpty)
  }

  @Test func `one page is an enum where its title announces codes`() throws {
    let found = try Self.enums(["gate/1001.md": "# Error code 1001: GATE_JAMMED\n"])
    #expect(found.map(\.members.count) == [1])
  }

  private static func enums(_ pages: [String: String]) throws -> [EnumDeclaration] {
    let documents = try pages.sorted { $0.key < $1.key }.map { path, text in
      PageReader.read(try SourceFile(path: path, contents: Array(text.utf8)))
    }
    return CodeFolders.joined(documents).flatMap(\.enums)
  }
}
