import EnumModel
import TestSupport
import Testing

/// Which enums are taken for one.
struct EnumAlignmentTests {
  @Test func `an enum that one platform has split shares its columns`() {
    let lined = LinedUp(SampleEnums.split)
    #expect(
      lined.columns
        == [["ios:RiderNoticeResult", "ios:DepotNoticeResult", "electron:NoticeResult"]])
    #expect(lined.pairs.contains(["ios:RiderNoticeResultSuccess", "electron:kRiderNoticeSuccess"]))
    #expect(lined.pairs.contains(["ios:DepotNoticeResultSuccess", "electron:kDepotNoticeSuccess"]))
    #expect(lined.alone == [])
  }

  @Test func `a part of a large enum is the enum that it is elsewhere`() {
    let lined = LinedUp([
      SampleEnums.tramIOS, SampleEnums.pantographIOS, SampleEnums.tramWeb,
    ])
    #expect(lined.columns.contains(["ios:HERPantographError", "web:TramError…"]))
    #expect(lined.columns.contains(["ios:HERTramError", "web:TramError"]))
    #expect(lined.pairs.contains(["ios:HERPantographErrorWorn", "web:PANTOGRAPH_WORN"]))
  }

  @Test func `products that share values and a success share no enum`() {
    let trams = [
      ("DoorState", ["SUCCESS", "DOOR_BLOCKED", "DOOR_JAMMED"]),
      ("BellState", ["SUCCESS", "BELL_SILENT", "BELL_RINGING"]),
      ("SeatClass", ["SUCCESS", "BENCH", "CUSHION"]),
      ("HornTone", ["SUCCESS", "LOW_TONE", "HIGH_TONE"]),
    ]
    let gardens = [
      ("SeedKind", ["SUCCESS", "TOMATO", "SPINACH"]),
      ("PumpMode", ["SUCCESS", "SPRINKLE", "FLOOD"]),
      ("SoilType", ["SUCCESS", "CLAY", "SAND"]),
      ("ToolShape", ["SUCCESS", "RAKE", "SPADE"]),
    ]
    let lined = LinedUp(
      SampleEnums.product(trams, on: "ios") + SampleEnums.product(gardens, on: "web"))
    #expect(lined.columns == [])
    #expect(lined.pairs == [])
  }

  @Test func `sibling enums with equal members go with their own names`() {
    let enums = ["ios", "web"].flatMap { platform in
      ["Door", "Window"].map { name in
        EnumDeclaration.sample(
          "\(name)PanelState", on: platform,
          ["STOPPED = 0: It stands.", "MOVING = 1: It moves.", "FAILED = 2: It is stuck."])
      }
    }
    #expect(
      LinedUp(enums).columns
        == [
          ["ios:DoorPanelState", "web:DoorPanelState"],
          ["ios:WindowPanelState", "web:WindowPanelState"],
        ])
  }

  @Test func `editions of one platform in two languages are lined up`() {
    var chinese = EnumDeclaration.sample(
      "HERTramError", on: "ios", in: .chinese, ["HERTramErrorDoorBlocked = 821: 车门被挡住。"])
    chinese.members += SampleEnums.tramIOS.members.dropFirst()
    let lined = LinedUp([SampleEnums.tramIOS, chinese])
    #expect(
      lined.pairs.contains(["ios:HERTramErrorDoorBlocked", "ios.zh:HERTramErrorDoorBlocked"]))
    #expect(lined.pairs.count == 4)
  }

  @Test func `versions are never lined up`() {
    let members = ["SILENT = 0", "RINGING = 1", "DEFECTIVE = 2"]
    let lined = LinedUp([
      .sample("BellState", on: "ios", version: "1.0", members),
      .sample("BellState", on: "ios", version: "2.0", members),
      .sample("BellState", on: "web", version: "2.0", members),
      .sample("BellState", on: "web", members),
    ])
    #expect(lined.columns == [["ios@2.0:BellState", "web@2.0:BellState"]])
  }

  @Test func `nothing lines up with nothing`() {
    #expect(LinedUp([]).rows == [])
    #expect(LinedUp([.sample("Empty", on: "ios", [])]).rows == [])
    #expect(LinedUp([SampleEnums.tramIOS]).alone.count == 4)
  }
}
