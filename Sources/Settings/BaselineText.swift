import Findings
import Foundation

extension Baseline {
  /// The only version of the file's form.
  static let schemaVersion = 1

  /// The file: sorted and one entry a line, so that two branches merge as text.
  ///
  /// - Parameter version: of the program that writes.
  package func text(version: String) -> String {
    func list(_ texts: Set<String>) -> String {
      texts.sorted().map(Self.quoted).joined(separator: ", ")
    }
    let lines = entries.map { "    " + Self.line($0) }.joined(separator: ",\n")
    return """
      {
        "schemaVersion": \(Self.schemaVersion),
        "tool": {"name": "driftmark", "version": \(Self.quoted(version))},
        "paths": [\(list(paths))],
        "platforms": [\(list(platforms))],
        "findings": [
      \(lines)\(lines.isEmpty ? "" : "\n")  ]
      }

      """
  }

  private static func line(_ entry: BaselineEntry) -> String {
    let texts = [
      ("fingerprint", entry.fingerprint), ("rule", entry.rule), ("file", entry.file),
      ("enum", entry.enumName), ("member", entry.member), ("message", entry.message),
    ]
    var pairs = texts.compactMap { key, text in text.map { "\"\(key)\": \(quoted($0))" } }
    if entry.count > 1 { pairs.append("\"count\": \(entry.count)") }
    return "{" + pairs.joined(separator: ", ") + "}"
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
