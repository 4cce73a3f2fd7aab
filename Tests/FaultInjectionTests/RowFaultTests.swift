import FaultInjection
import SourceText
import Testing

struct RowFaultTests {
  static let page = """
    # DoorError

    | Name | Value | Text |
    | --- | --- | --- |
    | DOOR_JAMMED | 3 | The door is jammed. |
    | DOOR_LOCKED | 4 | The door is locked. |
    | DOOR_LOST | 5 | The \\| door is lost. |
    """

  @Test func `the row of a table goes`() throws {
    let (fault, lines) = try Exam(["ios.md": Self.page]).lines(.rowDropped, at: 6)
    #expect(lines.count == 6)
    #expect(lines[4].contains("DOOR_JAMMED") && lines[5].contains("DOOR_LOST"))
    #expect(!fault.hasWitness)
    let exam = try Exam(["ios.md": Self.page, "web.md": Self.page])
    #expect(!exam.faults(.rowDropped).contains { !$0.hasWitness })
  }

  @Test func `a row stands twice, one below the other`() throws {
    let exam = try Exam(["ios.md": Self.page])
    #expect(try exam.lines(.rowDuplicated, at: 6).lines[5...6].allSatisfy { $0.contains("LOCKED") })
    let last = try exam.lines(.rowDuplicated, at: 7).lines
    #expect(last.count == 8)
    #expect(last[6] == last[7])
  }

  @Test(arguments: UInt64(1)...8)
  func `a row loses a cell that is not its name`(seed: UInt64) throws {
    let exam = try Exam(["ios.md": Self.page])
    let line = try exam.lines(.cellLost, at: 6, seed: seed).lines[5]
    #expect(
      ["| DOOR_LOCKED | The door is locked. |", "| DOOR_LOCKED | 4 |"].contains(line), "\(line)")
    let escaped = try exam.lines(.cellLost, at: 7, seed: seed).lines[6]
    #expect(["| DOOR_LOST | The \\| door is lost. |", "| DOOR_LOST | 5 |"].contains(escaped))
  }

  @Test func `rows need no outer pipes`() throws {
    let page =
      "# DoorError\n\nName | Value | Text\n--- | --- | ---\nDOOR_A | 3 | One.\nDOOR_B | 4 | Two.\n"
    let line = try Exam(["ios.md": page]).lines(.cellLost, at: 6).lines[5]
    #expect(["DOOR_B | 4", "DOOR_B | Two."].contains(line.trimmingCells))
  }

  @Test func `members on lines of their own have no cells to lose`() throws {
    let page =
      "# DoorError\n\nDOOR_JAMMED(-3) It is jammed\nDOOR_LOCKED(-4) It is locked\nDOOR_LOST(-5) Gone\n"
    let exam = try Exam(["ios.md": page])
    #expect(exam.faults(.cellLost).isEmpty)
    let lines = try exam.lines(.rowDropped, at: 4).lines
    #expect(lines[2...].first == "DOOR_JAMMED(-3) It is jammed")
    #expect(lines[3] == "DOOR_LOST(-5) Gone")
  }

  @Test func `a component goes as a whole`() throws {
    let members = ["Jammed", "Locked", "Lost"].enumerated().map { index, name in
      """
      <ParamField
        name="\(name)"
        prototype="\(name)=(\(index))"
        parent_name="DoorState"
        parent_type="enum">
      The door is \(name).
      </ParamField>

      """
    }
    let exam = try Exam(["ios.mdx": "## DoorState\n\n" + members.joined()])
    let fault = try #require(exam.faults(.rowDropped).first { $0.before == "Locked" })
    let rest = "## DoorState\n\n" + members[0] + members[2]
    #expect(try exam.lines(with: fault).joined(separator: "\n") == rest)
  }

  @Test func `the row of an HTML table goes with its cells`() throws {
    let rows = ["JAMMED", "LOCKED", "LOST"].enumerated().map { index, name in
      "  <tr>\n    <td>DOOR_\(name)</td>\n    <td>\(index)</td>\n  </tr>\n"
    }
    let head = "# DoorError\n\n<table>\n  <tr><th>Name</th><th>Value</th></tr>\n"
    let exam = try Exam(["ios.md": head + rows.joined() + "</table>\n"])
    let fault = try #require(exam.faults(.rowDropped).first { $0.before == "DOOR_LOCKED" })
    #expect(
      try exam.lines(with: fault).joined(separator: "\n")
        == head + rows[0] + rows[2] + "</table>\n")
  }
}

extension String {
  /// Without the spaces at the ends.
  fileprivate var trimmingCells: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
