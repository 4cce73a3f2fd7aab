import EnumModel
import TestSupport
import Testing

/// Which members of two enums are taken for one.
struct MemberAlignmentTests {
  @Test func `prefixes of platforms and enums are no difference`() {
    let lined = LinedUp([SampleEnums.tramIOS, SampleEnums.tramAndroid])
    #expect(lined.pairs.contains(["ios:HERTramErrorPowerLost", "android:TRAM_ERROR_POWER_LOST"]))
    #expect(lined.pairs.count == 4)
    #expect(lined.alone == [])
  }

  @Test(arguments: [
    ("STAMP_DEFECTIVE", "StampDefectvie"),  // swapped letters
    ("STAMP_DEFECTIVE", "StampDefetive"),  // a lost letter
    ("MAX_RIDES", "MaximumRides"),  // a synonym
    ("INVALID_STAMP", "InValidStamp"),  // joined words
    ("STAMP_TIME_OUT", "StampTimeout"),  // joined words
    ("STAMP_CONFIG_GONE", "StampConfigurationGone"),  // an abbreviation
    ("STAMP_FADED", "FadedStamp"),  // another order
    ("STAMPS_FADING", "StampFaded"),  // inflections
    ("STAMP_5XX", "Stamp5xx"),  // a family of codes
  ]) func `names are one by their words`(_ first: String, _ second: String) {
    let lined = LinedUp([
      .sample("TicketError", on: "android", ["ZONE_CLOSED", "RIDER_ABSENT", "TIMEOUT", first]),
      .sample("TicketError", on: "ios", ["ZoneClosed", "RiderAbsent", "Timeout", second]),
    ])
    #expect(lined.pairs.contains(["android:\(first)", "ios:\(second)"]))
  }

  @Test func `a word that tells two members apart keeps one of them from the other's counterpart`()
  {
    let lined = LinedUp([
      .sample("YardError", on: "android", ["GATE_CLOSED", "NIGHT_GATE_CLOSED", "CREW_MISSING"]),
      .sample("YardError", on: "web", ["GATE_CLOSED", "CREW_MISSING"]),
    ])
    #expect(lined.alone == ["android:NIGHT_GATE_CLOSED"])
    #expect(lined.pairs.contains(["android:GATE_CLOSED", "web:GATE_CLOSED"]))
  }

  @Test func `a code is no name that speaks against the name of the same code`() {
    var codes = EnumDeclaration.sample(
      "Error codes", on: "unity",
      [
        "5100 = 5100: The rider has no ticket.", "5101 = 5101: The stamp on the ticket is faded.",
        "5102 = 5102: The zone is closed at night.", "5103 = 5103: The machine is out of paper.",
      ])
    for index in codes.members.indices {
      codes.members[index].nameRange = codes.members[index].value.range
    }
    let lined = LinedUp([
      codes,
      .sample(
        "Error codes", on: "android",
        [
          "RIDER_BLIND = 5100: The rider has no ticket.",
          "STAMP_FADED = 5101: The stamp on the ticket is faded.",
          "ZONE_CLOSED = 5102: The zone is closed at night.",
          "PAPER_EMPTY = 5103: The machine has no paper left.",
        ]),
    ])
    #expect(lined.pairs.contains(["unity:5100", "android:RIDER_BLIND"]))
    #expect(lined.pairs.count == 4)
  }

