import CCMarkGFM
import Dispatch
import Foundation

/// The least that any tool does with pages: to read them, or to read and parse them.
struct Floor {
  private let parses: Bool
  private let jobs: Int
  private let folder: String

  /// `read JOBS FOLDER` or `parse JOBS FOLDER`, as this program starts itself.
  init?(arguments: [String]) {
    guard arguments.count == 4, ["read", "parse"].contains(arguments[1]),
      let jobs = Int(arguments[2]), jobs > 0
    else { return nil }
    parses = arguments[1] == "parse"
    self.jobs = jobs
    folder = arguments[3]
  }

  func run() {
    let pages = PageList(folder).paths
    // cmark's registry is no place for two threads.
    cmark_gfm_core_extensions_ensure_registered()
    let next = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    next.initialize(to: 0)
    let lock = NSLock()
    let (parses, jobs) = (parses, jobs)
    nonisolated(unsafe) let shared = next
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        lock.lock()
        let index = shared.pointee
        shared.pointee += 1
        lock.unlock()
        guard index < pages.count else { return }
        guard let bytes = FileManager.default.contents(atPath: pages[index]) else { continue }
        if parses { Self.parse(bytes) }
      }
    }
  }

  /// Parses a page as driftmark does, with the table extension and no other.
  private static func parse(_ bytes: Data) {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, buffer.count)
    }
    cmark_node_free(cmark_parser_finish(parser))
  }
}
