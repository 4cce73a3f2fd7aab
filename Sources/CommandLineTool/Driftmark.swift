import BuiltInRules
import Findings
import RuleEngine
import Settings

/// The program: from arguments to an exit status.
package struct Driftmark: Sendable {
  private let console: Console
  private let table = CommandTable.driftmark

  package init(console: Console) { self.console = console }

  /// Does what the arguments say.
  ///
  /// - Parameter arguments: without the program's name.
  /// - Returns: the exit status: 0, 1 or 2.
  package func run(_ arguments: [String]) -> Int32 {
    let parser = ArgumentParser(table: table)
    do throws(UsageError) {
      switch try parser.parse(arguments) {
      case .version:
        console.write(table.versionLine + "\n")
        return 0
      case .help(let command):
        let width = min(max(console.width, 60), 100)
        console.write(HelpPage(table: table, width: width).text(for: command))
        return 0
      case .run(let invocation): return try run(invocation, parser)
      }
    } catch {
      let text = UsageErrorText(error, program: table.program)
      console.writeError("driftmark: \(text.message)\n\(text.hint)\n")
      return 2
    }
  }

  /// Commands that go by no settings, which a mistake in them must not stop.
  private static let withoutSettings: Set<String> = [
    "init", "rules", "explain", "config", "completions", "man",
  ]

  private func run(
    _ invocation: Invocation, _ parser: ArgumentParser
  ) throws(UsageError) -> Int32 {
    var options = try RunOptions(invocation, console: console)
    let catalogue: RuleCatalogue
    do throws(ManifestError) {
      catalogue = try BuiltInRules.catalogue(readsExamples: invocation.command == "explain")
    } catch {
      console.complain("manifest \(error.stem):\(error.line): \(error.problem)")
      return 2
    }
    var configuration = Configuration()
    if !Self.withoutSettings.contains(invocation.command) {
      do throws(ConfigurationProblems) {
        configuration = try ConfigurationLoader(console: console, catalogue: catalogue)
          .configuration(invocation)
      } catch {
        complain(of: error, console, options.language)
        return 2
      }
      options = try RunOptions(
        invocation, console: console, configured: configuration.output.language)
    }
    let session = Session(
      console: console, options: options, invocation: invocation,
      catalogue: configuration.rules.configured(catalogue),
      configuration: configuration)
    switch invocation.command {
    case "init": return try session.initialize()
    case "facts": return try session.facts()
    case "report": return try session.report()
    case "matrix": return try session.matrix()
    case "why": return try session.why()
    case "next-free": return try session.nextFree()
    case "baseline": return try session.baseline()
    case "accept": return try session.accept()
    case "selftest": return try session.selfTest()
    case "rules": return session.rules()
    case "explain": return try session.explain()
    case "config": return session.config()
    case "completions": return session.completions()
    case "man": return session.man()
    default:
      try rejectMisspeltCommand(invocation, session, parser)
      return try session.check()
    }
  }

  /// `driftmark chekc` is no path: a first word that is no file and near a command is taken for one.
  private func rejectMisspeltCommand(
    _ invocation: Invocation, _ session: Session, _ parser: ArgumentParser
  ) throws(UsageError) {
    guard invocation.isCommandImplied, let word = invocation.operands.first,
      let near = parser.nearestCommand(to: word), !session.exists(word)
    else { return }
    throw UsageError(.unknownCommand(word, suggestion: near), command: nil)
  }
}
