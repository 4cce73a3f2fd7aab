import Findings
import SourceText

/// The code frames of one finding: its own place, then one for each witness.
struct FindingFrames {
  let finding: Finding
  let language: MessageLanguage
  let style: TextStyle
  /// The text of a line of a file, where it is known.
  let line: (Int, String) -> String?

  /// All frames, each line with a line break behind it.
  var text: String {
    let witnesses = finding.witnesses.map { witness in
      frame(of: witness.location, message: message(of: witness), mood: .info)
    }
    return ([frame(of: finding.location, message: "", mood: finding.severity)] + witnesses).joined()
  }

  private var places: [FindingLocation] { [finding.location] + finding.witnesses.map(\.location) }

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
    let suffix = isElsewhere ? " (\(place.file):\(place.range.start.line))" : ""
    return TerminalText.plain(witness.message.phrase(in: language) + suffix)
  }

  /// What stands in the margin: the platform, or nothing where all frames are of one page.
  private func label(_ place: FindingLocation) -> String {
    let isOnePage = finding.witnesses.allSatisfy { $0.location.file == finding.location.file }
    return isOnePage ? "" : TerminalText.plain(place.platform)
  }
}
