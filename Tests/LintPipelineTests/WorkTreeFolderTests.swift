import Foundation
import LintPipeline
import TestSupport
import Testing

/// Folders inside of git work trees.
struct WorkTreeFolderTests {
  @Test func `ignored pages are left out and untracked ones are read`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write("build/\n", to: ".gitignore")
    try folder.write(EnumPage.clean, to: "docs/a.md")
    try folder.write(EnumPage.clean, to: "build/b.md")
    #expect(try read(in: folder).files == ["docs/a.md"])
  }

  @Test func `an ignored page that is named is read`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write("*.md\n", to: ".gitignore")
    try folder.write(EnumPage.clean, to: "a.md")
    #expect(try read("a.md", in: folder).files == ["a.md"])
  }

  @Test func `a page that git lists and the disk has lost is left out without a word`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write(EnumPage.clean, to: "a.md")
    try folder.write(EnumPage.clean, to: "b.md")
    try folder.git("add", "--all")
    try FileManager.default.removeItem(at: folder.url.appending(path: "b.md"))
    let pages = try read(in: folder)
    #expect(pages.files == ["a.md"])
    #expect(pages.complaints == [])
  }

  @Test func `the pages of a nested repository are read`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write(EnumPage.clean, to: "a.md")
    try folder.write(EnumPage.clean, to: "lamps/b.md")
    try folder.write(EnumPage.clean, to: "lamps/draft.md")
    try folder.write("draft.md\n", to: "lamps/.gitignore")
    try folder.makeRepository(at: "lamps")
    #expect(try read(in: folder).files == ["a.md", "lamps/b.md"])
  }

  @Test func `a link to the folder that it stands in is not followed`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write(EnumPage.clean, to: "a.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/self", withDestinationPath: ".")
    #expect(try read(in: folder).files == ["a.md"])
  }

  @Test func `paths are shown from the top of the work tree`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write(EnumPage.clean, to: "docs/ios/a.md")
    #expect(try read("a.md", in: folder, at: "docs/ios").files == ["docs/ios/a.md"])
    #expect(try read(in: folder, at: "docs").files == ["docs/ios/a.md"])
  }

  @Test func `a folder that git does not understand is walked`() throws {
    let folder = try TemporaryFolder()
    try folder.write("nonsense", to: ".git")
    try folder.write(EnumPage.clean, to: "a.md")
    #expect(try read(in: folder).files == ["a.md"])
  }
}
