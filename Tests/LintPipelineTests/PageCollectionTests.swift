import EnumModel
import LintPipeline
import SourceText
import TestSupport
import Testing

struct PageCollectionTests {
  @Test func `a line that a fact stands on is known`() throws {
    let pages = try pages()
    #expect(pages.line(7, of: "b.md") == "| OFF | 0 | Tells that the lamp is OFF. |")
  }

  @Test func `no line is known where no fact stands or no page is`() throws {
    let pages = try pages()
    #expect(pages.line(6, of: "b.md") == nil)
    #expect(pages.line(900, of: "b.md") == nil)
    #expect(pages.line(7, of: "lost.md") == nil)
  }

  @Test func `coverage counts what was read`() throws {
    let coverage = try pages().coverage
    #expect(coverage.documents == 4)
    #expect(coverage.documentsWithEnums == 3)
    #expect(coverage.enums == 3)
    #expect(coverage.members == 9)
  }

  private func pages() throws -> PageCollection {
    let folder = try TemporaryFolder()
    for name in "abc" { try folder.write(EnumPage.clean, to: "\(name).md") }
    try folder.write(EnumPage.prose, to: "d.md")
    return try read(in: folder)
  }
}
