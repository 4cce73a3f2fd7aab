import Findings
import Foundation

/// What the common flags say.
struct RunOptions: Sendable {
  var language: MessageLanguage
  var jobs: Int
  var isQuiet: Bool
  var isVerbose: Bool
  var showsTiming: Bool
  /// `auto`, `always` or `never`.
  var color: String?

  /// - Parameter configured: the language that the project's configuration asks for.
  init(
    _ invocation: Invocation, console: Console, configured: MessageLanguage? = nil
  ) throws(UsageError) {
    let wished = invocation.value(of: "--language").flatMap(MessageLanguage.init)
    language = wished ?? configured ?? Self.language(of: console.environment)
    isQuiet = invocation.isSet("--quiet")
    isVerbose = invocation.isSet("--verbose")
    showsTiming = invocation.isSet("--timing")
    color = invocation.value(of: "--color")
    jobs = ProcessInfo.processInfo.activeProcessorCount
    if let text = invocation.value(of: "--jobs") {
      guard let count = Int(text), (1...1024).contains(count) else {
        throw UsageError(
          .invalidValue(text, flag: "--jobs", expected: "a number from 1 to 1024"),
          command: invocation.command)
      }
      jobs = count
    }
  }

  /// As gettext does: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
  private static func language(of environment: [String: String]) -> MessageLanguage {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}
