package import SourceText

/// A page whose places are marked with keycap digits: `1️⃣` stands before a place.
package struct MarkedText: Sendable {
  /// The page without markers.
  package var text: String
  /// The place behind each marker.
  package var places: [Character: SourceLocation]

  package init(_ marked: String) {
    text = ""
    places = [:]
    var line = 1
    var column = 1
    for character in marked {
      if Self.isMarker(character) {
        places[character] = SourceLocation(line: line, column: column)
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
  }

  /// Whether a character is a digit in a keycap.
  package static func isMarker(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count == 3 && scalars.last == "\u{20E3}"
  }
}
