import Foundation
import Repository
import TestSupport
import Testing

struct RevisionTreeTests {
  @Test(arguments: ["with space.md", "状态码.md", "line\nbreak.md", "quote\"d.md", "tab\t.md", "-n"])
  func `no name is taken for anything but a name`(_ name: String) throws {
    let folder = try repository(["a/" + name: Array("x".utf8)])
    #expect(try contents(of: folder) == ["a/" + name: Array("x".utf8)])
  }

  @Test func `contents come byte for byte, whatever they hold and however long they are`() throws {
    let files: [String: [UInt8]] = [
      "binary": [0, 10, 13, 255, 0], "empty": [], "line": [10], "no-break": Array("x 3\ny".utf8),
      "long": (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) },
    ]
    #expect(try contents(of: try repository(files)) == files)
  }

  @Test func `as many files as fill a pipe are read`() throws {
    let text = Array(String(repeating: "lamp ", count: 40).utf8)
    let files = Dictionary(uniqueKeysWithValues: (0..<3_000).map { ("p/\($0).md", text) })
    #expect(try contents(of: try repository(files)).count == 3_000)
  }

  @Test func `the state of the commit is read, not that of the folder`() throws {
    let folder = try repository(["a.md": Array("old".utf8)])
    try folder.write("new", to: "a.md")
    try folder.write("new", to: "b.md")
    #expect(try contents(of: folder) == ["a.md": Array("old".utf8)])
  }

  @Test func `links and nested repositories are no files`() throws {
    let folder = try repository(["a.md": Array("x".utf8)])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.md", withDestinationPath: "a.md")
    try folder.commitAll()
    let files = try RevisionTree("HEAD", around: folder.path).files()
    #expect(files.map(\.isRegular) == [true, false])
  }

  @Test(arguments: ["", "nowhere", "--help", "-x", "HEAD:a.md", "HEAD~3"])
  func `what is no commit is said to be unknown`(_ name: String) throws {
    let folder = try repository(["a.md": Array("x".utf8)])
    #expect(throws: RevisionError.self) { try RevisionTree(name, around: folder.path) }
  }

  @Test func `before the first commit there are no files`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write("x", to: "a.md")
    try folder.git("add", "--all")
    #expect(try RevisionTree("HEAD", around: folder.path).files().isEmpty)
    #expect(throws: RevisionError.self) { try RevisionTree("main~1", around: folder.path) }
  }

  @Test func `a folder outside of repositories and one without files are told apart`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: RevisionError.noRepository(folder: folder.path)) {
      try RevisionTree("HEAD", around: folder.path)
    }
    try folder.git("init", "--quiet", "--bare")
    #expect(throws: RevisionError.bareRepository(folder: folder.path)) {
      try RevisionTree("HEAD", around: folder.path)
    }
  }

  @Test func `contents that the clone lacks are named`() throws {
    let folder = try repository(["a.md": Array("x".utf8), "b.md": Array("lost".utf8)])
    let tree = try RevisionTree("HEAD", around: folder.path)
    let files = try tree.files()
    let blob = try #require(files.last?.blob)
    try FileManager.default.removeItem(
      atPath: folder.path + "/.git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    #expect(throws: RevisionError.missingContents(file: "b.md", revision: "HEAD")) {
      try tree.read(files) { _, _ in }
    }
  }

  @Test func `a repository of the other kind of hash is read`() throws {
    let folder = try TemporaryFolder()
    guard (try? folder.git("init", "--quiet", "--object-format=sha256")) != nil else { return }
    try folder.git("config", "user.name", "Tester")
    try folder.git("config", "user.email", "tester@example.com")
    try folder.write("x", to: "a.md")
    try folder.commitAll()
    #expect(try contents(of: folder) == ["a.md": Array("x".utf8)])
    #expect(try RevisionTree("HEAD", around: folder.path).commit.count == 64)
  }

  @Test func `no program that the repository's settings name is started`() throws {
    let folder = try repository([
      "a.md": Array("x".utf8), ".gitattributes": Array("*.md filter=f diff=d".utf8),
    ])
    let marker = folder.path + "/started"
    let script = "touch '\(marker)'; false"
    for key in [
      "core.fsmonitor", "core.pager", "diff.external", "diff.d.textconv", "filter.f.clean",
      "filter.f.smudge", "core.sshCommand", "core.alternateRefsCommand", "alias.ls-tree",
    ] {
      try folder.git("config", key, key.hasPrefix("alias") ? "!" + script : script)
    }
    try folder.write("y", to: "a.md")
    #expect(try contents(of: folder).count == 2)
    #expect(
      GitWorkTree(containing: folder.path)?.files(below: folder.path)?.contains("a.md") == true)
    #expect(!FileManager.default.fileExists(atPath: marker))
  }

  /// A repository with one commit of some files.
  private func repository(_ files: [String: [UInt8]]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    for (file, contents) in files { try folder.write(contents, to: file) }
    try folder.commitAll()
    return folder
  }

  private func contents(of folder: TemporaryFolder) throws -> [String: [UInt8]] {
    let tree = try RevisionTree("HEAD", around: folder.path)
    let files = try tree.files()
    var found: [String: [UInt8]] = [:]
    try tree.read(files) { found[files[$0].path] = $1 }
    return found
  }
}
