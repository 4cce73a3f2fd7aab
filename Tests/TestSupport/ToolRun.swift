import CommandLineTool
import Foundation
import Settings
import Synchronization

/// What one run of the program, in this process, printed and returned.
package struct ToolRun: Sendable {
  package var output: String
  package var errors: String
  package var status: Int32

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - folder: the working directory; an absolute path.
  ///   - input: what standard input gives.
  ///   - width: the columns of the terminal.
  ///   - today: a day, as settings write it.
  package init(
    _ arguments: [String], in folder: String, input: String = "",
    environment: [String: String] = [:], isTerminal: Bool = false, width: Int = 100,
    today: String = "2027-01-15"
  ) {
    let output = Mutex("")
    let errors = Mutex("")
    let console = Console(
      write: { text in output.withLock { $0 += text } },
      writeError: { text in errors.withLock { $0 += text } },
      isTerminal: isTerminal, width: width, environment: environment, workingDirectory: folder,
      readStandardInput: { Array(input.utf8) }, today: CalendarDay(today) ?? .today())
    status = Driftmark(console: console).run(arguments)
    self.output = output.withLock { $0 }
    self.errors = errors.withLock { $0 }
  }
}
