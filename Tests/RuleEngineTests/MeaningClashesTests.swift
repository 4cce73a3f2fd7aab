import Alignment
import EnumModel
import RuleEngine
import TestSupport
import Testing

struct MeaningClashesTests {
  static let shared = ["DOOR_BLOCKED = 821", "TRACK_OCCUPIED = 822", "POWER_LOST = 823"]
  static let asleep = "DRIVER_ASLEEP = 824: Nobody holds the lever in the cabin."
  static let paper = "PAPER_GONE = 824: The printer of the tickets needs a new roll."

  @Test func `one value for two members that the other side lacks is a clash`() {
    #expect(clashes(ios: [Self.asleep], web: [Self.paper]) == ["DRIVER_ASLEEP PAPER_GONE"])
  }

  @Test func `without two texts the two may be one thing`() {
    #expect(clashes(ios: ["DRIVER_ASLEEP = 824"], web: [Self.paper]) == [])
  }

  @Test func `a member that both sides have clashes with nothing`() {
    #expect(clashes(ios: [Self.asleep], web: [Self.paper, "DRIVER_ASLEEP = 825"]) == [])
  }

  @Test func `a retired member clashes with nothing`() {
    var ios = EnumDeclaration.sample("TramError", on: "ios", Self.shared + [Self.asleep])
    ios.members[3].isDeprecated = true
    let web = EnumDeclaration.sample("TramError", on: "web", Self.shared + [Self.paper])
    #expect(Catalogue.sample([ios, web]).study(MeaningClashes.self).clashes.isEmpty)
  }

  @Test func `values that mean other things elsewhere say nothing`() {
    let catalogue = Catalogue.sample([
      .sample("TramError", on: "ios", Self.shared + [Self.asleep]),
      .sample(
        "TramError", on: "web",
        ["DOOR_BLOCKED = 1", "TRACK_OCCUPIED = 2", "POWER_LOST = 3", Self.paper]),
    ])
    #expect(catalogue.study(MeaningClashes.self).clashes.isEmpty)
  }

  @Test func `two shared members are too few`() {
    let catalogue = Catalogue.sample([
      .sample("TramError", on: "ios", Self.shared.prefix(2) + [Self.asleep]),
      .sample("TramError", on: "web", Self.shared.prefix(2) + [Self.paper]),
    ])
    #expect(catalogue.study(MeaningClashes.self).clashes.isEmpty)
  }

  private func clashes(ios: [String], web: [String]) -> [String] {
    let catalogue = Catalogue.sample([
      .sample("TramError", on: "ios", Self.shared + ios),
      .sample("TramError", on: "web", Self.shared + web),
    ])
    return catalogue.study(MeaningClashes.self).clashes.map { clash in
      let names = [clash.first, clash.second].map {
        catalogue.declarations[$0.declaration].members[$0.member].name
      }
      return names.joined(separator: " ")
    }
  }
}
