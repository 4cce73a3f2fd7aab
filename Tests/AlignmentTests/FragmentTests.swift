import Alignment
import EnumModel
import TestSupport
import Testing

/// Small enums that look like two members of a large one.
struct FragmentTests {
  private static let actions = [
    "ADD_CLAPPER", "ADD_ROPE", "ADD_YOKE", "REMOVE_CLAPPER", "REMOVE_ROPE", "REMOVE_YOKE",
    "CAST", "TUNE", "POLISH", "HANG", "RING_PEAL", "CHIME_HOUR",
  ]

  private static func actions(_ name: String, on platform: String, behind prefix: String)
    -> EnumDeclaration
  {
    .sample(
      name, on: platform,
      actions.enumerated().map { "\(prefix)\($1) = \($0): It does \($1.lowercased()) to the bell." }
    )
  }

  private static let fragment = EnumDeclaration.sample(
    "BellActionDataType", on: "ios", ["RingPeal", "ChimeHour"])

  @Test func `they are not one with it where all of it stands beside them`() {
    let lined = LinedUp([
      Self.actions("ActionType", on: "ios", behind: ""), Self.fragment,
      Self.actions("ActionType", on: "android", behind: "ACTION_TYPE_"),
      Self.actions("BellActionType", on: "android", behind: "BELL_ACTION_TYPE_"),
    ])
    #expect(!lined.columns.joined().contains("ios:BellActionDataType"))
  }

  @Test func `they are one with it where nothing else is`() {
    let lined = LinedUp([
      Self.fragment, Self.actions("BellActionType", on: "android", behind: "BELL_ACTION_TYPE_"),
    ])
    #expect(lined.columns == [["ios:BellActionDataType", "android:BellActionType"]])
  }
}
