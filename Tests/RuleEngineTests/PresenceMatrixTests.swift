import EnumModel
import TestSupport
import Testing

@testable import Alignment
@testable import RuleEngine

struct PresenceMatrixTests {
  static let ios = EnumDeclaration.sample(
    "BellState", on: "ios", ["SILENT = 0", "RINGING = 1", "DEFECTIVE = 2", "UNPLUGGED = 3"])
  static let web = EnumDeclaration.sample("BellState", on: "web", ["SILENT = 0", "RINGING = 1"])

  @Test func `editions stand in the order of platforms, each once`() throws {
    let start = EnumDeclaration.sample("BellState", on: "ios", ["SILENT = 0", "RINGING = 1"])
    let matrix = try matrix([Self.web, Self.ios, start])
    #expect(matrix.editions.map(\.platform.id) == ["ios", "web"])
    #expect(matrix.places[Self.ios.edition]?.members.count == 4)
    #expect(matrix.platforms.map(\.id).sorted() == ["ios", "web"])
  }

  @Test func `an edition with strings for numbers is another space`() throws {
    let strings = EnumDeclaration.sample(
      "BellState", on: "web", ["SILENT = 'silent'", "RINGING = 'ringing'"])
    let matrix = try matrix([Self.ios, strings])
    #expect(matrix.isOtherSpace(strings.edition))
    #expect(!matrix.isOtherSpace(Self.ios.edition))
  }

  @Test func `the second entry of a member that a page lists twice has a namesake`() throws {
    var ios = Self.ios
    ios.members[3].name = "SILENT"
    let matrix = try matrix([ios, Self.web])
    let members = matrix.rows.filter { $0.members[Self.web.edition] == nil }
      .compactMap { $0.members[ios.edition]?.first }
    #expect(members.map(\.member.name) == ["DEFECTIVE", "SILENT"])
    #expect(members.map { matrix.hasNamesake(of: $0, Self.web.edition) } == [false, true])
  }

  @Test func `a member whose name an edition has in another row has a namesake`() throws {
    let matrix = try matrix([Self.ios, Self.web])
    let member = try #require(matrix.rows.last?.members[Self.ios.edition]?.first)
    #expect(!matrix.hasNamesake(of: member, Self.web.edition))
    var cell = member.cell
    cell.stem = [ConceptMember.Word(text: "ringing", form: "ring")]
    let renamed = AlignedMember(
      declarationIndex: member.declarationIndex, memberIndex: member.memberIndex,
      declaration: member.declaration, member: member.member, confidence: member.confidence,
      cell: cell)
    #expect(matrix.hasNamesake(of: renamed, Self.web.edition))
  }

  @Test
  func `a member that stands in another enum of an edition is not lacking, by a telling name`() {
    let lists: [EnumDeclaration] = [
      .sample("Faults", on: "ios", ["TRAM_DOOR_BLOCKED = 1", "NOT_FOUND = 2"]),
      .sample("Alarms", on: "web", ["TRAM_DOOR_BLOCKED = 1", "NOT_FOUND = 2"]),
    ]
    let study = EditionMembers(Catalogue.sample(lists))
    #expect(lists[0].members.map { study.has($0, lists[1].edition) } == [true, false])
    var other = lists[0].members[0]
    other.value = lists[0].members[1].value
    #expect(!study.has(other, lists[1].edition))
  }

  private func matrix(_ declarations: [EnumDeclaration]) throws -> PresenceMatrix {
    let catalogue = Catalogue.sample(declarations)
    try #require(catalogue.alignment.enums.count == 1)
    return PresenceMatrix(AlignedEnumSubject(0, of: catalogue))
  }
}
