import EnumModel
import TestSupport
import Testing

@testable import Alignment
@testable import RuleEngine

struct CorrespondenceTests {
  static let ios = EnumDeclaration.sample(
    "BellState", on: "ios", ["SILENT = 0", "RINGING = 1", "DEFECTIVE = 2", "UNPLUGGED = 3"])
  static let web = EnumDeclaration.sample("BellState", on: "web", ["SILENT = 0", "RINGING = 7"])
  static let start = EnumDeclaration.sample("Bells", on: "web", ["SILENT = 0"])
  static let rest = EnumDeclaration.sample("Faults", on: "web", ["DEFECTIVE = 2", "UNPLUGGED = 3"])

  @Test func `the share is that of the first presentation's members`() {
    let found = correspondence([[0, 1], [0, 1], [0, -1], [0, -1]], [Self.ios, Self.web])
    #expect(found.share(of: 0, in: 1) == 0.5)
    #expect(found.share(of: 1, in: 0) == 1)
  }

  @Test func `agreement is that of the values, and nothing where these are of two kinds`() {
    let strings = EnumDeclaration.sample("BellState", on: "web", ["SILENT = 'a'", "RINGING = 'b'"])
    let rows = [[0, 1], [0, 1], [0, -1], [0, -1]]
    #expect(correspondence(rows, [Self.ios, Self.web]).agreement(of: 0, with: 1) == 0.5)
    #expect(correspondence(rows, [Self.ios, strings]).agreement(of: 0, with: 1) == nil)
  }

  @Test func `counterparts are each other's nearest`() {
    let rows = [[0, 1, 2], [0, 1, -1], [0, -1, -1], [0, -1, -1]]
    let found = correspondence(rows, [Self.ios, Self.web, Self.start])
    #expect(found.counterparts(of: 0, in: Self.web.edition) == [1])
    #expect(found.counterparts(of: 1, in: Self.ios.edition) == [0])
    #expect(found.counterparts(of: 2, in: Self.ios.edition) == [])
  }

  @Test func `an enum is split where a further one has several members that its counterpart lacks`()
  {
    let rows = [[0, 1, -1], [0, 1, -1], [0, -1, 2], [0, -1, 2]]
    #expect(correspondence(rows, [Self.ios, Self.web, Self.rest]).isSplit(0, besides: 1))
    let shared = [[0, 1, -1], [0, 1, -1], [0, 1, 2], [0, -1, 2]]
    let most = EnumDeclaration.sample(
      "BellState", on: "web", ["SILENT = 0", "RINGING = 1", "DEFECTIVE = 2"])
    #expect(!correspondence(shared, [Self.ios, most, Self.rest]).isSplit(0, besides: 1))
  }

  @Test func `a value is taken where a member has it that the other one lacks`() {
    let found = correspondence([[0, 1], [-1, 1], [0, -1]], [Self.ios, Self.web])
    #expect(found.isTaken(.integer(7), in: 1, apartFrom: 0))
    #expect(!found.isTaken(.integer(0), in: 1, apartFrom: 0))
  }

  /// - Parameter rows: the declarations that have the row's member; they use theirs in order.
  private func correspondence(
    _ rows: [[Int]], _ declarations: [EnumDeclaration]
  ) -> Correspondence {
    var used = [Int](repeating: 0, count: declarations.count)
    return Correspondence(
      rows.map { row in
        row.filter { $0 >= 0 }.map { index in
          let member = used[index]
          used[index] += 1
          return AlignedMember(
            declarationIndex: index, memberIndex: member, declaration: declarations[index],
            member: declarations[index].members[member], confidence: 1,
            cell: ConceptMember(
              declaration: index, member: member, confidence: 1, stem: [], scheme: []))
        }
      })
  }
}
