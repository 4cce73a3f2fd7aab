import Alignment
import EnumModel
import TestSupport
import Testing

/// Enums that share most members and stand beside each other on several platforms.
struct EnumNamesakeTests {
  private static func bells(_ name: String, on platform: String, _ extra: String)
    -> EnumDeclaration
  {
    var declaration = EnumDeclaration.sample(
      name, on: platform,
      [
        "DOOR = 1: At the door.", "CLOCK = 2: On the wall.", "TOWER = 3: In the tower.",
        "SHIP = 4: On a ship.", extra,
      ])
    declaration.file = "\(platform)/\(name).md"
    return declaration
  }

  private static let tone = "SCHOOL = 5: At school."
  private static let kind = "FIRE = 6: Where it burns."

  @Test func `each is one with its namesake alone`() {
    let lined = LinedUp(
      ["ios", "android", "web"].flatMap { platform in
        [
          Self.bells("BellTone", on: platform, Self.tone),
          Self.bells("BellKindChoice", on: platform, Self.kind),
        ]
      })
    #expect(
      lined.columns == [
        ["ios:BellTone", "android:BellTone", "web:BellTone"],
        ["ios:BellKindChoice", "android:BellKindChoice", "web:BellKindChoice"],
      ])
  }

  @Test func `a third platform with one of them joins its namesake`() {
    let lined = LinedUp([
      Self.bells("BellTone", on: "ios", Self.tone),
      Self.bells("BellKindChoice", on: "ios", Self.kind),
      Self.bells("BellTone", on: "web", Self.tone),
      Self.bells("BellKindChoice", on: "web", Self.kind),
      Self.bells("BellKindChoice", on: "linux", Self.kind),
    ])
    #expect(
      lined.columns == [
        ["ios:BellTone", "web:BellTone"],
        ["ios:BellKindChoice", "web:BellKindChoice", "linux:BellKindChoice"],
      ])
  }

  @Test func `of different names on two platforms they are one`() {
    let lined = LinedUp([
      Self.bells("BellTone", on: "ios", Self.tone),
      Self.bells("BellKindChoice", on: "web", Self.tone),
    ])
    #expect(lined.columns == [["ios:BellTone", "web:BellKindChoice"]])
  }

  @Test func `folders tell them apart where pages do not tell whose they are`() {
    func bells(_ name: String, in folder: String, _ extra: String) -> EnumDeclaration {
      var declaration = Self.bells(name, on: folder, extra)
      declaration.edition.platform = Platform(page: "docs/\(folder)/\(name)")
      return declaration
    }
    let lined = LinedUp([
      bells("BellTone", in: "north", Self.tone), bells("BellKindChoice", in: "north", Self.kind),
      bells("BellTone", in: "south", Self.tone), bells("BellKindChoice", in: "south", Self.kind),
      bells("BellKindChoice", in: "west", Self.kind),
    ])
    #expect(
      lined.alignment.enums.map { $0.columns.map(\.declaration).sorted() } == [[0, 2], [1, 3, 4]])
  }
}
