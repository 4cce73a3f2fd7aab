import Findings
import Foundation
import LintPipeline
import Reporters
import Settings

/// Where the forms of a report go: one to standard output, others to files.
struct ReportDelivery<Format: RawRepresentable<String> & CaseIterable & Hashable> {
  /// A report that is written to a file.
  struct Output: Hashable {
    var format: Format
    /// As the user wrote it.
    var file: String
  }

  /// What is printed.
  let printed: Format
  let outputs: [Output]

  /// Reads `--format` and `--output`.
  ///
  /// - Parameter usual: what is printed where no flag says it.
  init(_ invocation: Invocation, usual: Format) throws(UsageError) {
    printed = invocation.value(of: "--format").flatMap(Format.init) ?? usual
    var outputs: [Output] = []
    for value in invocation.values(of: "--output") {
      let output = try Self.output(value, command: invocation.command)
      guard !outputs.contains(where: { $0.file == output.file }) else {
        throw UsageError(
          .invalidValue(value, flag: "--output", expected: "a file that no other --output names"),
          command: invocation.command)
      }
      outputs.append(output)
    }
    self.outputs = outputs
  }

  /// Whether a report is made in a format.
  func includes(_ format: Format) -> Bool {
    printed == format || outputs.contains { $0.format == format }
  }

  private static func output(_ value: String, command: String) throws(UsageError) -> Output {
    let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !value.hasPrefix("=") else {
      throw UsageError(
        .invalidValue(value, flag: "--output", expected: "FORMAT=FILE"), command: command)
    }
    guard let format = Format(rawValue: parts[0]) else {
      let formats = Format.allCases.map(\.rawValue)
      throw UsageError(
        .invalidChoice(
          parts[0], flag: "--output", choices: formats,
          suggestion: Suggestion.nearest(to: parts[0], in: formats)), command: command)
    }
    return Output(format: format, file: parts[1])
  }
}

extension Session {
  /// Prints and writes the reports; false, with a message, where one cannot be written.
  ///
  /// - Parameter line: the text of a line of a page; nil where it is not known.
  func deliver(
    _ report: CheckReport, _ line: @escaping @Sendable (Int, String) -> String?,
    _ delivery: ReportDelivery<ReportFormat>
  ) -> Bool {
    var settings = ReportSettings(language: options.language, line: line)
    settings.showsAll = invocation.isSet("--all")
    settings.showsFingerprints = invocation.isSet("--show-fingerprints")
    let unprinted = settings
    settings.style = console.style(options.color)
    settings.showsSummary = !options.isQuiet
    console.write(delivery.printed.text(of: report, settings))
    for output in delivery.outputs {
      guard write(output.format.text(of: report, unprinted), to: output.file) else { return false }
    }
    return !delivery.includes(.github) || appendSummary(of: report)
  }

  /// Adds to the summary of a step, where the program runs in one of GitHub's.
  private func appendSummary(of report: CheckReport) -> Bool {
    guard let file = console.environment["GITHUB_STEP_SUMMARY"], !file.isEmpty else { return true }
    let path = projectPaths.absolute(file)
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (attributes?[.size] as? Int) ?? 0
    let text = GitHubSummary.text(
      report, language: options.language, limit: GitHubSummary.limit - size)
    guard case .failure(let error) = FileDescriptorWriter.append(text, toFile: path) else {
      return true
    }
    return refuse(.cannotWrite(file, FileDescriptorWriter.words(for: error)))
  }

  /// Writes a file of a report; false, with a message, where it cannot be written.
  func write(_ contents: String, to file: String) -> Bool {
    replace(projectPaths.absolute(file), shown: file, with: contents)
  }
}
