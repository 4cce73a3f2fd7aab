import EnumModel
import FaultInjection
import Findings
import RuleEngine
import SourceText
import TestSupport
import Testing

struct FaultSitesTests {
  static let page = EnumPage.text(
    "LampState", "OFF = 0", "ON = 1", "DIMMED = 2", "BROKEN = 3", "LOST = 4")

  @Test(arguments: FaultKind.allCases)
  func `a seed gives the same faults, another one others`(kind: FaultKind) throws {
    let exam = try Exam(["ios.md": Self.page, "web.md": Self.page])
    let first = exam.faults(kind, seed: 3).map(\.edits)
    #expect(exam.faults(kind, seed: 3).map(\.edits) == first)
    if first.count > 2 { #expect(exam.faults(kind, seed: 4).map(\.edits) != first) }
  }

  @Test func `a generator's numbers are those of every machine`() {
    var random = SeededGenerator(seed: 1)
    #expect((0..<6).map { _ in random.number(below: 100) } == [56, 74, 97, 44, 44, 76])
    #expect(random.shuffled(Array(0..<6)).sorted() == Array(0..<6))
  }

  @Test func `a member that is reported as it is has no more to tell`() throws {
    let exam = try Exam(["ios.md": Self.page])
    let declaration = exam.catalogue.declarations[0]
    let place = declaration.location(declaration.members[1].value.range, of: declaration.members[1])
    let finding = Finding(
      rule: "value-collision", severity: .error, message: SampleMessage(), fingerprint: "0",
      location: place)
    #expect(exam.faults(.valueOffByOne).map(\.line).contains(8))
    #expect(!exam.faults(.valueOffByOne, reporting: [finding]).map(\.line).contains(8))
    #expect(exam.faults(.cellLost, reporting: [finding]).map(\.line).contains(8))
  }

  @Test func `constants that share values by design are left alone`() throws {
    let page =
      "# Limits\n\n| Constant | Value |\n| --- | --- |\n"
      + (0..<8).map { "| MAX_LAMPS_\($0) | 16 |\n" }.joined()
    #expect(try Exam(["ios.md": page]).faults(.valueOfSibling).isEmpty)
  }
}

/// A message that nobody reads.
struct SampleMessage: Message {
  var english: String { "something" }
  var chinese: String { "某事" }
}
