import Foundation
import Settings
package import SourceText

/// Where the bytes of pages come from: the file system, standard input, a test.
package protocol SourceProvider: Sendable {
  /// The bytes of a page.
  ///
  /// - Parameters:
  ///   - path: an absolute path.
  ///   - limit: how many bytes are read at most; a page that has more is not read at all.
  func contents(of path: String, atMost limit: Int) throws(UnreadableFile) -> [UInt8]
}

extension SourceProvider {
  /// The bytes of a page, of the usual size at most.
  package func contents(of path: String) throws(UnreadableFile) -> [UInt8] {
    try contents(of: path, atMost: ReadingLimits().bytes)
  }
}

/// Reads files from disk.
package struct FileSources: SourceProvider {
  package init() {}

  /// How many bytes a file has; none where it cannot be told.
  static func size(of path: String) -> Int {
    var information = stat()
    return stat(path, &information) == 0 ? Int(information.st_size) : 0
  }

  package func contents(
    of path: String, atMost limit: Int
  ) throws(UnreadableFile) -> [UInt8] {
    try RegularFile.contents(of: path, atMost: limit)
  }
}

/// Gives some pages from memory, and the rest from elsewhere.
package struct OverlaidSources: SourceProvider {
  private let pages: [String: [UInt8]]
  private let rest: (any SourceProvider)?

  /// - Parameters:
  ///   - pages: bytes by absolute path.
  ///   - rest: where the other pages are; nil for nowhere.
  package init(pages: [String: [UInt8]], rest: (any SourceProvider)? = nil) {
    self.pages = pages
    self.rest = rest
  }

  package func contents(
    of path: String, atMost limit: Int
  ) throws(UnreadableFile) -> [UInt8] {
    if let page = pages[path] {
      guard page.count <= limit else { throw .tooLarge(limit: limit) }
      return page
    }
    guard let rest else { throw .notFound }
    return try rest.contents(of: path, atMost: limit)
  }
}
