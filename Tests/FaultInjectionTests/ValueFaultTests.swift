import EnumModel
import FaultInjection
import RuleEngine
import SourceText
import Testing

struct ValueFaultTests {
  static let rows = [
    "| TRAM_STOPPED | `-1000` | The tram stands. |",
    "| TRAM_LATE | `-1002` | The tram is late. |",
    "| TRAM_LOST | `-1007` | Nobody knows where the tram is. |",
  ]
  static let page = (["# TramError", "", "| Name | Value | Text |", "| --- | --- | --- |"] + rows)
    .joined(separator: "\n")

  @Test func `a sibling's value stands in place of the own one`() throws {
    let (fault, lines) = try Exam(["ios.md": Self.page]).lines(.valueOfSibling, at: 6)
    #expect(fault.before == "-1002")
    #expect(["-1000", "-1007"].contains(fault.after))
    #expect(lines[5] == "| TRAM_LATE | `\(fault.after)` | The tram is late. |")
    #expect(lines.enumerated().filter { $0.offset != 5 }.map(\.element) == Self.others(than: 5))
    #expect(fault.hasWitness)
  }

  @Test func `two neighbours have each other's value`() throws {
    let (fault, lines) = try Exam(["ios.md": Self.page]).lines(.valuesSwapped, at: 5)
    #expect(lines[4] == "| TRAM_STOPPED | `-1002` | The tram stands. |")
    #expect(lines[5] == "| TRAM_LATE | `-1000` | The tram is late. |")
    #expect(fault.before == "-1000, -1002")
    #expect(!fault.hasWitness)
  }

  @Test func `a value that another edition has as well is witnessed`() throws {
    let exam = try Exam(["ios.md": Self.page, "android.md": Self.page])
    #expect(!exam.faults(.valuesSwapped).contains { !$0.hasWitness })
    #expect(!exam.faults(.valueOffByOne).contains { !$0.hasWitness })
  }

  @Test func `an integer is one too high or too low`() throws {
    let (fault, lines) = try Exam(["ios.md": Self.page]).lines(.valueOffByOne, at: 7)
    #expect(["-1008", "-1006"].contains(fault.after))
    #expect(lines[6].contains("`\(fault.after)`"))
    #expect(!fault.hasWitness)
  }

  @Test func `a hexadecimal number stays one`() throws {
    let page = Self.page.replacing("-1007", with: "0x00FF")
    let (fault, _) = try Exam(["ios.md": page]).lines(.valueOffByOne, at: 7)
    #expect(["0x0100", "0x00FE"].contains(fault.after))
  }

  @Test func `values that are no integers are not off by one`() throws {
    let page = Self.page.replacing("-1007", with: "'lost'")
    #expect(try Exam(["ios.md": page]).faults(.valueOffByOne).map(\.line).sorted() == [5, 6])
  }

  @Test func `a value that is counted is nowhere to be changed`() throws {
    let page =
      "# TramState\n\n```c\nenum TramState {\n  TRAM_OFF,\n  TRAM_ON,\n  TRAM_HELD,\n};\n```\n"
    let exam = try Exam(["ios.md": page])
    #expect(exam.catalogue.declarations.map(\.members.count) == [3])
    #expect(exam.faults(.valueOfSibling).isEmpty)
    #expect(exam.faults(.rowDropped).isEmpty)
  }

  private static func others(than line: Int) -> [String] {
    page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated()
      .filter { $0.offset != line }.map(\.element)
  }
}
