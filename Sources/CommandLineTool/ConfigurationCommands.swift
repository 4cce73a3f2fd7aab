import Findings
import LintPipeline
import RuleEngine
import Settings

extension CommandSpecification {
  static let config = CommandSpecification(
    name: "config",
    operands: [OperandSpecification(name: "ACTION", choices: ["show", "schema"])],
    summary: "print the settings that hold and where each comes from, or their JSON Schema",
    discussion: """
      Settings stand in driftmark.yml or .driftmark.yml, in the working directory or the nearest folder \
      above it, up to the top of the git work tree. What a flag says goes before them.
      """,
    examples: [
      .init(commandLine: "driftmark config show", effect: "every setting with its line"),
      .init(
        commandLine: "driftmark config schema", effect: "for editors that complete and check YAML"),
    ])
}

extension FlagSpecification {
  static let config = FlagSpecification(
    name: "--config", value: .placeholder("FILE"),
    help: "the project's settings", defaultText: "the nearest driftmark.yml")
}

/// Finds and reads the project's settings.
struct ConfigurationLoader {
  let console: Console
  let catalogue: RuleCatalogue

  /// The absolute path of the configuration, or nil where there is none.
  func file(_ invocation: Invocation) -> String? {
    let directory = console.workingDirectory
    if let named = invocation.value(of: "--config") {
      return ProjectPaths(workingDirectory: directory).absolute(named)
    }
    return ConfigurationFile.nearest(
      to: directory, within: ProjectPaths(workingDirectory: directory).workTreeRoot)
  }

  /// A path as messages name it: from the working directory.
  func shown(_ path: String) -> String {
    ProjectPaths(workingDirectory: console.workingDirectory, root: console.workingDirectory)
      .shown(path)
  }

  func configuration(_ invocation: Invocation) throws(ConfigurationProblems) -> Configuration {
    guard let path = file(invocation) else { return Configuration() }
    return try ConfigurationFile.read(path, shown: shown(path), catalogue: catalogue)
  }
}

extension Session {
  /// `driftmark config show` and `driftmark config schema`.
  func config() -> Int32 {
    if invocation.operands.first == "schema" {
      console.write(ConfigurationSchema.text(catalogue))
      return 0
    }
    let loader = ConfigurationLoader(console: console, catalogue: catalogue)
    let path = loader.file(invocation)
    let shown = path.map(loader.shown) ?? ""
    do throws(ConfigurationProblems) {
      var text: String?
      if let path { text = try ConfigurationFile.contents(of: path, shown: shown) }
      let entries = try EffectiveSettings.entries(of: text, file: shown, catalogue: catalogue)
      let width = entries.map { "\($0.key): \($0.value)".count }.max() ?? 0
      for entry in entries {
        let setting = "\(entry.key): \(entry.value)"
        let padding = String(repeating: " ", count: width - setting.count + 2)
        console.write("\(setting)\(padding)# \(entry.line.map { "\(shown):\($0)" } ?? "default")\n")
      }
      return 0
    } catch {
      complain(of: error, console, options.language)
      return 2
    }
  }
}

/// Writes every mistake of a configuration on a line of its own.
func complain(of problems: ConfigurationProblems, _ console: Console, _ language: MessageLanguage) {
  for problem in problems.problems { console.complain(problem.phrase(in: language)) }
}
