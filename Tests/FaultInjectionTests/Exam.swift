import EnumModel
import Extraction
import FaultInjection
import Findings
import RuleEngine
import SourceText
import TestSupport
import Testing

/// Pages that faults are injected into, read as the program reads them.
struct Exam {
  let sources: [String: SourceFile]
  let catalogue: Catalogue

  init(_ pages: [String: String]) throws {
    sources = try pages.reduce(into: [:]) { found, page in
      found[page.key] = try SourceFile(path: page.key, contents: Array(page.value.utf8))
    }
    catalogue = Catalogue(sources.values.sorted { $0.path < $1.path }.map { PageReader.read($0) })
  }

  /// The faults of a kind, at every member that one can happen to.
  func faults(_ kind: FaultKind, reporting findings: [Finding] = [], seed: UInt64 = 1) -> [Fault] {
    FaultSites(catalogue, sources: sources, findings: findings, isWord: { $0.hasPrefix("known") })
      .faults(kind, count: 1_000, seed: seed)
  }

  /// The page with a fault in it, by lines.
  func lines(with fault: Fault) throws -> [String] {
    let source = try #require(sources[fault.file])
    var bytes = source.bytes
    for edit in fault.edits.reversed() {
      bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The fault of a kind at a line, and the lines of the page with it.
  func lines(
    _ kind: FaultKind, at line: Int, seed: UInt64 = 1
  ) throws -> (fault: Fault, lines: [String]) {
    let fault = try #require(faults(kind, seed: seed).first { $0.line == line })
    return (fault, try lines(with: fault))
  }
}
