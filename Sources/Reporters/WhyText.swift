package import EnumModel
package import Findings
import Alignment

/// `why --format text`: for people.
package struct WhyText {
  private let names: TargetName
  private let style: TextStyle
  private let language: MessageLanguage

  /// - Parameter declarations: what answers refer to.
  package init(_ declarations: [EnumDeclaration], style: TextStyle, language: MessageLanguage) {
    names = TargetName(declarations: declarations)
    self.style = style
    self.language = language
  }

  package func text(_ why: Why) -> String {
    let paragraphs =
      switch why {
      case .members(let first, let second, let explanation):
        members(first, second, explanation)
      case .enums(let first, let second, let explanation):
        enums(first, second, explanation)
      }
    return (paragraphs + [settlement(of: why)]).filter { !$0.isEmpty }
      .map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func members(
    _ first: AlignmentRecord.MemberPlace, _ second: AlignmentRecord.MemberPlace,
    _ explanation: MemberExplanation
  ) -> [[String]] {
    let values = [first, second].map {
      names.declarations[$0.declaration].members[$0.member].value.text
    }
    let heads = zip([first, second], values).map { place, value in
      head(names.ofMember(place) + (value.isEmpty ? "" : " = \(value)"), names.place(of: place))
    }
    let verdict = style.bold(plain(WhyVerdictWords.members(explanation.verdict)))
    guard let weighed = explanation.weighed else { return [heads, [verdict]] }
    let languages = [first, second].map { names.declarations[$0.declaration].edition.language }
    let rows = WhyMemberWords.rows(weighed, values: values, languages: languages.map(\.rawValue))
    return [
      heads, [verdict], table(rows),
      [
        next(weighed.nextOfFirst, of: first, in: second),
        next(weighed.nextOfSecond, of: second, in: first),
      ],
      enumSummary(first.declaration, second.declaration, weighed.enums),
    ]
  }

  private func next(
    _ rival: MemberExplanation.Rival?, of place: AlignmentRecord.MemberPlace,
    in other: AlignmentRecord.MemberPlace
  ) -> String {
    let rest = rival.map { (names.ofMember($0.declaration, $0.member), $0.score) }
    return plain(
      WhyVerdictWords.next(
        of: names.ofMember(place), in: names.ofEnum(other.declaration), best: rest))
  }

  private func enumSummary(_ first: Int, _ second: Int, _ explanation: EnumExplanation) -> [String]
  {
    let pair = WhyVerdictWords.enums(names.ofEnum(first), names.ofEnum(second), explanation.verdict)
    return [
      plain(pair),
      "  " + plain(WhyEnumWords.summary(explanation)),
    ]
  }

  private func enums(_ first: Int, _ second: Int, _ explanation: EnumExplanation) -> [[String]] {
    let heads = [first, second].map { head(names.ofEnum($0), names.place(ofEnum: $0)) }
    let pair = WhyVerdictWords.enums(names.ofEnum(first), names.ofEnum(second), explanation.verdict)
    var verdict = [style.bold(plain(pair))]
    if explanation.isPart { verdict.append("  " + plain(WhyEnumWords.part)) }
    if !explanation.wasCompared { verdict.append("  " + plain(WhyEnumWords.neverCompared)) }
    let rivals = [
      (explanation.rivalOfFirst, first, second), (explanation.rivalOfSecond, second, first),
    ]
    return [
      heads, verdict, table(WhyEnumWords.rows(explanation)),
      rivals.map { rival, own, other in
        plain(
          WhyEnumWords.rival(
            of: names.ofEnum(own), on: names.declarations[other].edition.platform.id,
            best: rival.map { (names.ofEnum($0.declaration), $0.score, $0.isLinked) }))
      },
    ]
  }

  /// The lines of a configuration that say what the pages leave open.
  private func settlement(of why: Why) -> [String] {
    guard why.isOpen else { return [] }
    let (key, pair) =
      switch why {
      case .members(let first, let second, _):
        ("members", [names.ofMember(first), names.ofMember(second)])
      case .enums(let first, let second, _):
        ("enums", [names.ofEnum(first), names.ofEnum(second)])
      }
    let list = pair.map { "\"\($0.replacing("\"", with: "\\\""))\"" }.joined(separator: ", ")
    return [plain(WhyVerdictWords.settle)]
      + ["aliases:", "  \(key):", "    - [\(list)]"].map { "  " + TerminalText.plain($0) }
  }

  private func head(_ name: String, _ place: String) -> String {
    "\(TerminalText.plain(name)) (\(style.path(TerminalText.plain(place))))"
  }

  /// Labels, signed scores, and what they rest on, a line each.
  private func table(_ rows: [WhyRow]) -> [String] {
    let labels = rows.map { $0.label.phrase(in: language) }
    let width = labels.map { DisplayWidth.of($0) }.max() ?? 0
    return zip(rows, labels).flatMap { row, label in
      let start = "  \(DisplayWidth.padded(label, to: width))  \(SignedNumber.padded(row.score))  "
      let lines = row.grounds.map { plain($0) }
      let indent = String(repeating: " ", count: DisplayWidth.of(start))
      return [start + (lines.first ?? "")] + lines.dropFirst().map { indent + $0 }
    }
  }

  private func plain(_ message: any Message) -> String {
    TerminalText.plain(message.phrase(in: language))
  }
}
