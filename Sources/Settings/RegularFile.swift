import Foundation
package import SourceText

/// Files on disk, as opposed to pipes, devices and whatever else has a path.
package enum RegularFile {
  /// All bytes of a file; a pipe that nobody writes to is not waited for.
  ///
  /// - Parameters:
  ///   - path: absolute.
  ///   - limit: how many bytes the file may have.
  package static func contents(
    of path: String, atMost limit: Int
  ) throws(UnreadableFile) -> [UInt8] {
    var information = stat()
    guard stat(path, &information) == 0 else {
      let reason = reason(errno)
      throw lstat(path, &information) == 0 && reason == .notFound ? .brokenLink : reason
    }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile }
    // Something else may be put in its place before it is open.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw reason(errno) }
    defer { close(descriptor) }
    guard fstat(descriptor, &information) == 0 else { throw reason(errno) }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile }
    guard information.st_size <= limit else { throw .tooLarge(limit: limit) }
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
    if let failure { throw reason(failure) }
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
