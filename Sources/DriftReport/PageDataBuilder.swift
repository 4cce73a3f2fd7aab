import Alignment
import EnumModel
import Findings
import Reporters
import RuleEngine
import Settings
import SourceText

/// Makes the page's data: texts, files and rules that come again are numbers, and where there are many
/// of a kind, arrays of known order stand in place of objects.
///
/// `Page/model.js` reads it; the form belongs to the page and is no interface.
struct PageDataBuilder {
  private let report: DriftReport
  private var files = Numbering<String>()
  private var texts = Numbering<String>()
  private var rules = Numbering<RuleID>()
  private var phrases = Numbering<[String]>()
  private var evidence = Numbering<[Int]>()
  private let editions: [Edition: Int]
  private let platforms: [Platform: Int]

  init(_ report: DriftReport) {
    self.report = report
    editions = Self.numbers(report.editions)
    platforms = Self.numbers(report.platforms)
    let used = Set(report.findings.map(\.finding.rule))
    for rule in report.catalogue.rules.map(\.manifest.id) where used.contains(rule) {
      _ = rules.number(of: rule)
    }
  }

  private static func numbers<Element: Hashable>(_ elements: [Element]) -> [Element: Int] {
    Dictionary(elements.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - language: the language that the page is shown in at first.
  ///   - link: where a place of a page leads, nil for nowhere.
  mutating func data(language: MessageLanguage, link: LinkTemplate?) -> CompactJSON {
    let enums = report.enums.map { self.data($0) }
    let findings = report.findings.map { self.data($0) }
    let coverage = data(report.coverage)
    let editions = report.editions.map { edition in
      CompactJSON.object([
        ("platform", .number(platforms[edition.platform] ?? 0)),
        ("language", .text(edition.language.rawValue)),
        ("version", edition.version.map(CompactJSON.text)),
        ("label", .text(report.editions.label(of: edition))),
      ])
    }
    let unplaced = report.findings.indices.filter {
      report.findings[$0].place.enumIndex == nil || report.findings[$0].place.column == nil
    }
    return .object([
      ("tool", .object([("name", .text("driftmark")), ("version", .text(report.version))])),
      ("title", .text(report.title)), ("language", .text(language.rawValue)),
      ("link", link.map { .text($0.text) }), ("files", .texts(files.elements)),
      ("platforms", .texts(report.platforms.map(\.id))), ("editions", .list(editions)),
      ("rules", .list(rules.elements.map(data))), ("texts", .texts(texts.elements)),
      ("phrases", .list(phrases.elements.map(CompactJSON.texts))),
      ("evidence", .list(evidence.elements.map(CompactJSON.numbers))),
      ("score", Self.data(report.score)),
      (
        "scores",
        .list(report.editions.map { edition in Self.data(report.score { $0 == edition }) })
      ),
      (
        "platformScores",
        .list(
          report.platforms.map { platform in
            Self.data(report.score { $0.platform == platform })
          })
      ),
      ("enums", .list(enums)), ("pageFindings", .numbers(unplaced)), ("findings", .list(findings)),
      ("coverage", coverage),
    ])
  }

  /// The points and the cells.
  private static func data(_ score: DriftScore) -> CompactJSON {
    .list([.half(score.points), .number(score.cells)])
  }

  private func data(_ rule: RuleID) -> CompactJSON {
    let manifest = report.catalogue.manifest(of: rule)
    return .object([
      ("id", .text(rule.name)), ("group", .text(manifest?.group ?? "")),
      ("severity", .text((manifest?.severity ?? .info).rawValue)),
      ("title", .texts(MessageLanguage.allCases.map { manifest?.title(in: $0) ?? rule.name })),
      ("summary", .texts(MessageLanguage.allCases.map { manifest?.summary(in: $0) ?? "" })),
    ])
  }

  private mutating func data(_ driftEnum: DriftEnum) -> CompactJSON {
    let columns = driftEnum.columns.map { column in
      let pages = column.declarations.map { index -> CompactJSON in
        let declaration = report.declarations[index]
        return .list([
          .text(declaration.name), .number(files.number(of: declaration.file)),
          .number(declaration.line),
        ])
      }
      return CompactJSON.object([
        ("edition", .number(editions[column.edition] ?? 0)), ("score", Self.data(column.score)),
        ("pages", .list(pages)),
      ])
    }
    let rows = driftEnum.rows.map { row -> CompactJSON in
      let marks = NameMarks(row.cells.flatMap(\.members))
      return .list(
        [.text(row.concept)]
          + zip(row.cells, driftEnum.columns).map { data($0, of: row, in: $1, marks) })
    }
    return .object([
      ("name", .text(driftEnum.concept)), ("score", Self.data(driftEnum.score)),
      ("columns", .list(columns)), ("rows", .list(rows)),
      ("findings", .numbers(driftEnum.findings)),
    ])
  }

  private mutating func data(
    _ cell: DriftCell, of row: DriftEnum.Row, in column: DriftEnum.Column, _ marks: NameMarks
  ) -> CompactJSON {
    guard cell.state != .absent || !cell.findings.isEmpty else { return .number(0) }
    let state = Self.letter(cell.state) + (cell.isUncertain ? "?" : "")
    let usual = column.declarations.first.map { report.declarations[$0].file }
    let match = cell.match.flatMap { why($0, row).map(CompactJSON.numbers) }
    var parts: [CompactJSON] = [.text(state), .list(cell.members.map { data($0, usual, marks) })]
    if !cell.findings.isEmpty || match != nil { parts.append(.numbers(cell.findings)) }
    if let match { parts.append(match) }
    return .list(parts)
  }

  private mutating func data(
    _ cell: ConceptMember, _ usualFile: String?, _ marks: NameMarks
  ) -> CompactJSON {
    let declaration = report.declarations[cell.declaration]
    let member = declaration.members[cell.member]
    let file = declaration.file(of: member)
    let text = member.description.map { texts.number(of: $0.text) } ?? -1
    let ranges = marks.ranges(of: cell, in: member.name)
    var parts: [CompactJSON] = [
      .text(member.name), .text(member.value.text), .number(member.nameRange.start.line),
      .number(text),
    ]
    if file != usualFile || !ranges.isEmpty {
      parts.append(.number(file == usualFile ? -1 : files.number(of: file)))
    }
    if !ranges.isEmpty { parts.append(.numbers(ranges.flatMap { [$0.lowerBound, $0.count] })) }
    return .list(parts)
  }

  private static func letter(_ state: DriftCell.State) -> String {
    state == .absent ? "-" : String(state.rawValue.prefix(1))
  }

  /// By which other cell of the row a cell came into it, by its column and its place there; and the
  /// number of the evidence: confidence, how alike names and texts are (in hundredths; -1 for texts
  /// that cannot be compared), and what names, texts, values, position and an alias speak for, in
  /// tenths of log-odds.
  private mutating func why(_ match: RowMatch, _ row: DriftEnum.Row) -> [Int]? {
    for (column, cell) in row.cells.enumerated() {
      let member = cell.members.firstIndex {
        $0.declaration == match.other.declaration && $0.member == match.other.member
      }
      guard let member else { continue }
      let found = match.evidence
      let degrees = [
        Int(match.confidence * 100), Self.hundredths(found.nameDegree),
        found.textDegree.map(Self.hundredths) ?? -1,
      ]
      let odds = [found.name, found.text, found.value, found.position, found.alias]
      return [
        column, member,
        evidence.number(of: degrees + odds.map { Int(($0 * 10).rounded()) }),
      ]
    }
    return nil
  }

  private static func hundredths(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private mutating func data(_ finding: DriftFinding) -> CompactJSON {
    let (said, place) = (finding.finding, finding.place)
    let location = said.location
    let edition = report.editions.firstIndex { edition in
      edition.platform.id == location.platform
        && edition.language.rawValue == location.language && edition.version == location.version
    }
    let columns = columns(ofRow: place)
    let lines = said.witnesses.map {
      PageLine(file: $0.location.file, line: $0.location.range.start.line)
    }
    // Members of the finding's own row are there already: their columns stand for them.
    let inRow = Set(lines.compactMap { columns[$0] }).sorted()
    let elsewhere = zip(said.witnesses, lines).filter { columns[$1] == nil }.map {
      CompactJSON.numbers([phrase($0.message), files.number(of: $1.file), $1.line])
    }
    let settled = finding.settled.map { settled in
      switch settled {
      case .suppressed(let reason): ["suppressed", reason ?? ""]
      case .baseline: ["baseline", ""]
      case .intended(let reason): ["intended", reason]
      }
    }
    return .object([
      ("r", .number(rules.number(of: said.rule))),
      ("s", .number(Severity.allCases.firstIndex(of: said.severity) ?? 0)),
      ("m", .number(phrase(said.message))),
      ("at", .numbers([files.number(of: location.file), location.range.start.line])),
      ("e", edition.map(CompactJSON.number)), ("n", place.enumIndex.map(CompactJSON.number)),
      ("c", place.column.map(CompactJSON.number)), ("w", place.row.map(CompactJSON.number)),
      ("id", .text(said.fingerprint)), ("x", elsewhere.isEmpty ? nil : .list(elsewhere)),
      ("y", inRow.isEmpty ? nil : .numbers(inRow)),
      ("settled", settled.map(CompactJSON.texts)),
    ])
  }

  /// The columns of the members of a finding's row, by page and line.
  private func columns(ofRow place: FindingPlace) -> [PageLine: Int] {
    guard let index = place.enumIndex, let row = place.row else { return [:] }
    var columns: [PageLine: Int] = [:]
    for (column, cell) in report.enums[index].rows[row].cells.enumerated() {
      for place in cell.members {
        let declaration = report.declarations[place.declaration]
        let member = declaration.members[place.member]
        let line = member.nameRange.start.line
        columns[PageLine(file: declaration.file(of: member), line: line)] = column
      }
    }
    return columns
  }

  private mutating func phrase(_ message: any Message) -> Int {
    phrases.number(of: MessageLanguage.allCases.map(message.phrase))
  }

  private mutating func data(_ coverage: Coverage) -> CompactJSON {
    let editions = coverage.editions.map { count in
      CompactJSON.list([
        .text(count.platform.id), .text(count.language.rawValue), .number(count.documents),
        .number(count.enums), .number(count.members),
      ])
    }
    let skipped = (coverage.skipped + coverage.unresolved).map { issue in
      CompactJSON.numbers([files.number(of: issue.file), issue.line ?? 0, phrase(issue.reason)])
    }
    return .object([
      ("documents", .number(coverage.documents)),
      ("documentsWithEnums", .number(coverage.documentsWithEnums)),
      ("enums", .number(coverage.enums)), ("members", .number(coverage.members)),
      ("editions", .list(editions)), ("skipped", .list(skipped)),
    ])
  }
}

/// A line of a page.
private struct PageLine: Hashable {
  var file: String
  var line: Int
}

/// Gives each element a number, in the order in which they come.
struct Numbering<Element: Hashable> {
  private(set) var elements: [Element] = []
  private var numbers: [Element: Int] = [:]

  mutating func number(of element: Element) -> Int {
    if let known = numbers[element] { return known }
    numbers[element] = elements.count
    elements.append(element)
    return elements.count - 1
  }
}
