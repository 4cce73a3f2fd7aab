import EnumModel
import TestSupport

/// Enums of an invented tram on several platforms.
enum SampleEnums {
  static let tramIOS = EnumDeclaration.sample(
    "HERTramError", on: "ios",
    [
      "HERTramErrorDoorBlocked = 821: Something stands in the door.",
      "HERTramErrorTrackOccupied = 822: Another tram is on the track.",
      "HERTramErrorPowerLost = 823: There is no power in the wire.",
      "HERTramErrorSwitchFrozen = 824: Ice holds the switch.",
    ])
  static let tramAndroid = EnumDeclaration.sample(
    "TramError", on: "android",
    [
      "TRAM_ERROR_DOOR_BLOCKED = 821: Something stands in the door.",
      "TRAM_ERROR_TRACK_OCCUPIED = 822: Another tram is on the track.",
      "TRAM_ERROR_POWER_LOST = 823: There is no power in the wire.",
      "TRAM_ERROR_SWITCH_FROZEN = 824: Ice holds the switch.",
    ])
  /// Holds what is an enum of its own on iOS.
  static let tramWeb = EnumDeclaration.sample(
    "TramError", on: "web",
    [
      "DOOR_BLOCKED = 821: Something stands in the door.",
      "TRACK_OCCUPIED = 822: Another tram is on the track.",
      "POWER_LOST = 823: There is no power in the wire.",
      "SWITCH_FROZEN = 824: Ice holds the switch.",
      "PANTOGRAPH_LOWERED = 901: The pantograph is down.",
      "PANTOGRAPH_WORN = 902: The carbon strip is worn.",
      "PANTOGRAPH_ICED = 903: Ice covers the pantograph.",
    ])
  static let pantographIOS = EnumDeclaration.sample(
    "HERPantographError", on: "ios",
    [
      "HERPantographErrorLowered = 901: The pantograph is down.",
      "HERPantographErrorWorn = 902: The carbon strip is worn.",
      "HERPantographErrorIced = 903: Ice covers the pantograph.",
    ])
  /// Has two enums in one on Electron.
  static let split = [
    EnumDeclaration.sample(
      "RiderNoticeResult", on: "ios",
      [
        "RiderNoticeResultSuccess = 0: The rider has the notice.",
        "RiderNoticeResultTooLong = 2: The notice to the rider is too long.",
        "RiderNoticeResultUnknownRider = 3: There is no such rider.",
      ]),
    EnumDeclaration.sample(
      "DepotNoticeResult", on: "ios",
      [
        "DepotNoticeResultSuccess = 200: The depot has the notice.",
        "DepotNoticeResultQueueFull = 201: The queue of the depot is full.",
      ]),
    EnumDeclaration.sample(
      "NoticeResult", on: "electron",
      [
        "kRiderNoticeSuccess = 0: The rider has the notice.",
        "kRiderNoticeTooLong = 2: The notice to the rider is too long.",
        "kRiderNoticeUnknownRider = 3: There is no such rider.",
        "kDepotNoticeSuccess = 200: The depot has the notice.",
        "kDepotNoticeQueueFull = 201: The queue of the depot is full.",
      ]),
  ]

  /// Four enums of a product, in which 0, 1 and 2 and a success are nothing special.
  static func product(_ names: [(String, [String])], on platform: String) -> [EnumDeclaration] {
    names.map { name, members in
      EnumDeclaration.sample(
        name, on: platform, members.enumerated().map { "\($1) = \($0)" })
    }
  }
}
