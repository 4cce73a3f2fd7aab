import Foundation
package import RuleEngine

/// Where a project's configuration is, and what it says.
package enum ConfigurationFile {
  /// What the file may be called; the first that is there counts.
  package static let names = ["driftmark.yml", ".driftmark.yml"]

  /// The file in a folder or the nearest one above it, up to a boundary.
  ///
  /// - Parameters:
  ///   - folder: absolute.
  ///   - boundary: the last folder that is looked into, such as git's top level; nil for the root.
  /// - Returns: an absolute path.
  package static func nearest(to folder: String, within boundary: String?) -> String? {
    var folder = folder
    while true {
      let base = folder == "/" ? "" : folder
      for name in names where FileManager.default.fileExists(atPath: "\(base)/\(name)") {
        return "\(base)/\(name)"
      }
      guard folder != boundary, folder != "/", let slash = folder.lastIndex(of: "/") else {
        return nil
      }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: absolute.
  ///   - shown: as messages name it.
  /// - Throws: all its mistakes, or why it cannot be read.
  package static func read(
    _ path: String, shown: String, catalogue: RuleCatalogue
  ) throws(ConfigurationProblems) -> Configuration {
    let text = try contents(of: path, shown: shown)
    var configuration = try ConfigurationReader(file: shown, catalogue: catalogue)
      .configuration(text)
    configuration.file = path
    return configuration
  }

  /// The text of a file.
  package static func contents(
    of path: String, shown: String
  ) throws(ConfigurationProblems) -> String {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw unreadable(shown, isThere ? "cannot be read" : "no such file")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw unreadable(shown, "is not UTF-8")
    }
    return text
  }

  private static func unreadable(_ shown: String, _ reason: String) -> ConfigurationProblems {
    ConfigurationProblems(
      problems: [ConfigurationProblem(file: shown, location: nil, kind: .unreadable(reason))])
  }
}
