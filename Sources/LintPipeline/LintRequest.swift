package import Settings

/// What a run reads and reports.
package struct LintRequest: Sendable {
  /// Files and folders as the user wrote them; none for the working directory.
  package var paths: [String]
  /// Files and folders that are read and not reported.
  package var context: [String]
  /// A page whose bytes come from elsewhere: its name as the user wrote it, and its bytes.
  package var standardInput: (name: String, contents: [UInt8])?
  /// How many threads read pages, at least 1.
  package var jobs: Int
  /// Absolute.
  package var workingDirectory: String
  /// What the project says of its pages.
  package var configuration: Configuration

  /// Whether pages on which nothing can be a member are parsed all the same, for their platforms, languages
  /// and titles.
  package var parsesAll = false

  /// The folder that shown paths start at, absolute; nil for the configuration's, else the usual one.
  package var root: String?

  /// How paths are resolved and shown.
  package var projectPaths: ProjectPaths {
    ProjectPaths(
      workingDirectory: workingDirectory,
      root: root ?? configuration.file.map(ProjectPaths.folder(of:)))
  }

  package init(
    paths: [String], context: [String] = [],
    standardInput: (name: String, contents: [UInt8])? = nil, jobs: Int = 1,
    workingDirectory: String, configuration: Configuration = Configuration()
  ) {
    self.paths = paths
    self.context = context
    self.standardInput = standardInput
    self.jobs = jobs
    self.workingDirectory = workingDirectory
    self.configuration = configuration
  }
}
