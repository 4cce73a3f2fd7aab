import FaultInjection
import TestSupport

/// What a generated page says of a member, and how it writes it.
struct GeneratedMember {
  /// What a reader of the page must find.
  struct Facts: Equatable {
    var name: String
    /// As a reader sees it; empty where the page gives none.
    var value: String
    /// As written.
    var description: String?
    /// 1-based.
    var line: Int
  }

  var facts: Facts
  /// The name with its mark-up.
  var writtenName: String
  /// The value with its mark-up.
  var writtenValue: String

  private static let words = ["Lamp", "Valve", "Pump", "Door", "Gate", "Relay", "Fan", "Motor"]
  private static let pieces = [
    "灯已关闭", "泵の状態", "the lamp is off", "😀", "👨‍👩‍👧", "`setLamp:on:`", "`a \\| b`", "x\\_y", "\\|",
    "<br/>", "&amp;", "[阀门](valve.md#open_it)", "**重要**", "3 秒", "e\u{301}", "见 `b`。", "a*b", "，",
  ]

  /// A member whose name ends in a number that no other one has.
  ///
  /// - Parameter isCell: whether it stands in a table, where pipes are escaped.
  init(number: Int, isCell: Bool, _ random: inout SeededGenerator) {
    let parts = (0..<random.number(1...3)).map { _ in random.pick(Self.words) }
    let isSnake = random.chance(50)
    let name =
      isSnake
      ? (parts.map { $0.uppercased() } + ["\(number)"]).joined(separator: "_")
      : "k" + parts.joined() + "\(number)"
    let value = Self.value(name: name, isCell: isCell, &random)
    writtenName = Self.written(name: name, isCell: isCell, &random)
    writtenValue = value.written
    facts = Facts(name: name, value: value.seen, description: nil, line: 0)
    if random.chance(85) { facts.description = Self.description(&random) }
  }

  private static func written(
    name: String, isCell: Bool, _ random: inout SeededGenerator
  ) -> String {
    switch random.number(0...4) {
    case 0: return "`\(name)`"
    case 1: return name.split(separator: "_").joined(separator: "\\_")
    case 2: return isCell ? "**\(name)**" : name
    default: return name
    }
  }

  private static func value(
    name: String, isCell: Bool, _ random: inout SeededGenerator
  ) -> (seen: String, written: String) {
    let shift = random.number(0...30)
    var seen = random.pick([
      "\(random.number(-9999...9999))", "0x" + String(random.number(0...65535), radix: 16),
    ])
    var escaped = seen
    if isCell, random.chance(30) {
      (seen, escaped) = random.pick([
        ("1 << \(shift)", "1 \\<\\< \(shift)"), ("'\(name)'", "'\(name)'"),
        ("(1<<\(shift))", "(1<<\(shift))"), ("0x0\(shift)", "0x0\(shift)"),
      ])
      if random.chance(30) {
        return ("\(shift) | 64", random.pick(["`\(shift) \\| 64`", "\(shift) \\| 64"]))
      }
    }
    return (seen, random.pick([seen, "`\(seen)`", "`\(seen)`", escaped]))
  }

  private static func description(_ random: inout SeededGenerator) -> String {
    let pieces = (0..<random.number(1...6)).map { _ in random.pick(Self.pieces) }
    return random.pick(["灯", "泵", "The", "一"]) + " "
      + pieces.joined(separator: random.pick(["", " ", "  "]))
  }
}
