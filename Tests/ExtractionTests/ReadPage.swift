import EnumModel
import Extraction
import SourceText
import TestSupport
import Testing

/// A marked page as it is read.
struct ReadPage {
  let document: ExtractedDocument
  private let places: [Character: SourceText.SourceLocation]

  init(_ marked: String, path: String = "page.md") throws(UnreadableFile) {
    let text = MarkedText(marked)
    places = text.places
    let file = try SourceFile(path: path, contents: Array(text.text.utf8))
    document = PageReader.read(file)
    // What is said of pages here holds where they are looked at before they are parsed, too.
    let scanned = PageReader.read(file, settings: PageSettings(), scansFirst: true)
    #expect(!scanned.isRuledOut || document.saysNothing)
  }

  /// The page's enums in page order.
  var enums: [EnumDeclaration] { document.enums }

  /// The members of all enums.
  var members: [EnumMember] { enums.flatMap(\.members) }

  /// Each member as `NAME = value`.
  var facts: [String] { members.map { "\($0.name) = \($0.value.text)" } }

  /// What could not be read.
  var reasons: [ExtractionIssue.Reason] { document.issues.map(\.reason) }

  /// Whose page it is.
  var platform: String { document.edition.platform.id }

  /// From one marker to the next.
  func range(_ start: Character, _ end: Character) -> SourceRange? {
    guard let start = places[start], let end = places[end] else { return nil }
    return SourceRange(start: start, end: end)
  }
}

extension ExtractedDocument {
  /// Whether nothing of the page is kept but whose it is and what it is called.
  var saysNothing: Bool {
    enums.isEmpty && nameLists.isEmpty && issues.isEmpty && brokenTables.isEmpty
      && suppressions.isEmpty && considerations.isEmpty && codePage == nil && tableCount == 0
  }
}
