import Alignment
import EnumModel
import TestSupport
import Testing

/// Enums that share a heading and nothing else.
struct EnumTopicTests {
  static let login = [
    "UserCanceled = 301: The rider closed the window.", "TokenExpired = 302: The token ran out.",
    "TokenInvalid = 303: The token cannot be read.", "Unknown = 399: Nobody knows what happened.",
  ]
  static let shop = [
    "UserCanceled = 401: The rider closed the shop.", "NotPaid = 402: The card was refused.",
    "SoldOut = 403: There is no such ticket left.", "Unknown = 499: Nobody knows what happened.",
  ]

  static func errors(_ prefix: String, _ members: [String], on platform: String) -> EnumDeclaration
  {
    .sample("Error Handling", on: platform, members.map { prefix + $0 })
  }

  @Test func `prefixes that tell two like-named enums of a platform apart keep all others apart`() {
    let lined = LinedUp([
      Self.errors("Login", Self.login, on: "ios"), Self.errors("Shop", Self.shop, on: "ios"),
      Self.errors("Shop", Self.shop, on: "android"), Self.errors("Login", Self.login, on: "web"),
    ])
    #expect(lined.pairs.contains(["ios:LoginTokenExpired", "web:LoginTokenExpired"]))
    #expect(lined.pairs.contains(["ios:ShopSoldOut", "android:ShopSoldOut"]))
    #expect(lined.alignment.enums.map(\.columns.count) == [2, 2])
  }

  @Test func `no third enum joins two that have nothing in common on a platform`() {
    let coarse = [
      "DOOR_BLOCKED = 11: Something stands in the door.", "DOOR_JAMMED = 12: The door is stuck.",
      "DOOR_OPEN = 13: The door is not closed.", "BELL_SILENT = 71: The bell does not ring.",
    ]
    let lined = LinedUp([
      .sample(
        "Notices", on: "ios",
        [
          "kDoorBlocked = 11: Something stands in the door.",
          "kDoorJammed = 12: The door is stuck.", "kDoorOpen = 13: The door is not closed.",
        ]),
      .sample("Alarms", on: "ios", ["kBellSilent = 71: The bell does not ring."]),
      .sample("Notices", on: "web", coarse), .sample("Alarms", on: "linux", coarse),
    ])
    #expect(!lined.columns.contains { $0.isSuperset(of: ["ios:Notices", "ios:Alarms"]) })
  }

  @Test func `an enum on two pages of an edition is one enum, on one page it is two`() {
    let members = [
      "PUSH_ERR_CAMERA = -1: The camera is off.", "PUSH_ERR_MICROPHONE = -2: No sound.",
      "PUSH_ERR_ENCODER = -3: The encoder is gone.",
    ]
    let reference = EnumDeclaration.sample("2. Errors", on: "windows", members)
    var guide = EnumDeclaration.sample("Error codes", on: "windows", members)
    #expect(LinedUp([reference, guide]).columns == [])
    guide.file = "en/guide.md"
    let lined = LinedUp([reference, guide])
    #expect(lined.columns == [["windows:2. Errors", "windows:Error codes"]])
    #expect(lined.alignment.enums.flatMap(\.rows).map(\.members.count) == [2, 2, 2])
  }

  @Test func `pages that are translated are held against their translations`() {
    let members = [
      "PUSH_ERR_CAMERA = -1", "PUSH_ERR_MICROPHONE = -2", "PUSH_ERR_ENCODER = -3",
    ]
    let pages = [Language.english, .chinese].flatMap { language in
      ["guide", "reference"].map { page in
        var list = EnumDeclaration.sample("Errors", on: "windows", in: language, members)
        list.file = "\(language.rawValue)/\(page).md"
        return list
      }
    }
    let english = pages.filter { $0.edition.language == .english }
    #expect(LinedUp(english).columns.count == 1)
    #expect(LinedUp(english).alignment.enums.count == 1)
    let links = LinedUp(pages).alignment.enums.flatMap(\.links)
    #expect(!links.contains([0, 1]) && !links.contains([2, 3]))
  }

  @Test func `short names that two enums of an edition share do not make them one`() {
    let members = ["none = 0", "low = 1", "high = 2"]
    let lined = LinedUp([
      .sample("Loudness", on: "ios", members), .sample("Brightness", on: "ios", members),
    ])
    #expect(lined.columns == [])
  }

  @Test func `the number of a heading is no word of its name`() {
    let members = ["DOOR_BLOCKED = 1: Something stands in it.", "DOOR_JAMMED = 2: It is stuck."]
    let lined = LinedUp([
      .sample("3. Door warnings", on: "ios", members), .sample("Door warnings", on: "web", members),
    ])
    let names = lined.alignment.enums.flatMap(\.columns).map(\.nameForms)
    #expect(names.count == 2 && names[0] == names[1])
  }

  @Test func `a heading in another language says nothing against two enums`() {
    let lined = LinedUp([
      .sample(
        "3. Warnings", on: "ios",
        [
          "WARNING_DOOR = 21: It stands.", "WARNING_BELL = 22: No sound.",
          "WARNING_LAMP = 23: Dark.",
        ]),
      .sample(
        "3.3)一般警告", on: "ios", in: .chinese,
        ["WARNING_DOOR = 21: 车门被挡住。", "WARNING_BELL = 22: 没有声音。", "WARNING_LAMP = 23: 没有灯光。"]),
    ])
    #expect(lined.pairs.count == 3)
  }

  @Test func `an enum with one member loses what all members of its edition begin with`() {
    let all = ["DoorBlocked", "DoorJammed", "BellSilent", "TrackOccupied"]
      .enumerated().map { "HER_ERR_\($1) = \($0 + 1)" }
    let lined = LinedUp([
      .sample("Failures", on: "ios", all),
      .sample("Ringing", on: "ios", ["HER_ERR_BellSilent = 3"]),
    ])
    let stems = lined.alignment.enums.flatMap(\.rows).flatMap(\.members).map { $0.stem.map(\.text) }
    #expect(stems.filter { $0 == ["bell", "silent"] }.count == 2)
  }
}
