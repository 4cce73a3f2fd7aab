import Alignment
import FaultInjection
import SourceText
import Testing

struct NameFaultTests {
  static let names = ["Expired", "Forbidden", "Unreachable", "Rejected", "ReadOnly"]
  static let page =
    "# KiosError\n\n| Name | Value |\n| --- | --- |\n"
    + names.enumerated().map { "| kKioskError\($1) | \($0) |\n" }.joined()

  @Test(arguments: UInt64(1)...10)
  func `a word behind the prefix gets one slip`(seed: UInt64) throws {
    let exam = try Exam(["ios.md": Self.page])
    let faults = exam.faults(.wordMisspelt, seed: seed)
    #expect(!faults.isEmpty)
    for fault in faults {
      #expect(fault.after.hasPrefix("kKioskError") && fault.after != fault.before)
      #expect(abs(fault.after.utf8.count - fault.before.utf8.count) <= 1)
      #expect(fault.newName == fault.after)
      #expect(try exam.lines(with: fault)[fault.line - 1].contains("| \(fault.after) |"))
      #expect(!fault.hasWitness)
    }
  }

  @Test func `a word that other names have is witnessed`() throws {
    let exam = try Exam(["ios.md": Self.page, "web.md": Self.page.replacing("kKiosk", with: "k")])
    #expect(!exam.faults(.wordMisspelt).contains { !$0.hasWitness })
  }

  @Test(arguments: UInt64(1)...10)
  func `a name loses a word of the prefix that its siblings share`(seed: UInt64) throws {
    let fault = try #require(
      try Exam(["ios.md": Self.page]).faults(.prefixBroken, seed: seed).first)
    let rest = fault.before.dropFirst("kKioskError".count)
    #expect(["kKiosk", "kError", "KioskError"].map { $0 + rest }.contains(fault.after))
    #expect(fault.hasWitness)
  }

  @Test func `names without a prefix have none to break`() throws {
    #expect(
      try Exam(["ios.md": Self.page.replacing("kKioskError", with: "")])
        .faults(.prefixBroken).isEmpty)
  }
}
