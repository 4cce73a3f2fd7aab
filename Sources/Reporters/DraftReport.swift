package import Drafting
import EnumModel
package import Findings

/// What `driftmark init` says of the pages, and of what it wrote.
package struct DraftReport {
  private let draft: SettingsDraft
  private let style: TextStyle
  private let language: MessageLanguage

  package init(_ draft: SettingsDraft, style: TextStyle, language: MessageLanguage) {
    self.draft = draft
    self.style = style
    self.language = language
  }

  /// What is to be said even where only the settings are printed.
  package var warning: String? { draft.isFaithful ? nil : phrase(.unfaithful) }

  /// - Parameter file: what was written, as messages name it.
  package func text(file: String) -> String {
    let seen = draft.sightings
    let blocks = [
      [phrase(.pages(seen))], table,
      [phrase(.layouts(seen.layouts)), phrase(.linedUp(seen))],
      doubts.isEmpty ? [] : [style.bold(phrase(.uncertain))] + doubts.map { "  " + phrase($0) },
      [style.bold(phrase(.written(file, isFaithful: draft.isFaithful))), phrase(.next)] + steps,
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private var table: [String] {
    let header = DraftReportWords.columns.map(phrase)
    let rows = draft.sightings.platforms.map { seen in
      [
        seen.platform?.id ?? phrase(.noPlatform), String(seen.pages), String(seen.enums),
        String(seen.members),
        (seen.languages.map(\.value.rawValue) + seen.versions).joined(separator: " "),
        SightingWords.names(seen).phrase(in: language),
      ]
    }
    let widths = header.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column in
        let cell = TerminalText.plain(cells[column])
        let space = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
        return (1...3).contains(column) ? space + cell : cell + space
      }
      return String(
        padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
    return [style.faint(line(header))] + rows.map(line)
  }

  /// What a person should look at, and how.
  private var doubts: [DraftReportWords] {
    let seen = draft.sightings
    let strays = draft.strays.reduce(draft.moreStrays) { $0 + $1.pages.count }
    var doubts: [DraftReportWords] = []
    if !draft.isFaithful { doubts.append(.unfaithful) }
    if strays > 0 { doubts.append(.strays(strays)) }
    if let alias = draft.doubtfulAliases.first {
      doubts.append(.aliases(draft.doubtfulAliases.count, alias.names))
    }
    if let alias = draft.changingAliases.first {
      doubts.append(.changingAliases(draft.changingAliases.count, alias.names))
    }
    if draft.platformsChangeFindings { doubts.append(.commentedPlatforms) }
    if seen.uncertainRows > 0 { doubts.append(.uncertainRows(seen.uncertainRows)) }
    if seen.skipped > 0 { doubts.append(.skipped(seen.skipped)) }
    if seen.unresolved > 0 { doubts.append(.unresolved(seen.unresolved)) }
    if draft.platforms.count == 1 { doubts.append(.onePlatform(draft.platforms[0].platform.id)) }
    return doubts
  }

  private var steps: [String] {
    let steps: [(command: String, effect: DraftReportWords)] = [
      ("driftmark baseline write", .acceptFindings(draft.severities)),
      ("driftmark check", .checkNext),
    ]
    let width = steps.map(\.command.count).max() ?? 0
    return steps.map { step in
      "  \(DisplayWidth.padded(step.command, to: width))  \(phrase(step.effect))"
    }
  }

  private func phrase(_ words: DraftReportWords) -> String {
    TerminalText.plain(words.phrase(in: language))
  }
}
