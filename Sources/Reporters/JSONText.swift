import Foundation

/// Encodes values so that the same input gives the same bytes.
package enum JSONText {
  /// Keys sorted, slashes as they are, and nothing in it that a terminal obeys.
  ///
  /// - Parameter isIndented: over several lines, for people.
  package static func encode(_ value: some Encodable, isIndented: Bool) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
    guard let data = try? encoder.encode(value) else { return "" }
    return TerminalText.escaped(inJSON: String(decoding: data, as: UTF8.self))
  }
}
