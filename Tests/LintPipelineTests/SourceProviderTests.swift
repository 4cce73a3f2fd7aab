import Foundation
import LintPipeline
import SourceText
import TestSupport
import Testing

struct SourceProviderTests {
  @Test func `a file's bytes are read as they are`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(bytes, to: "a.md")
    #expect(try FileSources().contents(of: folder.path + "/a.md") == bytes)
  }

  @Test func `what is not there is not found`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: UnreadableFile.notFound) {
      try FileSources().contents(of: folder.path + "/a.md")
    }
    #expect(throws: UnreadableFile.notARegularFile) { try FileSources().contents(of: folder.path) }
  }

  @Test func `pages in memory go before those on disk`() throws {
    let folder = try TemporaryFolder()
    try folder.write("disk", to: "a.md")
    try folder.write("disk", to: "b.md")
    let sources = OverlaidSources(
      pages: [folder.path + "/a.md": Array("memory".utf8)], rest: FileSources())
    #expect(try sources.contents(of: folder.path + "/a.md") == Array("memory".utf8))
    #expect(try sources.contents(of: folder.path + "/b.md") == Array("disk".utf8))
  }

  @Test func `without a rest only pages in memory are found`() {
    #expect(throws: UnreadableFile.notFound) { try OverlaidSources(pages: [:]).contents(of: "/a") }
  }
}
