import Foundation
import TestSupport
import Testing

/// Files that grow are two things.
struct FileSizeTests {
  static let files = ["Sources", "Rules"].flatMap {
    ProjectFolder.files(below: $0, withExtension: "swift")
  }

  @Test func `no file is longer than 300 lines`() throws {
    for file in Self.files { #expect(try Self.lineCount(file) <= 300, "\(file.lastPathComponent)") }
  }

  @Test func `half of the files have at most 80 lines`() throws {
    let counts = try Self.files.map(Self.lineCount).sorted()
    #expect(counts[counts.count / 2] <= 80)
  }

  private static func lineCount(_ file: URL) throws -> Int {
    try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .count - 1
  }
}
