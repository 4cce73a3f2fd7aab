import Foundation
package import Testing

/// Whole outputs that are kept in files.
///
/// With `DRIFTMARK_RECORD=1` in the environment the files are written anew, and the tests fail, so
/// that a recording run is never taken for a passing one.
package enum Recording {
  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["DRIFTMARK_RECORD"] == "1"
  }

  /// Expects a text to be what a file of the project holds.
  ///
  /// - Parameter file: relative to the project's folder.
  package static func expect(
    _ text: String, isRecordedIn file: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = ProjectFolder.root.appending(path: file)
    if isRecording {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record(
        "recorded \(file); run again without DRIFTMARK_RECORD", sourceLocation: sourceLocation)
      return
    }
    let recorded = try? String(contentsOf: url, encoding: .utf8)
    #expect(
      text == recorded, "\(file) is out of date: DRIFTMARK_RECORD=1 swift test records it anew",
      sourceLocation: sourceLocation)
  }
}
