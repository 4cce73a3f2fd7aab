import TestSupport
import Testing

/// Names without values that are members because another platform lists them, in whole runs.
struct NameListRunTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeRepository()
    for platform in ["android", "flutter", "ios"] {
      try folder.write(Self.page(Self.names), to: "\(platform).md")
    }
    try folder.commitAll()
  }

  private static let names = (1...6).map { "LATCH_WORD_\($0)" }

  private static func page(_ names: [String]) -> String {
    "# LatchWord\n\n" + names.map { "- `\($0)`\n" }.joined()
  }

  private func run(_ arguments: String...) -> ToolRun { ToolRun(arguments, in: folder.path) }

  @Test func `facts and matrix have the members of all platforms`() {
    let lines = run("facts").output.split(separator: "\n")
    #expect(lines.count == 18)
    let matrix = run("matrix").output
    #expect(["android.md:1", "flutter.md:1", "ios.md:1"].allSatisfy(matrix.contains))
    #expect(run("facts", "ios.md").output.isEmpty)
  }

  @Test func `facts explain what a list was taken for`() throws {
    try folder.write(Self.page((1...6).map { "DOOR_WORD_\($0)" }), to: "web.md")
    let text = run("facts", "--explain").output
    #expect(text.contains("3: enum 'LatchWord', 6 members"))
    #expect(text.contains("names only, and another platform lists them, too"))
    #expect(text.contains("3: names, no enum\n      names only, and no other platform lists them"))
  }

  @Test func `a name that goes is reported, and so is what lacks it`() throws {
    try folder.write(Self.page(Array(Self.names.dropLast())), to: "ios.md")
    let output = run("check", "--against", "HEAD").output
    #expect(output.contains("stability-member-removed"))
    #expect(output.contains("counterpart-missing"))
  }

  @Test func `names stay published where the other platforms list them no more`() throws {
    try folder.write("# LatchWord\n", to: "android.md")
    try folder.write("# LatchWord\n", to: "flutter.md")
    #expect(!run("check", "--against", "HEAD").output.contains("stability-member-removed"))
  }
}
