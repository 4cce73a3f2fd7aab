import EnumModel
import Findings
import SourceText
import TestSupport
import Testing

@testable import Alignment
@testable import Reporters

/// Matrices of invented editions.
struct MatrixTextTests {
  @Test func `the odd one is marked, and what most editions have is not`() {
    let text = Self.text([("On", ["1", "1", "7", nil]), ("Off", ["0", "0", "0", "0"])])
    #expect(text.contains("\n≠   On   1   1  ≠7   -\n"))
    #expect(text.contains("\n    Off  0   0   0   0\n"))
  }

  @Test func `where as many have another value all are marked`() {
    #expect(Self.text([("On", ["1", "1", "7", "7"])]).contains("≠   On ≠1  ≠1  ≠7  ≠7\n"))
  }

  @Test func `integers and strings are not held against each other`() {
    let text = Self.text([("On", ["1", "1", "2", "'ON'"])])
    #expect(text.contains("\n≠   On  1   1  ≠2   'ON'\n"))
  }

  @Test func `the platform that is right is not the odd one`() {
    var knowledge = ProjectKnowledge()
    knowledge.sourcesOfTruth = [
      .init(text: "e2", location: .init(line: 1, column: 1))
    ]
    let text = Self.text([("On", ["1", "1", "7"])], knowing: knowledge)
    #expect(text.contains("\n≠   On ≠1  ≠1   7\n"))
  }

  @Test func `colours are for what is marked and not for the line`() throws {
    let rows: [(String, [String?])] = [
      ("On", ["1", "1", "7", nil]), ("Off", ["0", "0", "0", "0"]),
    ]
    let text = Self.text(rows, style: TextStyle(isColored: true))
    #expect(
      text.contains(
        "\n\u{1B}[31m≠\u{1B}[0m   \u{1B}[1mOn\u{1B}[0m   1   1  \u{1B}[31m≠\u{1B}[0m"
          + "\u{1B}[31m7\u{1B}[0m   \u{1B}[33m-\u{1B}[0m\n"))
    #expect(text.contains("\n    Off  0   0   0   0\n"))
    let bare = text.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
    #expect(bare == Self.text(rows))
  }

  @Test func `the characters that differ stand out in a string`() {
    let text = Self.text(
      [("Test", ["'LAMP_TEST_FAILED'", "'LAMP_RECORD_FAILED'", "'LAMP_TEST_FAILED'"])],
      style: TextStyle(isColored: true))
    #expect(
      text.contains(
        "\u{1B}[31m'LAMP_\u{1B}[0m\u{1B}[1;4;31mRECORD\u{1B}[0m\u{1B}[31m_FAILED'\u{1B}[0m"))
  }

  @Test func `a value that is on two pages of an edition is shown once, none as none`() {
    let text = Self.text([("On", ["1", ""])])
    #expect(text.contains("\n    On  1   ∅\n"))
    #expect(text.contains("∅ the page gives no value\n"))
  }

  @Test(arguments: [40, 80, 100, 160])
  func `sixty editions are folded into blocks that lose nothing`(_ width: Int) {
    let odd = (0..<60).map { $0 == 41 ? "100999" : "100001" }
    let rows: [(String, [String?])] = [
      ("Same", Array(repeating: "7", count: 60)), ("灯泡Odd", odd),
      ("Gap", (0..<60).map { $0 == 59 ? nil : "\($0)💡" }),
    ]
    let lines = Self.text(rows, width: width).split(separator: "\n").map(String.init)
    for line in lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    let blocks = lines.count { $0.hasPrefix("edition") }
    #expect(blocks > 1)
    #expect(lines.count { $0.hasPrefix("≠   灯泡Odd") } == blocks)
    #expect(lines.count { $0.hasPrefix("    Same") } == 1)
    #expect(lines.count { $0.contains("≠100999") } == 1)
    for edition in 0..<59 { #expect(lines.contains { $0.contains(" \(edition)💡") }) }
  }

  @Test func `values wrap at a bar, and a value that is too long ends in an ellipsis`() {
    let value = (1...40).map { "LAMP_\($0)" }.joined(separator: " | ")
    let text = Self.text([("All", ["LAMP_ONE | LAMP_TWO | LAMP_SIX", value])], width: 52)
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("…") })
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 52 })
    #expect(lines.contains("    All  LAMP_ONE |            LAMP_1 | LAMP_2 |"))
  }

  @Test func `pages that stand for themselves go without the folders that all are in`() {
    let names = ["docs/lamps/red", "docs/lamps/green/dim"]
    let declarations = names.map { name in
      var declaration = EnumDeclaration.sample("LampState", on: name, ["ON = 1"])
      declaration.edition.platform = Platform(page: name)
      return declaration
    }
    let grid = MatrixGrid(Self.aligned(declarations, rows: ["On"]), declarations)
    #expect(MatrixLabels.short(grid) == ["…/red", "…/green/dim"])
  }

  /// The text of an enum whose editions are called `e0`, `e1` and so on.
  private static func text(
    _ rows: [(String, [String?])], knowing knowledge: ProjectKnowledge = ProjectKnowledge(),
    width: Int? = nil, style: TextStyle = TextStyle()
  ) -> String {
    let count = rows.first?.1.count ?? 0
    var declarations: [EnumDeclaration] = []
    for index in 0..<count {
      declarations.append(
        .sample(
          "LampState", on: "e\(index)",
          rows.compactMap { name, values in values[index].map { "\(name) = \($0)" } }))
    }
    let aligned = aligned(declarations, rows: rows.map(\.0))
    return MatrixText.text(
      [MatrixGrid(aligned, declarations, knowing: knowledge)], width: width, style: style,
      language: .english)
  }

  private static func aligned(_ declarations: [EnumDeclaration], rows: [String]) -> AlignedEnum {
    let concepts = rows.map { row in
      var members: [ConceptMember] = []
      for (index, declaration) in declarations.enumerated() {
        guard
          let place = declaration.members.firstIndex(where: {
            $0.name.lowercased() == row.lowercased()
          })
        else { continue }
        members.append(
          ConceptMember(declaration: index, member: place, confidence: 1, stem: [], scheme: []))
      }
      return Concept(name: row, members: members)
    }
    return AlignedEnum(
      concept: "LampState",
      columns: declarations.indices.map { EnumColumn(declaration: $0, isPart: false) },
      rows: concepts)
  }
}
