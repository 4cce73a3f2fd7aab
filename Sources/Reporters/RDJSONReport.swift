import Findings
import SourceText

/// `check --format rdjson`: the diagnostic format of reviewdog (`DiagnosticResult`).
///
/// Columns count bytes of UTF-8 and ends are exclusive, as `reviewdog.proto` says of `Position` and
/// `Range`. Where the text of a line is not known, a range has lines only, which is whole lines.
enum RDJSONReport {
  static func text(
    _ report: CheckReport, language: MessageLanguage, line: @escaping (Int, String) -> String?
  ) -> String {
    let places = Places(line: line)
    let result = Result(
      diagnostics: report.listedFindings.map { Diagnostic($0, language, places) })
    return JSONText.encode(result, isIndented: true) + "\n"
  }

  /// Makes places of lines and code points places of lines and bytes.
  private struct Places {
    let line: (Int, String) -> String?

    func location(_ location: FindingLocation) -> Location {
      Location(path: location.file, range: range(location.range, of: location.file))
    }

    func range(_ range: SourceRange, of file: String) -> Range {
      guard let start = position(range.start, of: file), let end = position(range.end, of: file)
      else {
        return Range(start: Position(line: range.start.line), end: Position(line: range.end.line))
      }
      return Range(start: start, end: end)
    }

    private func position(_ place: SourceLocation, of file: String) -> Position? {
      // The first column needs no text, and is where a range that takes in a line break ends.
      if place.column == 1 { return Position(line: place.line, column: 1) }
      guard let text = line(place.line, file) else { return nil }
      let before = text.unicodeScalars.prefix(place.column - 1)
      return Position(line: place.line, column: 1 + String(before).utf8.count)
    }
  }

  private struct Result: Encodable {
    var source = ["name": "driftmark"]
    var diagnostics: [Diagnostic]
  }

  private struct Location: Encodable {
    var path: String
    var range: Range
  }

  private struct Range: Encodable {
    var start: Position
    var end: Position
    var hasColumns: Bool { start.column != nil }
  }

  private struct Position: Encodable {
    var line: Int
    var column: Int?
  }

  private struct Diagnostic: Encodable {
    struct Related: Encodable {
      var message: String
      var location: Location
    }

    struct Suggestion: Encodable {
      var range: Range
      var text: String
    }

    enum CodingKeys: String, CodingKey {
      case message, location, severity, code, suggestions
      case related = "related_locations"
    }

    var message: String
    var location: Location
    var severity: String
    var code: [String: String]
    var suggestions: [Suggestion]?
    var related: [Related]?

    init(_ finding: Finding, _ language: MessageLanguage, _ places: Places) {
      message = finding.message.phrase(in: language)
      location = places.location(finding.location)
      severity = finding.severity.rawValue.uppercased()
      code = ["value": finding.rule.name]
      let suggestions = finding.fixes.compactMap { Self.suggestion($0, of: finding, places) }
      self.suggestions = suggestions.isEmpty ? nil : suggestions
      let related = finding.witnesses.map {
        Related(message: $0.message.phrase(in: language), location: places.location($0.location))
      }
      self.related = related.isEmpty ? nil : related
    }

    /// Each suggestion is taken or left alone, and in the diagnostic's own file: a fix of several
    /// edits cannot be said.
    private static func suggestion(
      _ fix: Fix, of finding: Finding, _ places: Places
    ) -> Suggestion? {
      guard fix.edits.count == 1, let edit = fix.edits.first, edit.file == finding.location.file
      else { return nil }
      let range = places.range(edit.range, of: edit.file)
      return range.hasColumns ? Suggestion(range: range, text: edit.newText) : nil
    }
  }
}
