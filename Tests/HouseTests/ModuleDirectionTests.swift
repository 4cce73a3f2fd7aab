import Foundation
import TestSupport
import Testing

/// Which target may import which; the architecture's table, held against the sources.
struct ModuleDirectionTests {
  /// In pipeline order: a target may import only targets above it that it names.
  static let directions: [(target: String, imports: [String])] = [
    ("SourceText", []),
    ("YAMLSyntax", ["SourceText", "CYAML"]),
    ("MarkdownSyntax", ["SourceText", "CCMarkGFM", "CGumbo"]),
    ("EnumModel", ["SourceText"]),
    ("Extraction", ["MarkdownSyntax", "YAMLSyntax", "EnumModel", "SourceText"]),
    ("Alignment", ["EnumModel", "SourceText"]),
    ("Descriptions", []),
    ("Findings", ["SourceText", "CNettle"]),
    ("Spelling", ["SourceText", "CHunspell"]),
    ("RuleEngine", ["Alignment", "EnumModel", "Findings", "Spelling", "YAMLSyntax", "SourceText"]),
    (
      "BuiltInRules",
      [
        "Alignment", "Descriptions", "EnumModel", "Findings", "Spelling", "RuleEngine",
        "SourceText",
      ]
    ),
    (
      "Settings",
      ["RuleEngine", "Findings", "Alignment", "EnumModel", "YAMLSyntax", "SourceText"]
    ),
    (
      "Drafting",
      ["Settings", "RuleEngine", "Findings", "Alignment", "Extraction", "EnumModel"]
    ),
    ("FaultInjection", ["Alignment", "EnumModel", "Findings", "RuleEngine", "SourceText"]),
    (
      "Reporters",
      [
        "FaultInjection", "Drafting", "Findings", "RuleEngine", "Alignment", "EnumModel",
        "SourceText",
      ]
    ),
    (
      "DriftReport",
      [
        "Reporters", "Settings", "Findings", "RuleEngine", "Alignment", "EnumModel", "SourceText",
      ]
    ),
    ("Repository", ["SourceText"]),
    (
      "LintPipeline",
      [
        "SourceText", "MarkdownSyntax", "EnumModel", "Extraction", "Alignment", "Findings",
        "Spelling", "RuleEngine", "Settings", "Repository",
      ]
    ),
    (
      "CommandLineTool",
      [
        "SourceText", "EnumModel", "Extraction", "Alignment", "Findings", "Spelling",
        "RuleEngine", "BuiltInRules", "Settings", "Drafting", "FaultInjection", "Reporters",
        "DriftReport", "Repository", "LintPipeline",
      ]
    ),
    ("driftmark", ["CommandLineTool"]),
  ]

  /// Libraries of the toolchain, and the targets that may use them.
  static let toolchain: [String: [String]] = [
    "Foundation": [
      "Extraction", "Alignment", "Descriptions", "Spelling", "Repository", "LintPipeline",
      "Settings", "Reporters", "DriftReport",
      "CommandLineTool", "driftmark",
    ],
    "Dispatch": ["LintPipeline"],
    "Synchronization": [
      "Spelling", "RuleEngine", "FaultInjection", "LintPipeline", "CommandLineTool",
    ],
  ]

  @Test(arguments: directions.map(\.target))
  func `a target imports only what the architecture lets it`(_ target: String) throws {
    let allowed = try #require(Self.directions.first { $0.target == target }).imports
    let folder = target == "BuiltInRules" ? "Rules" : "Sources/\(target)"
    for file in ProjectFolder.files(below: folder, withExtension: "swift") {
      for module in try Self.imports(of: file) {
        let isOurs = allowed.contains(module)
        let isToolchains = Self.toolchain[module]?.contains(target) ?? false
        #expect(isOurs || isToolchains, "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test func `a target stands below everything that it imports`() {
    var above: Set<String> = ["CYAML", "CCMarkGFM", "CNettle", "CHunspell", "CGumbo"]
    for (target, imports) in Self.directions {
      #expect(above.isSuperset(of: imports), "\(target)")
      above.insert(target)
    }
  }

  @Test func `every target of the program is in the table`() throws {
    let sources = ProjectFolder.root.appending(path: "Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path())
    let tools: Set<String> = ["TextEmbedder", "EmbedTexts", "Benchmark"]
    let libraries = Set(folders).subtracting(tools).filter {
      !$0.hasPrefix("C") || $0 == "CommandLineTool"
    }
    #expect(libraries == Set(Self.directions.map(\.target)).subtracting(["BuiltInRules"]))
  }

  @Test func `only the command line tool prints or exits`() throws {
    for (target, _) in Self.directions where !["CommandLineTool", "driftmark"].contains(target) {
      let folder = target == "BuiltInRules" ? "Rules" : "Sources/\(target)"
      for file in ProjectFolder.files(below: folder, withExtension: "swift") {
        let text = try String(contentsOf: file, encoding: .utf8)
        for call in [" print(", " exit(", "fatalError(", "try!", " as!"] {
          #expect(!text.contains(call), "\(file.lastPathComponent) has \(call)")
        }
      }
    }
  }

  private static func imports(of file: URL) throws -> [String] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), keyword <= 1, words.count > keyword + 1
      else {
        return nil
      }
      return String(words[keyword + 1])
    }
  }
}
