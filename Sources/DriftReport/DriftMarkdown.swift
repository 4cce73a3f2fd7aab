import EnumModel
package import Findings
import Foundation
import Reporters
import RuleEngine

/// `report --format markdown`: for a wiki, or a comment on a pull request.
package enum DriftMarkdown {
  /// How many UTF-16 units GitHub takes of a comment.
  package static let limit = 65_536
  /// What is kept free for the lines that say what is left out.
  private static let reserve = 400
  private static let worst = 10
  private static let listedSkips = 20

  /// Scores, the worst enums, findings by rule, and what differs, as far as it fits.
  ///
  /// - Parameter limit: how many UTF-16 units the text has at most.
  package static func text(
    _ report: DriftReport, language: MessageLanguage, limit: Int = limit
  ) -> String {
    let page = DriftMarkdownTables(report, language: language)
    var text = CutText(limit: limit - reserve)
    text.add(page.head)
    if !report.worstEnums.isEmpty {
      text.add("\n" + page.heading(.worst), page.worst(worst))
    }
    text.add("\n" + page.heading(.editions), page.editions)
    text.add("\n" + page.heading(.rules), page.rules)
    text.add("\n" + page.heading(.coverage), page.coverage(listedSkips))
    let differing = page.differing
    if !differing.isEmpty { text.add("\n" + page.heading(.differences), "") }
    var left = differing[...]
    while let next = left.first, text.add("\n" + page.matrix(of: next)) { left.removeFirst() }
    if !left.isEmpty { text.end("\n" + page.phrase(.notShown(enums: left.count))) }
    return TerminalText.lines(text.text)
  }
}

/// A text that takes whole parts as long as they fit.
private struct CutText {
  private(set) var text = ""
  private var room: Int

  init(limit: Int) { room = limit }

  /// Adds parts if they fit together; says whether they did.
  @discardableResult mutating func add(_ parts: String...) -> Bool {
    let part = parts.joined()
    let length = part.utf16.count
    guard length <= room else { return false }
    room -= length
    text += part
    return true
  }

  /// Adds what has to be said, for which there is room besides.
  mutating func end(_ part: String) { text += part }
}
