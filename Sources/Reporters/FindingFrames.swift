import Findings
import SourceText

/// The code frames of one finding: its own place, then those of its witnesses.
struct FindingFrames {
  /// How many witnesses have a frame, where not all are shown.
  private static let shownWitnesses = 3

  private let finding: Finding
  private let language: MessageLanguage
  private let style: TextStyle
  private let line: (Int, String) -> String?
  /// The witnesses that have a frame.
  private let shown: [Witness]
  /// Those that are named only.
  private let others: [Witness]

  /// - Parameters:
  ///   - showsAll: whether every witness has a frame.
  ///   - line: the text of a line of a file, where it is known.
  init(
    finding: Finding, language: MessageLanguage, style: TextStyle, showsAll: Bool = false,
    line: @escaping (Int, String) -> String?
  ) {
    self.finding = finding
    self.language = language
    self.style = style
    self.line = line
    (shown, others) =
      showsAll ? (finding.witnesses, []) : Self.chosen(of: finding.witnesses, line: line)
  }

  /// All frames, then where the other witnesses stand; each line with a line break behind it.
  var text: String {
    let frames = shown.map { frame(of: $0.location, message: message(of: $0), mood: .info) }
    return ([frame(of: finding.location, message: "", mood: finding.severity)] + frames).joined()
      + list(others)
  }

  private var places: [FindingLocation] { [finding.location] + shown.map(\.location) }

  /// Those that show something new come first: of witnesses whose marked text is the same, one.
  private static func chosen(
    of witnesses: [Witness], line: (Int, String) -> String?
  ) -> (shown: [Witness], others: [Witness]) {
    var seen = Set<String>()
    var new: [Int] = []
    var repeated: [Int] = []
    for (index, witness) in witnesses.enumerated() {
      if seen.insert(marked(witness.location, line)).inserted {
        new.append(index)
      } else {
        repeated.append(index)
      }
    }
    let shown = (new + repeated).prefix(shownWitnesses).sorted()
    let others = witnesses.indices.filter { !shown.contains($0) }
    return (shown.map { witnesses[$0] }, others.map { witnesses[$0] })
  }

  private static func marked(_ place: FindingLocation, _ line: (Int, String) -> String?) -> String {
    let text = line(place.range.start.line, place.file) ?? ""
    let isOneLine = place.range.start.line == place.range.end.line
    let start = place.range.start.column - 1
    let end = isOneLine ? max(start, place.range.end.column - 1) : Int.max
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(end).dropFirst(start)))
  }

  private func list(_ witnesses: [Witness]) -> String {
    guard !witnesses.isEmpty else { return "" }
    let heading = SummaryWords.others(witnesses.count).phrase(in: language)
    let places = witnesses.map(\.location).map { place in
      TerminalText.plain(
        "\(place.platform) \(place.shortFile(from: finding.location)):\(place.range.start.line)")
    }
    return WrappedList.lines(of: places, heading: heading, width: style.width)
      .map { style.faint($0) + "\n" }.joined()
  }

  private func frame(of place: FindingLocation, message: String, mood: Severity) -> String {
    let number = String(place.range.start.line)
    let digits = places.map { String($0.range.start.line).count }.max() ?? 1
    let margin = places.map { DisplayWidth.of(label($0)) }.max() ?? 0
    let gutter =
      "  \(DisplayWidth.padded(label(place), to: margin)) "
      + String(repeating: " ", count: digits - number.count) + number
    let blank = String(repeating: " ", count: DisplayWidth.of(gutter))
    let text = line(place.range.start.line, place.file) ?? ""
    let frame = CodeFrame(text, range: place.range, width: style.width - blank.count - 3)
    let marks = marked(frame.mark, message, mood, width: style.width - blank.count - 3)
    return "\(style.faint(gutter + " |")) \(frame.line)\n"
      + marks.map { "\(style.faint(blank + " |")) \($0)\n" }.joined()
  }

  /// The mark with its message beside it or, where that is too wide, below it.
  private func marked(
    _ mark: String, _ message: String, _ mood: Severity, width: Int
  ) -> [String] {
    guard !message.isEmpty else { return [style.severity(mark, mood)] }
    let room = width - DisplayWidth.of(message)
    guard room <= DisplayWidth.of(mark) else {
      return [style.severity(mark + " " + message, mood)]
    }
    let indentation = String(
      repeating: " ", count: max(0, min(room, mark.prefix { $0 == " " }.count)))
    return [style.severity(mark, mood), indentation + style.severity(message, mood)]
  }

  /// What a witness says, with its place where that is not on the finding's page.
  private func message(of witness: Witness) -> String {
    let place = witness.location
    let isElsewhere = place.file != finding.location.file
    let suffix =
      isElsewhere
      ? " (\(place.shortFile(from: finding.location)):\(place.range.start.line))" : ""
    return TerminalText.plain(witness.message.phrase(in: language) + suffix)
  }

  /// What stands in the margin: the platform, or nothing where all frames are of one page.
  private func label(_ place: FindingLocation) -> String {
    let isOnePage = finding.witnesses.allSatisfy { $0.location.file == finding.location.file }
    return isOnePage ? "" : TerminalText.plain(place.platform)
  }
}

extension FindingLocation {
  /// The file's name where it stands in the folder of another place, else its whole path.
  func shortFile(from other: FindingLocation) -> String {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let otherParts = other.file.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, parts.dropLast() == otherParts.dropLast() else { return file }
    return String(name)
  }
}
