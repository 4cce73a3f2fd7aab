/// Why the contents of a file are not read.
package enum UnreadableFile: Error, Hashable, Sendable {
  case empty
  /// More bytes than are read.
  case tooLarge(limit: Int)
  /// A byte that no UTF-8 text has, on this 1-based line.
  case notUTF8(line: Int)
  /// A zero byte, on this 1-based line.
  case binary(line: Int)
  /// A byte order mark of UTF-16 or UTF-32.
  case wideEncoding
  case notFound
  /// A symbolic link to nothing, or to itself.
  case brokenLink
  case permissionDenied
  case notARegularFile
  /// The system's own word.
  case failed(String)

  /// The 1-based line that the trouble stands on, where there is one.
  package var line: Int? {
    switch self {
    case .notUTF8(let line), .binary(let line): line
    default: nil
    }
  }

  static func wideEncoding(of contents: [UInt8]) -> UnreadableFile? {
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0x00, 0x00, 0xFE, 0xFF]]
    return marks.contains { contents.starts(with: $0) } ? .wideEncoding : nil
  }
}
