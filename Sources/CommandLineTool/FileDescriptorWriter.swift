import Foundation

/// Writes texts to files and streams of the system; failures are in the system's words.
enum FileDescriptorWriter {
  /// Writes all of a text; fails with the system's error number.
  static func write(_ text: String, to descriptor: Int32) -> Result<Void, POSIXError> {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return .failure(lastError) }
      rest = rest.dropFirst(written)
    }
    return .success(())
  }

  /// Adds to a file.
  static func append(_ text: String, toFile path: String) -> Result<Void, POSIXError> {
    write(text, into: path, mode: O_APPEND)
  }

  /// Writes a text into what stands at a path.
  private static func write(
    _ text: String, into path: String, mode: Int32
  ) -> Result<Void, POSIXError> {
    let descriptor = open(path, O_WRONLY | O_CREAT | mode | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return .failure(lastError) }
    let result = write(text, to: descriptor)
    return close(descriptor) == 0 ? result : result.flatMap { .failure(lastError) }
  }

  /// Writes a file anew beside the old one and puts it in its place, so that neither a full disk nor an
  /// interrupted run leaves half a file.
  ///
  /// A pipe or a device is written to, as is a file in a folder in which none can be made.
  static func replace(_ path: String, with text: String) -> Result<Void, POSIXError> {
    // A link stays one: what it leads to is replaced.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    var old = stat()
    let isThere = stat(target, &old) == 0
    guard !isThere || old.st_mode & S_IFMT == S_IFREG else {
      return write(text, into: path, mode: 0)
    }
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent()
    let new = folder.path(percentEncoded: false) + "/.driftmark-\(getpid()).new"
    UnfinishedFile.note(new)
    defer { UnfinishedFile.forget() }
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let error = lastError
      return isThere && [.EACCES, .EPERM].contains(error.code)
        ? write(text, into: target, mode: O_TRUNC) : .failure(error)
    }
    if isThere { fchmod(descriptor, old.st_mode & 0o777) }
    var result = write(text, to: descriptor)
    if case .success = result, fsync(descriptor) != 0 { result = .failure(lastError) }
    if close(descriptor) != 0, case .success = result { result = .failure(lastError) }
    if case .success = result, rename(new, target) != 0 { result = .failure(lastError) }
    if case .failure = result { unlink(new) }
    return result
  }

  /// The system's words for an error, in lower case.
  static func words(for error: POSIXError) -> String {
    let words = String(cString: strerror(error.code.rawValue))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private static var lastError: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
