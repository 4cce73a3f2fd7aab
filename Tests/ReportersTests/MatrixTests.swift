import EnumModel
import Findings
import TestSupport
import Testing

@testable import Alignment
@testable import Reporters

struct MatrixTests {
  @Test func `columns are as wide as their characters`() {
    let text = MatrixText.text(
      [grid(["铃声": ["1", "2"], "BELL": ["3", "3"]])], style: TextStyle(), language: .english)
    #expect(
      text == """
        灯State
          首页  LampState  en/首页.md:1
          web   LampState  en/web.md:1

                  首页  web
            BELL  3     3
        ≠   铃声 ≠1    ≠2

        ≠ values differ; before a value: not what most editions have

        2 rows in 1 enum: 1 differing, 0 with gaps, 0 uncertain

        """)
  }

  @Test func `a gap, a difference and a doubt have a mark each`() {
    let grid = grid(["A": ["1", nil], "B": ["1", "2"], "C": ["1", "1"]], confidence: 0.6)
    let lines = MatrixText.text([grid], style: TextStyle(), language: .chinese)
      .split(separator: "\n")
    #expect(lines.contains("-?  A  ?1      -"))
    #expect(lines.contains("≠?  B ≠?1    ≠?2"))
    #expect(lines.contains(" ?  C  ?1     ?1"))
    #expect(lines.contains("≠ 值不同；在值之前：与多数平台不一致   - 有的平台没有   ? 对应关系不确定"))
    #expect(lines.last == "1 个枚举，3 行：1 行值不同，1 行有缺失，3 行对应关系不确定")
  }

  @Test func `an edition with two members in a row shows both values`() {
    let declarations = [
      EnumDeclaration.sample("A", on: "ios", ["X = 1"]),
      .sample("B", on: "ios", ["X = 2"]),
    ]
    let members = [0, 1].map { Self.cell($0, 0) }
    let aligned = AlignedEnum(
      concept: "A", columns: [0, 1].map { EnumColumn(declaration: $0, isPart: false) },
      rows: [Concept(name: "X", members: members)])
    let grid = MatrixGrid(aligned, declarations)
    let text = MatrixText.text([grid], style: TextStyle(), language: .english)
    #expect(text.contains("\n≠   X ≠1 / 2\n"))
    #expect(MatrixTables.markdown([grid]).contains("| **≠** X | `X` = `1`<br>`X` = `2` |\n"))
  }

  @Test func `cells of Markdown hold no pipe and no line break`() {
    let grid = grid(["A<B": ["A | B", "1\n2"]])
    let rows = MatrixTables.markdown([grid]).split(separator: "\n")
    #expect(rows[0] == "## 灯State")
    #expect(rows[1] == "| concept | 首页 | web |")
    #expect(rows[3] == "| A&lt;B | `A<B` = `A \\| B` | `A<B` = `1 2` |")
    #expect(rows.count == 4)
  }

  @Test func `fields of CSV are quoted`() {
    let grid = grid(["A": ["A, \"B\"", nil]])
    #expect(
      MatrixTables.csv([grid]) == """
        enum,concept,differs,web en,首页 en
        灯State,A,no,,"A = A, ""B""\"

        """)
  }

  @Test func `a member without a value stands by its name`() {
    let grid = grid(["A": ["", "1"]])
    #expect(MatrixTables.markdown([grid]).hasSuffix("| A | `A` | `A` = `1` |\n"))
    #expect(MatrixTables.csv([grid]).hasSuffix("灯State,A,no,A = 1,A\n"))
  }

  @Test func `without enums there is nothing but a header or a line that says so`() {
    let text = MatrixText.text([], style: TextStyle(), language: .english)
    #expect(text == "no rows to show\n")
    #expect(MatrixTables.markdown([]) == "")
    #expect(MatrixTables.csv([]) == "enum,concept,differs\n")
    #expect(
      MatrixReport.json([], [], keeping: .all)
        == "{\n  \"enums\" : [\n\n  ],\n  \"schemaVersion\" : 1\n}\n")
  }

  @Test func `strings and integers do not differ, two strings do`() {
    #expect(!grid(["A": ["'x'", "1"]]).rows[0].differs)
    #expect(grid(["A": ["'x'", "'y'"]]).rows[0].differs)
    #expect(!grid(["A": ["X", "1"]]).rows[0].differs)
  }

  @Test func `nothing that a terminal obeys is written`() {
    let grid = grid(["A\u{1B}[31m": ["\u{1B}[0m", "1\u{7}"]])
    let text = MatrixText.text([grid], style: TextStyle(), language: .english)
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
  }

  @Test(arguments: [
    (MatrixGrid.Filter.all, ["A", "B", "C"]), (.differences, ["A", "B"]), (.uncertain, ["C"]),
  ]) func `a filter keeps rows`(_ filter: MatrixGrid.Filter, _ kept: [String]) {
    let (aligned, declarations) = Self.aligned(
      ["A": ["1", nil], "B": ["1", "2"], "C": ["1", "1"]]) { $0 == "C" ? 0.6 : 1 }
    #expect(filter.kept(of: aligned, declarations).rows.map(\.name) == kept)
  }

  private func grid(_ rows: [String: [String?]], confidence: Double = 1) -> MatrixGrid {
    let (aligned, declarations) = Self.aligned(rows) { _ in confidence }
    return MatrixGrid(aligned, declarations)
  }

  /// An enum on two pages, one of which is its own platform; by row, the values on both.
  private static func aligned(
    _ rows: [String: [String?]], confidence: (String) -> Double
  ) -> (AlignedEnum, [EnumDeclaration]) {
    let rows = rows.sorted { $0.key < $1.key }
    var declarations = ["首页", "web"].map { EnumDeclaration.sample("LampState", on: $0, []) }
    var concepts: [Concept] = []
    for (name, values) in rows {
      var members: [ConceptMember] = []
      for (index, value) in values.enumerated() {
        guard let value else { continue }
        let sample = EnumDeclaration.sample("LampState", on: "web", ["\(name) = \(value)"])
        declarations[index].members += sample.members
        members.append(
          cell(index, declarations[index].members.count - 1, confidence: confidence(name)))
      }
      concepts.append(Concept(name: name, members: members))
    }
    let aligned = AlignedEnum(
      concept: "灯State", columns: [0, 1].map { EnumColumn(declaration: $0, isPart: false) },
      rows: concepts)
    return (aligned, declarations)
  }

  private static func cell(
    _ declaration: Int, _ member: Int, confidence: Double = 1
  ) -> ConceptMember {
    ConceptMember(
      declaration: declaration, member: member, confidence: confidence, stem: [], scheme: [])
  }
}
