// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The targets stand in pipeline order: bytes, trees, facts, alignment, findings, rules, reports, program.
// A target may import only targets above it, and only those it names; a test holds the sources to this list.
let package = Package(
  name: "driftmark",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "driftmark", targets: ["driftmark"])],
  targets: [
    // C libraries of the system; `.ci/setup` installs them.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell",
      providers: [.apt(["libhunspell-dev"]), .brew(["hunspell"])]),

    // Bytes of a file, and places in it.
    .target(name: "SourceText"),
    // YAML nodes with ranges.
    .target(name: "YAMLSyntax", dependencies: ["SourceText", "CYAML"]),
    // Markdown blocks with exact ranges; the only target that sees cmark-gfm and Gumbo.
    .target(name: "MarkdownSyntax", dependencies: ["SourceText", "CCMarkGFM", "CGumbo"]),
    // Platforms, enums, members, values: what a document says.
    .target(name: "EnumModel", dependencies: ["SourceText"]),
    // From blocks to enums: one file a layout. The last target that knows Markdown.
    .target(
      name: "Extraction", dependencies: ["MarkdownSyntax", "YAMLSyntax", "EnumModel", "SourceText"]),
    // Which enums and members of different editions are the same; what naming schemes they follow.
    .target(name: "Alignment", dependencies: ["EnumModel", "SourceText"]),
    // Whether two descriptions say the same, and which fact they disagree on.
    .target(name: "Descriptions"),
    // What a rule reports, and its fingerprint.
    .target(name: "Findings", dependencies: ["SourceText", "CNettle"]),
    // Whether an English word is spelt right, and the one right word near it.
    .target(name: "Spelling", dependencies: ["SourceText", "CHunspell"]),
    // Rule protocols, manifests, the runner.
    .target(
      name: "RuleEngine",
      dependencies: ["Alignment", "EnumModel", "Findings", "Spelling", "YAMLSyntax", "SourceText"]),
    // The rules: two files each, a judgement in Swift and a manifest in YAML.
    .target(
      name: "BuiltInRules",
      dependencies: [
        "Alignment", "Descriptions", "EnumModel", "Findings", "Spelling", "RuleEngine",
        "SourceText",
      ],
      path: "Rules", plugins: ["EmbedTexts"]),
    // Which rules run, what is listed, which findings were accepted, which differences are intended.
    .target(
      name: "Settings",
      dependencies: [
        "RuleEngine", "Findings", "Alignment", "EnumModel", "YAMLSyntax", "SourceText",
      ]),
    // A `driftmark.yml` for pages as they are.
    .target(
      name: "Drafting",
      dependencies: [
        "Settings", "RuleEngine", "Findings", "Alignment", "Extraction", "EnumModel",
      ]),
    // Known faults in copies of the pages, and what the rules say of them.
    .target(
      name: "FaultInjection",
      dependencies: ["Alignment", "EnumModel", "Findings", "RuleEngine", "SourceText"]),
    // One file a format; pure functions from results to text.
    .target(
      name: "Reporters",
      dependencies: [
        "FaultInjection", "Drafting", "Findings", "RuleEngine", "Alignment", "EnumModel",
        "SourceText",
      ]),
    // How far the platforms differ: scores, matrices, the page that shows them.
    .target(
      name: "DriftReport",
      dependencies: [
        "Reporters", "Settings", "Findings", "RuleEngine", "Alignment", "EnumModel", "SourceText",
      ], plugins: ["EmbedTexts"]),
    // The only target that starts git.
    .target(name: "Repository", dependencies: ["SourceText"]),
    // Finds the files, reads them in parallel, runs the rules.
    .target(
      name: "LintPipeline",
      dependencies: [
        "SourceText", "MarkdownSyntax", "EnumModel", "Extraction", "Alignment", "Findings",
        "Spelling", "RuleEngine", "Settings", "Repository",
      ]),
    // Arguments, commands, exit status, terminal.
    .target(
      name: "CommandLineTool",
      dependencies: [
        "SourceText", "EnumModel", "Extraction", "Alignment", "Findings", "Spelling", "RuleEngine",
        "BuiltInRules", "Settings", "Drafting", "FaultInjection", "Reporters", "DriftReport",
        "Repository", "LintPipeline",
      ]),
    .executableTarget(name: "driftmark", dependencies: ["CommandLineTool"]),

    // What a check takes beside a bare parse and other tools; a tool of the project, and no product.
    .executableTarget(name: "Benchmark", dependencies: ["CCMarkGFM"]),

    // Puts the manifests of Rules/ and the parts of the report's page into the binary.
    .executableTarget(name: "TextEmbedder"),
    .plugin(
      name: "EmbedTexts", capability: .buildTool(), dependencies: ["TextEmbedder"],
      path: "Sources/EmbedTexts"),

    // Temporary folders, example pages, recorded outputs: what several test targets need.
    .target(
      name: "TestSupport",
      dependencies: ["SourceText", "Settings", "FaultInjection", "CommandLineTool"],
      path: "Tests/TestSupport"),
    // Parts of the program that are shown bytes of any kind, and what must hold then.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "SourceText", "YAMLSyntax", "MarkdownSyntax", "EnumModel", "Extraction", "Alignment",
        "Findings", "RuleEngine", "BuiltInRules", "Settings", "Reporters", "DriftReport",
        "LintPipeline",
      ],
      path: "Tests/FuzzTargets"),
  ]
)

// A test target for each target, and one for the rules of the house that a program can check. What
// they use besides comes through TestSupport, which depends on the whole program.
let tested = [
  "SourceText", "YAMLSyntax", "MarkdownSyntax", "Extraction", "Alignment", "Descriptions",
  "Findings", "Spelling", "RuleEngine", "BuiltInRules", "Settings", "Drafting", "FaultInjection",
  "Reporters", "DriftReport", "Repository", "LintPipeline", "CommandLineTool",
  "FuzzTargets",
]
// What tests read as files.
let pages = ["Reporters": ["Pages", "Snapshots"], "Extraction": ["UnseenPages"]]
for name in tested {
  package.targets.append(
    .testTarget(
      name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"],
      exclude: pages[name] ?? []))
}
package.targets.append(.testTarget(name: "HouseTests", dependencies: ["TestSupport"]))

for target in package.targets where ![.plugin, .system].contains(target.type) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// `.ci/fuzz` alone builds this: what libFuzzer calls, and coverage for it in everything that it calls.
if ProcessInfo.processInfo.environment["DRIFTMARK_FUZZ"] != nil {
  let instrumented: [Target.TargetType] = [.regular, .executable]
  for target in package.targets
  where instrumented.contains(target.type) && target.name != "TextEmbedder" {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer,address"]))
  }
  package.targets.append(
    .executableTarget(
      name: "FuzzDriver", dependencies: ["FuzzTargets"], path: "Tests/FuzzDriver",
      exclude: ["dictionary.txt", "seeds.py"],
      swiftSettings: [
        .swiftLanguageMode(.v6), .unsafeFlags(["-sanitize=fuzzer,address"]),
      ],
      // libFuzzer has a main, too; the first one counts.
      linkerSettings: [
        .unsafeFlags([
          "-sanitize=fuzzer,address", "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "muldefs",
        ])
      ]))
}
