import FaultInjection
import SourceText
import Testing

struct DescriptionFaultTests {
  static let texts = [
    "1. The pump does not answer within 30 s.", "See `retry(5)` and [v2.1](page#s3).",
    "Ask pump no. 7_a of release 4.2 in 12-14 days.", "无法连接，请在 15 分钟后重试。",
    "Nobody is there.", "The valve cannot close.",
  ]

  private static func page(_ texts: [String]) -> String {
    "# PumpError\n\n| Name | Value | Text |\n| --- | --- | --- |\n"
      + texts.enumerated().map { "| PUMP_\("ABCDEFGH".map(String.init)[$0]) | \($0) | \($1) |\n" }
      .joined()
  }

  @Test func `two neighbours have each other's description`() throws {
    let lines = try Exam(["ios.md": Self.page(Self.texts)]).lines(.descriptionsSwapped, at: 9).lines
    #expect(lines[8] == "| PUMP_E | 4 | The valve cannot close. |")
    #expect(lines[9] == "| PUMP_F | 5 | Nobody is there. |")
  }

  @Test func `neighbours with one text have nothing to swap`() throws {
    let page = Self.page(["It leaks.", "It leaks", "It is dry."])
    #expect(try Exam(["ios.md": page]).faults(.descriptionsSwapped).map(\.line) == [6])
  }

  @Test func `a run of four or more has each text a row too high`() throws {
    let texts = (0..<8).map { "Text number \($0) of the pump." }
    let exam = try Exam(["ios.md": Self.page(texts)])
    for fault in exam.faults(.descriptionsShifted) {
      let found = try exam.lines(with: fault).dropFirst(4).prefix(8).compactMap { line in
        line.split(separator: "|").last.map { $0.filter { !$0.isWhitespace } }
      }
      let run = fault.members
      #expect(run.count >= 4)
      let expected = (0..<8).map { index in
        guard let place = run.firstIndex(of: index) else { return texts[index] }
        return texts[run[(place + 1) % run.count]]
      }
      #expect(found == expected.map { $0.filter { !$0.isWhitespace } })
    }
  }

  @Test func `a number of the prose gets another first digit`() throws {
    let exam = try Exam(["ios.md": Self.page(Self.texts)])
    let faults = exam.faults(.numberChanged)
    // Enumerators, numbers in code, links, names, versions and ranges are left alone.
    #expect(faults.map(\.line).sorted() == [5, 8])
    let fault = try #require(faults.first { $0.line == 8 })
    let line = try exam.lines(with: fault)[7]
    #expect(!line.contains("15 分钟") && line.contains("5 分钟后重试"))
  }

  @Test func `a sentence loses its negator`() throws {
    let exam = try Exam(["ios.md": Self.page(Self.texts.filter { $0.utf8.count == $0.count })])
    #expect(try exam.lines(.negationDropped, at: 5).lines[4].contains("The pump does answer"))
    #expect(try exam.lines(.negationDropped, at: 9).lines[8].contains("The valve can close."))
    let chinese = try Exam(["ios.md": Self.page(["无法连接设备，请重试。", "内容不同。", "设备不支持该操作。"])])
    #expect(try chinese.lines(.negationDropped, at: 5).lines[4].contains("| 可以连接设备，请重试。"))
    #expect(try chinese.lines(.negationDropped, at: 7).lines[6].contains("| 设备支持该操作。"))
    #expect(chinese.faults(.negationDropped).count == 2)
  }

  @Test func `a text that another edition has as well is witnessed`() throws {
    let page = Self.page(["The pump does not answer within 30 s.", "It is full.", "It leaks."])
    let other = page.replacing("full", with: "empty").replacing(" not", with: "")
    let exam = try Exam(["ios.md": page, "web.md": other])
    #expect(exam.faults(.numberChanged).map(\.hasWitness) == [true, true])
    #expect(exam.faults(.negationDropped).map(\.hasWitness) == [false])
  }
}
