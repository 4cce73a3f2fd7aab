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

  /// Writes a file, or into what stands at its path.
  ///
  /// - Parameter appends: whether what the file holds stays, before the text.
  static func write(
    _ text: String, toFile path: String, appends: Bool = false
  ) -> Result<Void, POSIXError> {
    let mode = appends ? O_APPEND : O_TRUNC
    let descriptor = open(path, O_WRONLY | O_CREAT | mode | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return .failure(lastError) }
    let result = write(text, to: descriptor)
    return close(descriptor) == 0 ? result : result.flatMap { .failure(lastError) }
  }

  /// The system's words for an error, in lower case.
  static func words(for error: POSIXError) -> String {
    let words = String(cString: strerror(error.code.rawValue))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private static var lastError: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
