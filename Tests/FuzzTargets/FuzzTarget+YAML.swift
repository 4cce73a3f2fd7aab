import BuiltInRules
import RuleEngine
import Settings
import SourceText
import YAMLSyntax

extension FuzzTarget {
  /// A text as YAML, and as a `driftmark.yml` that is then asked about paths.
  static let yaml = FuzzTarget("yaml") { bytes in
    let text = bytes.text
    var problems: [String] = []
    do throws(YAMLError) {
      let node = try YAMLParser.parse(text)
      if try YAMLParser.parse(text) != node { problems.append("read twice, the tree differs") }
      if let node { problems += disorder(in: node) }
    } catch {
      if error.english.isEmpty { problems.append("an error without words") }
    }
    guard let catalogue else { return ["the rules cannot be read"] }
    do throws(ConfigurationProblems) {
      let reader = ConfigurationReader(file: "driftmark.yml", catalogue: catalogue)
      let configuration = try reader.configuration(text)
      _ = configuration.rules.configured(catalogue)
      for path in paths {
        for glob in configuration.globs where glob.matches(path) != glob.matches(path) {
          problems.append("'\(glob.text)' matches now and then")
        }
      }
    } catch {
      if error.problems.isEmpty { problems.append("refused without a reason") }
      for problem in error.problems where problem.english.isEmpty || problem.chinese.isEmpty {
        problems.append("a problem without words")
      }
    }
    return problems
  }

  /// What the program has, read once.
  static let catalogue = try? BuiltInRules.catalogue()

  private static let paths = [
    "a.md", "docs/en/android/lamps.md", "文档/灯/[ab]/*.mdx", String(repeating: "a/", count: 100),
    String(repeating: "ab", count: 100) + ".md",
  ]

  /// The first node whose end stands before its beginning.
  private static func disorder(in node: YAMLNode) -> [String] {
    guard node.range.start <= node.range.end, node.range.start >= first else {
      return ["a node at \(node.range)"]
    }
    for child in node.elements ?? [] {
      let problem = disorder(in: child)
      if !problem.isEmpty { return problem }
    }
    for entry in node.entries ?? [] {
      let problem = disorder(in: entry.key) + disorder(in: entry.value)
      if !problem.isEmpty { return problem }
    }
    return []
  }

  private static let first = SourceLocation(line: 1, column: 1)
}

extension Configuration {
  /// The patterns for pages.
  fileprivate var globs: [Glob] {
    let files = [files] + platforms.map(\.files)
    return files.flatMap { $0.patterns + $0.excluded } + languages.flatMap(\.patterns)
      + versions.flatMap(\.patterns) + rules.patterns
  }
}
