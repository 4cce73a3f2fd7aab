import FaultInjection
import TestSupport

/// Pages of a lamp's SDK, a platform each, that have drifted apart for years.
struct DriftingPages {
  struct Member {
    var name: String
    var value: Int
    var text: String
  }

  static let platforms = ["android", "electron", "ios", "web"]
  private static let words = [
    "Door", "Battery", "Socket", "Signal", "Filter", "Engine", "Shutter", "Cable", "Fuse", "Relay",
  ]
  private static let states: [(name: String, text: String)] = [
    ("Jammed", "cannot be moved. Call the service"), ("Empty", "has to be filled by hand first"),
    ("Locked", "is held by another user of the house"), ("Lost", "does not answer any more"),
  ]

  /// By platform, then by enum.
  private var enums: [String: [String: [Member]]] = [:]

  /// Pages with old faults, drawn at random; each row has at most one of them.
  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for (index, title) in ["DoorError", "LampWarning"].enumerated() {
      let members = Self.words.enumerated().map { place, word in
        let state = generator.pick(Self.states)
        return Member(
          name: word + state.name, value: -100 * (index + 1) - place,
          text: "The \(word.lowercased()) \(state.text).")
      }
      for platform in Self.platforms + ["windows"] {
        enums[platform, default: [:]][title] = members
      }
      for place in members.indices where generator.chance(60) {
        drift(Self.platforms[generator.number(0...3)], title, place, &generator)
      }
    }
  }

  private mutating func drift(
    _ platform: String, _ title: String, _ place: Int, _ generator: inout SeededGenerator
  ) {
    guard var member = enums[platform]?[title]?[place] else { return }
    switch generator.number(0...4) {
    case 0: member.value -= 5000
    case 1: member.value -= place == 0 ? -1 : 1
    case 2: member.text = ""
    case 3: member.text += "<br/>"
    default: member.name += "Reson"
    }
    enums[platform]?[title]?[place] = member
  }

  /// One page, with every row where it was.
  func page(_ platform: String) -> String {
    page(platform, lead: "What the lamp reports.") { $0 }
  }

  /// The same facts on other lines: each table in another order, and more to read above it.
  func reordered(_ platform: String, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return page(platform, lead: "What the lamp reports.\n\nRead this before you touch the lamp.") {
      $0.shuffled(using: &generator)
    }
  }

  private func page(
    _ platform: String, lead: String, _ order: ([Member]) -> [Member]
  ) -> String {
    let tables = (enums[platform] ?? [:]).sorted { $0.key < $1.key }.map { title, members in
      "## \(title)\n\n\(lead)\n\n| Name | Value | Description |\n| --- | --- | --- |\n"
        + order(members).map { "| k\(title)\($0.name) | \($0.value) | \($0.text) |\n" }.joined()
    }
    return "# Codes of the lamp\n\n" + tables.joined(separator: "\n")
  }
}
