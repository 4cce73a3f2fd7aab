import Foundation
package import SourceText

/// Where the bytes of pages come from: the file system, standard input, a test.
package protocol SourceProvider: Sendable {
  /// The bytes of a page.
  ///
  /// - Parameter path: an absolute path.
  func contents(of path: String) throws(UnreadableFile) -> [UInt8]
}

/// Reads files from disk.
package struct FileSources: SourceProvider {
  package init() {}

  /// How many bytes a file has; none where it cannot be told.
  static func size(of path: String) -> Int {
    var information = stat()
    return stat(path, &information) == 0 ? Int(information.st_size) : 0
  }

  package func contents(of path: String) throws(UnreadableFile) -> [UInt8] {
    var information = stat()
    guard stat(path, &information) == 0 else {
      let reason = Self.reason(errno)
      throw lstat(path, &information) == 0 && reason == .notFound ? .brokenLink : reason
    }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile }
    guard information.st_size < Int32.max else { throw .tooLarge }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.reason(errno) }
    defer { close(descriptor) }
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(information.st_size)) { buffer, count in
      while count < buffer.count {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    if let failure { throw Self.reason(failure) }
    return bytes
  }

  private static func reason(_ error: Int32) -> UnreadableFile {
    switch error {
    case ENOENT, ENOTDIR: .notFound
    case ELOOP: .brokenLink
    case EACCES, EPERM: .permissionDenied
    default: .failed(String(cString: strerror(error)))
    }
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

  package func contents(of path: String) throws(UnreadableFile) -> [UInt8] {
    if let page = pages[path] { return page }
    guard let rest else { throw .notFound }
    return try rest.contents(of: path)
  }
}
