import Findings
import Foundation
import LintPipeline

extension Session {
  /// Writes a file anew; false, with a message, where it cannot be written.
  ///
  /// A link in the project that leads out of it is not followed: who may change the project could make
  /// the program overwrite any file of the user.
  ///
  /// - Parameters:
  ///   - path: absolute.
  ///   - shown: as messages name it.
  func replace(_ path: String, shown: String, with text: String) -> Bool {
    guard !leadsOutside(path) else { return refuse(.leadsOutside(shown)) }
    guard case .failure(let error) = FileDescriptorWriter.replace(path, with: text) else {
      return true
    }
    return refuse(.cannotWrite(shown, FileDescriptorWriter.words(for: error)))
  }

  /// Says why something is not done, and is false.
  func refuse(_ problem: RunProblem) -> Bool {
    console.complain(problem.phrase(in: options.language))
    return false
  }

  private func leadsOutside(_ path: String) -> Bool {
    let root = projectPaths.root
    guard root != "/", path.hasPrefix(root + "/") else { return false }
    return !Self.resolved(path).hasPrefix(Self.resolved(root) + "/")
  }

  private static func resolved(_ path: String) -> String {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    return real.count > 1 && real.hasSuffix("/") ? String(real.dropLast()) : real
  }
}
