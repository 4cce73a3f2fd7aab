import Foundation
import Reporters
package import Settings

/// Where the program writes, and what it knows of the terminal.
package struct Console: Sendable {
  package var write: @Sendable (String) -> Void
  package var writeError: @Sendable (String) -> Void
  /// Whether results go to a terminal.
  package var isTerminal: Bool
  /// Whether messages go to a terminal.
  package var isErrorTerminal: Bool
  /// The columns of the terminal, or of what is assumed to be read.
  package var width: Int
  package var environment: [String: String]
  package var workingDirectory: String
  package var readStandardInput: @Sendable () -> [UInt8]
  /// Decides which intended differences are over.
  package var today: CalendarDay

  package init(
    write: @escaping @Sendable (String) -> Void, writeError: @escaping @Sendable (String) -> Void,
    isTerminal: Bool = false, isErrorTerminal: Bool = false, width: Int = 100,
    environment: [String: String] = [:], workingDirectory: String,
    readStandardInput: @escaping @Sendable () -> [UInt8] = { [] },
    today: CalendarDay = .today()
  ) {
    self.write = write
    self.writeError = writeError
    self.isTerminal = isTerminal
    self.isErrorTerminal = isErrorTerminal
    self.width = width
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.readStandardInput = readStandardInput
    self.today = today
  }

  /// The console of the process.
  package static func system() -> Console {
    // A reader that closes its end early (`driftmark facts | head`) is no crash.
    signal(SIGPIPE, SIG_IGN)
    UnfinishedFile.removeWhenInterrupted()
    fillStandardStreams()
    let environment = ProcessInfo.processInfo.environment
    return Console(
      write: writeToStandardOutput,
      writeError: { _ = FileDescriptorWriter.write($0, to: STDERR_FILENO) },
      isTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
      width: terminalWidth(environment), environment: environment,
      workingDirectory: FileManager.default.currentDirectoryPath,
      readStandardInput: { Array(FileHandle.standardInput.readDataToEndOfFile()) })
  }

  /// Puts something in the place of streams that are closed, lest a file that is opened later becomes one.
  ///
  /// It is opened the wrong way round, so that using it fails as if the stream were closed.
  private static func fillStandardStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// How results are coloured, by `--color` and `NO_COLOR`.
  func style(_ choice: String?) -> TextStyle {
    let wished =
      isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    let isColored = choice == "always" || choice != "never" && wished
    return TextStyle(isColored: isColored, width: min(max(width, 40), 160))
  }

  /// The columns that tables are folded to; nil, for lines of any length, in a pipe without `COLUMNS`.
  var tableWidth: Int? {
    let isAsked = environment["COLUMNS"].flatMap(Int.init) != nil
    return isTerminal || isAsked ? max(width, 40) : nil
  }

  /// Says on standard error what is wrong, on one line.
  func complain(_ text: String) { writeError("driftmark: \(TerminalText.plain(text))\n") }

  /// Ends the program where the result cannot be written, unless its reader has seen enough of it.
  @Sendable private static func writeToStandardOutput(_ text: String) {
    guard case .failure(let error) = FileDescriptorWriter.write(text, to: STDOUT_FILENO),
      error.code != .EPIPE
    else { return }
    let words = "driftmark: standard output: \(FileDescriptorWriter.words(for: error))\n"
    _ = FileDescriptorWriter.write(words, to: STDERR_FILENO)
    exit(2)
  }

  private static func terminalWidth(_ environment: [String: String]) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap(Int.init) ?? 100
  }
}
