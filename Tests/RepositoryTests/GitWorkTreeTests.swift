import Foundation
import Repository
import TestSupport
import Testing

struct GitWorkTreeTests {
  @Test func `tracked and untracked files are listed and ignored ones are not`() throws {
    let folder = try repository()
    try folder.write("draft/\n*.tmp.md\n", to: ".gitignore")
    for file in ["tracked.md", "untracked.md", "draft/a.md", "b.tmp.md"] {
      try folder.write("x", to: file)
    }
    try folder.git("add", "tracked.md")
    #expect(files(of: folder) == [".gitignore", "tracked.md", "untracked.md"])
  }

  @Test func `a tracked file is listed though an ignore file names it`() throws {
    let folder = try repository()
    try folder.write("x", to: "a.md")
    try folder.git("add", "a.md")
    try folder.write("*.md\n", to: ".gitignore")
    #expect(files(of: folder) == [".gitignore", "a.md"])
  }

  @Test func `files of a folder are relative to it`() throws {
    let folder = try repository()
    try folder.write("x", to: "docs/ios/a.md")
    try folder.write("x", to: "other/b.md")
    #expect(files(of: folder, below: "docs") == ["ios/a.md"])
  }

  @Test(arguments: ["with space.md", "状态码.md", "line\nbreak.md", "quote\"d.md", "100%25.md", "-n"])
  func `no name is taken for anything but a name`(_ name: String) throws {
    let folder = try repository()
    try folder.write("x", to: "a/" + name)
    #expect(files(of: folder) == ["a/" + name])
    try folder.git("add", "--all")
    #expect(files(of: folder) == ["a/" + name])
  }

  @Test(arguments: ["with space", "灯具", "100%25"])
  func `the work tree is found whatever its folder is called`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "\(name)/docs/a.md")
    try folder.makeRepository(at: name)
    let tree = try #require(GitWorkTree(containing: "\(folder.path)/\(name)/docs"))
    #expect(tree.topLevel == "\(folder.path)/\(name)")
    #expect(tree.files(below: "\(folder.path)/\(name)/docs") == ["a.md"])
  }

  @Test func `a nested repository is listed as its folder`() throws {
    let folder = try repository()
    try folder.write("x", to: "lamps/a.md")
    try folder.makeRepository(at: "lamps")
    #expect(files(of: folder) == ["lamps"])
  }

  @Test func `a file that is gone from disk is still listed`() throws {
    let folder = try repository()
    try folder.write("x", to: "a.md")
    try folder.git("add", "a.md")
    try FileManager.default.removeItem(at: folder.url.appending(path: "a.md"))
    #expect(files(of: folder) == ["a.md"])
  }

  @Test func `a file in conflict is listed once`() throws {
    let folder = try repository()
    try folder.write("1", to: "a.md")
    try folder.git("add", "a.md")
    try folder.git("commit", "--quiet", "-m", "one")
    try folder.git("checkout", "--quiet", "-b", "other")
    try folder.write("2", to: "a.md")
    try folder.git("commit", "--quiet", "-a", "-m", "two")
    try folder.git("checkout", "--quiet", "-")
    try folder.write("3", to: "a.md")
    try folder.git("commit", "--quiet", "-a", "-m", "three")
    #expect(throws: TemporaryFolder.GitFailure.self) { try folder.git("merge", "other") }
    #expect(files(of: folder) == ["a.md"])
  }

  @Test func `a linked work tree is a work tree`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "main/a.md")
    try folder.makeRepository(at: "main")
    try folder.git("add", "a.md", in: "main")
    try folder.git("commit", "--quiet", "-m", "one", in: "main")
    try folder.git("worktree", "add", "../linked", in: "main")
    #expect(GitWorkTree(containing: folder.path + "/linked")?.topLevel == folder.path + "/linked")
  }

  @Test func `a folder outside of repositories has no work tree`() throws {
    let folder = try TemporaryFolder()
    #expect(GitWorkTree(containing: folder.path) == nil)
    #expect(GitWorkTree(containing: "/") == nil)
  }

  @Test func `a .git that git does not understand has no answer`() throws {
    let folder = try TemporaryFolder()
    try folder.write("nonsense", to: ".git")
    #expect(GitWorkTree(containing: folder.path)?.files(below: folder.path) == nil)
  }

  private func repository() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    return folder
  }

  private func files(of folder: TemporaryFolder, below path: String = "") -> [String]? {
    let start = path.isEmpty ? folder.path : folder.path + "/" + path
    return GitWorkTree(containing: start)?.files(below: start)?.sorted()
  }
}
