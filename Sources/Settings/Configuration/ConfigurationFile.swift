import Foundation
package import RuleEngine
import SourceText
import YAMLSyntax

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
    let bytes: [UInt8]
    do throws(UnreadableFile) {
      bytes = try RegularFile.contents(of: path, atMost: YAMLParser.maximumLength)
    } catch {
      throw unreadable(shown, words(for: error))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw unreadable(shown, "is not UTF-8")
    }
    return text
  }

  private static func words(for reason: UnreadableFile) -> String {
    switch reason {
    case .notFound, .brokenLink: "no such file"
    case .notARegularFile: "is no regular file"
    case .tooLarge(let limit): "has more than \(limit) bytes"
    default: "cannot be read"
    }
  }

  private static func unreadable(_ shown: String, _ reason: String) -> ConfigurationProblems {
    ConfigurationProblems(
      problems: [ConfigurationProblem(file: shown, location: nil, kind: .unreadable(reason))])
  }
}
