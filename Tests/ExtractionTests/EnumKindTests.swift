import EnumModel
import Testing

/// Whether members are one enum, or constants that stand together.
struct EnumKindTests {
  private static func kind(heading: String, values: [Int]) throws -> EnumDeclaration.Kind? {
    let rows = values.enumerated().map { "| PUMP_\($0.offset) | \($0.element) |" }
    return try ReadPage(
      "# \(heading)\n\n| Name | Value |\n|--|--|\n" + rows.joined(separator: "\n") + "\n"
    ).enums.first?.kind
  }

  @Test func `many equal values make constants`() throws {
    #expect(try Self.kind(heading: "Limits of pumps", values: [1, 1, 4, 4, 8, 8]) == .constants)
  }

  @Test func `a few equal values below a heading of constants do`() throws {
    #expect(try Self.kind(heading: "Pump flags", values: [0, 0, 0, 1, 2, 4]) == .constants)
    #expect(try Self.kind(heading: "水泵标志", values: [0, 0, 0, 1, 2, 4]) == .constants)
  }

  @Test func `one equal value is a mistake in an enum`() throws {
    #expect(try Self.kind(heading: "Pump flags", values: [0, 1, 1, 2, 4]) == .enumeration)
    #expect(try Self.kind(heading: "Pump error codes", values: [0, 1, 1, 2, 2]) == .enumeration)
  }

  @Test func `what stands below a label for constants may share values`() throws {
    let page = try ReadPage(
      """
      ### PumpModule

      #### Constants

      | Key | Value |
      |--|--|
      | PUMP_MESH | 1 |
      | PUMP_STAR | 2 |
      | VALVE_OPEN | 1 |
      """)
    #expect(page.enums.first?.name == "PumpModule")
    #expect(page.enums.first?.kind == .constants)
  }

  @Test func `what is headed by the name of a type is an enum`() throws {
    #expect(try Self.kind(heading: "PumpFlags", values: [1, 1, 4, 4, 8, 8]) == .enumeration)
  }

  @Test func `what is declared is an enum`() throws {
    let rows = [1, 1, 4, 4, 8, 8].enumerated().map { "| PUMP_\($0.offset) | \($0.element) |" }
    let page = try ReadPage(
      "# Pump flags\n\n类型: `enum`\n\n| Name | Value |\n|--|--|\n"
        + rows.joined(separator: "\n") + "\n")
    #expect(page.enums.first?.kind == .enumeration)
  }
}
