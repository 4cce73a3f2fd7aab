import Findings
import SourceText

extension FindingLocation {
  /// `file:line`.
  var place: String { "\(file):\(range.start.line)" }
}

extension Finding {
  /// What each witness shows, a line each: `file:line: message`.
  func witnessLines(in language: MessageLanguage) -> [String] {
    witnesses.map { "\($0.location.place): \($0.message.phrase(in: language))" }
  }
}
