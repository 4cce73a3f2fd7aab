import Alignment
import EnumModel
import SourceText
import TestSupport
import Testing

/// What a project says to be one is one.
struct AliasTests {
  private static let ios = EnumDeclaration.sample(
    "LampError", on: "ios",
    ["LampErrorShut = 1: By hand.", "LampErrorBusy = 2: In use.", "LampErrorHot = 3: Too warm."])
  private static let web = EnumDeclaration.sample(
    "LampError", on: "web",
    ["GONE = 7: Nobody is there.", "BUSY = 2: In use.", "HOT = 3: Too warm."])
  private static let android = EnumDeclaration.sample(
    "BulbTrouble", on: "android", ["CLOSED = 21: See the caretaker.", "WORN = 22: It flickers."])

  private func lined(
    _ declarations: [EnumDeclaration], _ change: (inout KnownAliases) -> Void
  ) -> LinedUp {
    LinedUp(declarations, knowing: knowledge(change))
  }

  private func knowledge(_ change: (inout KnownAliases) -> Void) -> ProjectKnowledge {
    var knowledge = ProjectKnowledge()
    change(&knowledge.aliases)
    return knowledge
  }

  private func names(_ texts: String..., line: Int = 1) -> [ProjectKnowledge.Name] {
    texts.enumerated().map { column, text in
      ProjectKnowledge.Name(text: text, location: SourceLocation(line: line, column: column + 1))
    }
  }

  @Test func `members of an alias are one, whatever speaks against it`() {
    #expect(lined([Self.ios, Self.web]) { _ in }.alone == ["ios:LampErrorShut", "web:GONE"])
    let lined = lined([Self.ios, Self.web]) {
      $0.members = [names("ios:LampErrorShut", "web:LampError/GONE")]
    }
    #expect(lined.pairs.contains(["ios:LampErrorShut", "web:GONE"]))
    #expect(lined.alone == [])
  }

  @Test func `an alias takes a member from a better counterpart`() {
    let lined = lined([Self.ios, Self.web]) {
      $0.members = [names("ios:LampErrorHot", "web:BUSY")]
    }
    #expect(lined.pairs == [["ios:LampErrorHot", "web:BUSY"]])
  }

  @Test func `enums of an alias are one, and their members are lined up`() {
    #expect(lined([Self.ios, Self.android]) { _ in }.columns == [])
    let lined = lined([Self.ios, Self.android]) {
      $0.enums = [names("ios:LampError", "BulbTrouble")]
    }
    #expect(lined.columns == [["ios:LampError", "android:BulbTrouble"]])
  }

  @Test func `members of an alias bring their enums together`() {
    let lined = lined([Self.ios, Self.android]) {
      $0.members = [names("LampError/LampErrorShut", "android:CLOSED")]
    }
    #expect(lined.columns == [["ios:LampError", "android:BulbTrouble"]])
    #expect(lined.pairs.contains(["ios:LampErrorShut", "android:CLOSED"]))
  }

  @Test func `two enums of one edition may be one elsewhere`() {
    let second = EnumDeclaration.sample(
      "BulbOutcome", on: "android", ["BUSY = 2: In use.", "HOT = 3: Too warm."])
    let lined = lined([Self.ios, Self.android, second]) {
      $0.enums = [names("LampError", "BulbTrouble", "BulbOutcome")]
    }
    #expect(
      lined.columns == [["ios:LampError", "android:BulbTrouble", "android:BulbOutcome"]])
    #expect(lined.pairs.contains(["ios:LampErrorHot", "android:HOT"]))
  }

  @Test func `lists that have a name in common are one`() {
    let lined = lined([Self.ios, Self.web, Self.android]) {
      $0.members = [names("ios:LampErrorShut", "web:GONE"), names("GONE", "CLOSED")]
    }
    #expect(lined.pairs.contains(["ios:LampErrorShut", "web:GONE", "android:CLOSED"]))
  }

  @Test func `a part of an enum keeps what an alias says of its members`() {
    let lined = lined([SampleEnums.tramIOS, SampleEnums.tramWeb, SampleEnums.pantographIOS]) {
      $0.members = [names("ios:HERPantographErrorWorn", "web:PANTOGRAPH_ICED")]
    }
    #expect(lined.pairs.contains(["ios:HERPantographErrorWorn", "web:PANTOGRAPH_ICED"]))
  }

  @Test func `versions stay apart`() {
    let older = EnumDeclaration.sample("BulbTrouble", on: "android", version: "1", ["CLOSED = 1"])
    let lined = lined([Self.ios, older]) {
      $0.members = [names("LampErrorShut", "CLOSED")]
    }
    #expect(lined.pairs == [])
  }

  @Test(arguments: [["feed", "stream"], ["Streams", "feed"], ["feed", "begin", "stream"]])
  func `words of an alias mean the same in names`(_ words: [String]) {
    let declarations = [
      EnumDeclaration.sample("PipeError", on: "ios", ["StreamLost", "PipeOld", "PipeWet"]),
      EnumDeclaration.sample("PipeError", on: "web", ["FEED_LOST", "PIPE_OLD", "PIPE_WET"]),
    ]
    let list = words.map { ProjectKnowledge.Name(text: $0, location: .init(line: 1, column: 1)) }
    let knowledge = knowledge { $0.words = [list] }
    let rows = Aligner.align(declarations, knowing: knowledge).enums.flatMap(\.rows)
    let found = rows.filter {
      $0.members.count == 2 && $0.members[0].stem.map(\.text).contains("stream")
    }
    #expect(found.count == 1)
    #expect(found.allSatisfy { NameDifference($0.members[0], $0.members[1]) == nil })
  }

  @Test func `names that an alias calls one do not differ`() throws {
    let knowledge = knowledge { $0.members = [names("ios:LampErrorShut", "web:GONE")] }
    let rows = Aligner.align([Self.ios, Self.web], knowing: knowledge).enums.flatMap(\.rows)
    let row = try #require(rows.first { $0.members.contains { $0.stem.joined() == "gone" } })
    #expect(NameDifference(row.members[0], row.members[1]) == nil)
    #expect(row.members.allSatisfy { $0.confidence == 1 })
  }

  @Test func `what is wrong with aliases is found with its place`() {
    let knowledge = knowledge {
      $0.enums = [names("LampError", "BulbTroubles")]
      $0.members = [
        names("ios:LampErrorHot", "ios:LampErrorBusy", line: 2), names("GONE", "DONE", line: 3),
      ]
      $0.words = [names("lamp", "torch", line: 4), names("shut", "busy", line: 5)]
    }
    let faults = AliasFault.all(in: knowledge.aliases, [Self.ios, Self.web, Self.android])
    #expect(
      Set(faults) == [
        .idle(names("", "BulbTroubles")[1], .enums), .idle(names("", "DONE", line: 3)[1], .members),
        .idle(names("", "torch", line: 4)[1], .words),
        .contradiction(
          names("ios:LampErrorHot", line: 2)[0], names("", "ios:LampErrorBusy", line: 2)[1]),
      ])
  }

  @Test func `a name of members of several enums means too much`() {
    let other = EnumDeclaration.sample("DoorError", on: "web", ["GONE = 1"])
    let knowledge = knowledge { $0.members = [names("LampErrorShut", "GONE")] }
    #expect(
      AliasFault.all(in: knowledge.aliases, [Self.ios, Self.web, other]) == [
        .ambiguous(names("", "GONE")[1], enums: ["DoorError", "LampError"])
      ])
  }
}
