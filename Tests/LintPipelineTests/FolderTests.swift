import Foundation
import LintPipeline
import TestSupport
import Testing

struct FolderTests {
  @Test func `a folder stands for the pages below it by their endings`() throws {
    let folder = try TemporaryFolder()
    let files = ["a.md", "b.mdx", "c.markdown", "D.MD", "e.txt", "f.html", "md", "deep/er/g.md"]
    for file in files { try folder.write(EnumPage.clean, to: file) }
    #expect(try read(in: folder).files == ["D.MD", "a.md", "b.mdx", "c.markdown", "deep/er/g.md"])
  }

  @Test func `a file that is named is read whatever its ending`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "codes.inc")
    #expect(try read("codes.inc", in: folder).files == ["codes.inc"])
  }

  @Test func `a page that is named twice is read once`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "docs/a.md")
    let pages = try read("docs", "docs/a.md", "./docs/../docs/a.md", in: folder)
    #expect(pages.files == ["docs/a.md"])
  }

  @Test func `hidden folders and other people's pages are left out`() throws {
    let folder = try TemporaryFolder()
    for file in ["a.md", ".hidden/b.md", "node_modules/lamp/c.md", ".d.md"] {
      try folder.write(EnumPage.clean, to: file)
    }
    #expect(try read(in: folder).files == ["a.md"])
    try folder.makeRepository()
    try folder.git("add", "--all")
    #expect(try read(in: folder).files == ["a.md"])
  }

  @Test func `a path that leads nowhere ends the run`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: PipelineError.noSuchPath("lost.md")) { try read("lost.md", in: folder) }
  }

  @Test func `a folder of text files only ends the run with their number`() throws {
    let folder = try TemporaryFolder()
    for number in 1...5 { try folder.write(EnumPage.clean, to: "docs/\(number).txt") }
    #expect(throws: PipelineError.onlyTextFiles(folder: "docs", count: 5)) {
      try read("docs", in: folder)
    }
    try folder.write(EnumPage.clean, to: "docs/a.md")
    #expect(try read("docs", in: folder).files == ["docs/a.md"])
  }

  @Test func `a folder that is called like a page is a folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "x.md/a.md")
    let pages = try read(in: folder)
    #expect(pages.files == ["x.md/a.md"])
    #expect(pages.complaints == [])
  }

  @Test(arguments: ["with space.md", "状态码.md", "line\nbreak.md", "100%25.md", "a?b#c.md"])
  func `no name is taken for anything but a name`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: name)
    #expect(try read(in: folder).files == [name])
    #expect(try read(name, in: folder).files == [name])
  }

  @Test func `context is read and not reported`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "a.md")
    try folder.write(EnumPage.clean, to: "other/b.md")
    let pages = try read("a.md", in: folder, context: ["other"])
    #expect(pages.files == ["a.md", "other/b.md"])
    #expect(pages.reported == ["a.md"])
    #expect(pages.named == ["a.md"])
  }

  @Test func `pages are read in the same order whatever the order of the paths`() throws {
    let folder = try TemporaryFolder()
    for name in "abcdefgh" { try folder.write(EnumPage.clean, to: "\(name).md") }
    let forth = try read("a.md", "b.md", "c.md", "d.md", in: folder)
    let back = try read("d.md", "b.md", "c.md", "a.md", in: folder)
    #expect(forth.files == back.files)
  }
}
