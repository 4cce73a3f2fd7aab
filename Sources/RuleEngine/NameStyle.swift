/// How the words of a name are joined.
package enum NameStyle: Hashable, Sendable {
  /// `DOOR_OPEN`
  case upperSnake
  /// `door_open`
  case lowerSnake
  /// `doorOpen`, `DoorOpen`, `kDoorOpen`
  case camel

  /// The style of a name; nil where it has one word, or a style of its own.
  package init?(_ name: String) {
    let hasUpper = name.utf8.contains { (0x41...0x5A).contains($0) }
    let hasLower = name.utf8.contains { (0x61...0x7A).contains($0) }
    let inner = name.utf8.dropFirst().dropLast()
    switch (inner.contains(UInt8(ascii: "_")), hasUpper, hasLower) {
    case (true, true, false): self = .upperSnake
    case (true, false, true): self = .lowerSnake
    case (false, true, true): self = .camel
    default: return nil
    }
  }

  /// An example of the style.
  package var example: String {
    switch self {
    case .upperSnake: "UPPER_SNAKE"
    case .lowerSnake: "lower_snake"
    case .camel: "camelCase"
    }
  }
}
