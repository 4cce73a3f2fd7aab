import EnumModel
import Findings
import LintPipeline
import Reporters
import TestSupport

/// Reads what paths stand for in a folder.
func read(
  _ paths: String..., in folder: TemporaryFolder, at workingDirectory: String = "",
  context: [String] = []
) throws -> PageCollection {
  let directory = workingDirectory.isEmpty ? folder.path : folder.path + "/" + workingDirectory
  let request = LintRequest(paths: paths, context: context, jobs: 2, workingDirectory: directory)
  return try LintPipeline().read(request)
}

extension PageCollection {
  /// The pages that were read, in their order.
  var files: [String] { documents.map(\.file) }

  /// What could not be read.
  var complaints: [String] { unreadable.map { $0.line(in: .english) } }
}