  @Test func `the place alone does not make such a word meaningless`() {
    let lined = LinedUp([
      .sample(
        "YardError", on: "ios",
        [
          "YARD_GATE_CLOSED = -1: The gate of the depot is shut.",
          "YARD_NO_ENTER_PERMISSION = -2: The crew is not on the list of this depot.",
          "YARD_NO_LEAVE_PERMISSION = -3: Trams stay here until the inspection is over.",
          "YARD_SIGNAL_DARK = -4: The signal shows nothing.",
        ]),
      .sample(
        "YardError", on: "web",
        [
          "GATE_CLOSED = 'GATE_CLOSED': The gate of the depot is shut.",
          "NO_ENTER_PERMISSION = 'NO_ENTER': The crew is not on the list.",
          "BADGE_NO_ENTER_PERMISSION = 'BADGE_ENTER': Renew your badge with a fresh stamp.",
          "BADGE_NO_LEAVE_PERMISSION = 'BADGE_LEAVE': "
            + "The badge keeps trams here for longer than the inspection.",
          "SIGNAL_DARK = 'SIGNAL_DARK': The signal shows nothing.",
        ]),
    ])
    #expect(
      lined.alone == [
        "ios:YARD_NO_LEAVE_PERMISSION", "web:BADGE_NO_ENTER_PERMISSION",
        "web:BADGE_NO_LEAVE_PERMISSION",
      ])
  }

  @Test func `another value does not prevent alignment`() {
    var web = SampleEnums.tramWeb
    web.members[2].value.kind = .integer(999)
    let lined = LinedUp([SampleEnums.tramAndroid, web])
    #expect(lined.pairs.contains(["android:TRAM_ERROR_POWER_LOST", "web:POWER_LOST"]))
  }

  @Test func `codes without names are counterparts by their values, whatever the texts say`() {
    let text = "The gate of the depot is shut."
    let lined = LinedUp([
      .codes("GateErrors", on: "ios", ["1001: \(text)", "1002: No key.", "1003: No crew."]),
      .codes("GateErrors", on: "web", ["2001: \(text)", "1002: Keine.", "1003: No crew."]),
    ])
    #expect(lined.pairs == [["ios:1002", "web:1002"], ["ios:1003", "web:1003"]])
  }

  @Test func `an equal value alone does not align`() {
    let shared = ["DOOR_BLOCKED = 821", "TRACK_OCCUPIED = 822", "POWER_LOST = 823"]
    let lined = LinedUp([
      .sample("TramError", on: "ios", shared + ["DRIVER_ASLEEP = 824: Nobody holds the lever."]),
      .sample("TramError", on: "web", shared + ["PAPER_GONE = 824: The printer needs a roll."]),
    ])
    #expect(lined.alone == ["ios:DRIVER_ASLEEP", "web:PAPER_GONE"])
  }

  @Test func `an equal value and an equal text override another name`() {
    let shared = ["DOOR_BLOCKED = 821", "TRACK_OCCUPIED = 822", "POWER_LOST = 823"]
    let text = "No beacon of the line was heard for a whole minute."
    let lined = LinedUp([
      .sample("TramError", on: "ios", shared + ["BEACON_SILENT = 824: \(text)"]),
      .sample("TramError", on: "web", shared + ["POSITION_LOST = 824: \(text)"]),
    ])
    #expect(lined.pairs.contains(["ios:BEACON_SILENT", "web:POSITION_LOST"]))
  }

  @Test func `strings and integers are compared by name`() {
    let lined = LinedUp([
      .sample("TicketError", on: "ios", ["EXPIRED = 11", "WRONG_ZONE = 12", "TORN = 13"]),
      .sample(
        "TicketError", on: "web",
        ["EXPIRED = 'EXPIRED'", "WRONG_ZONE = 'WRONG_ZONE'", "TORN = 'TORN'"]),
    ])
    #expect(lined.pairs.count == 3)
  }

  @Test func `a shifted run of values is aligned by names`() {
    let names = ["BENCH", "CUSHION", "WINDOW", "FOLDING"]
    let lined = LinedUp([
      .sample("SeatClass", on: "ios", names.enumerated().map { "\($1) = \($0)" }),
      .sample("SeatClass", on: "web", names.enumerated().map { "\($1) = \($0 + 1)" }),
    ])
    #expect(lined.pairs == Set(names.map { ["ios:\($0)", "web:\($0)"] }))
  }
}

extension EnumDeclaration {
  /// An enum whose members have no names but their codes.
  fileprivate static func codes(
    _ name: String, on platform: String, _ codes: [String]
  ) -> EnumDeclaration {
    let members = codes.map { code in
      (code.split(separator: ":").first.map(String.init) ?? "") + " = " + code
    }
    var declaration = sample(name, on: platform, members)
    for index in declaration.members.indices {
      declaration.members[index].nameRange = declaration.members[index].value.range
    }
    return declaration
  }
}
