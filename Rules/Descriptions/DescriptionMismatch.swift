import Alignment
import Descriptions
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports a concept whose descriptions state a fact differently, and texts that belong elsewhere.
///
/// Arguable are versions, and concepts that are not surely aligned.
package struct DescriptionMismatch: ConceptRule, AlignedEnumRule {
  package static let id: RuleID = "description-mismatch"
  /// The confidence of alignment from which on a foreign text is a flaw.
  private static let sure = Calibration.sure

  package init() {}

  package func judgements(in run: Run) -> [Judgement] {
    run.concepts.flatMap { check($0) } + run.alignedEnums.flatMap { check($0) }
  }

  package func check(_ subject: ConceptSubject) -> [Judgement] {
    subject.study(DescriptionStudy.self).differences(of: subject).flatMap { difference in
      guard case .fact(let fact) = difference.verdict else { return [Judgement]() }
      return difference.judgement(
        Words.fact(
          subject.name, fact, Statement(difference.sides.other),
          Statement(difference.sides.primary)),
        isArguable: fact.isUnmeasured || Self.mayBeOfTwoCases(fact, difference))
    }
  }

  /// Whether two pages that no platform is known of may each say what the constant means there: then
  /// other numbers are no contradiction.
  private static func mayBeOfTwoCases(_ fact: Fact, _ difference: TextDifference) -> Bool {
    guard case .number = fact else { return false }
    let platforms = [difference.left, difference.right].map {
      Set($0.members.map(\.edition.platform))
    }
    return platforms[0].isDisjoint(with: platforms[1])
      && platforms[0].union(platforms[1]).contains(where: \.isPage)
  }

  package func check(_ subject: AlignedEnumSubject) -> [Judgement] {
    let displaced = subject.study(DescriptionStudy.self).displaced(in: subject)
    return displaced.flatMap { texts in
      Dictionary(grouping: texts.foreign, by: \.cell.member.declarationIndex)
        .sorted { $0.key < $1.key }.compactMap { Self.judgement($0.value) }
    }
  }

  private static func judgement(_ foreign: [DisplacedTexts.Foreign]) -> Judgement? {
    guard let first = foreign.first, let description = first.cell.member.member.description else {
      return nil
    }
    let member = first.cell.member
    let names = foreign.map(\.cell.member.member.name)
    let platform = first.owner.member.edition.platform.id
    let owner = first.owner.member.member.name
    let cells = foreign.flatMap { [$0.owner, $0.counterpart] } + foreign.dropFirst().map(\.cell)
    return Judgement(
      names.count == 1
        ? Words.foreign(names[0], owner: owner, platform: platform)
        : Words.rotated(names, platform: platform),
      at: member.declaration.location(description.range, of: member.member),
      witnesses: cells.compactMap(\.witness), facts: [description.text],
      isArguable: foreign.contains { $0.cell.member.confidence < sure })
  }
}

/// What a side states, and where.
private struct Statement {
  var text: String
  var platforms: PlatformNames

  init(_ side: TextDifference.Side) {
    text = side.excerpt?.short ?? ""
    platforms = side.platforms
  }

  var english: String { "\(text) on \(platforms.english)" }
  var quotedEnglish: String { "'\(text)' on \(platforms.english)" }
  var chinese: String { "\(platforms.chinese) 上是 \(text)" }
  var quotedChinese: String { "\(platforms.chinese) 上是“\(text)”" }
}

private enum Words: Message {
  case fact(String, Fact, Statement, Statement)
  case foreign(String, owner: String, platform: String)
  case rotated([String], platform: String)

  var english: String {
    switch self {
    case .fact(let name, .number, let a, let b): "'\(name)': \(a.english); \(b.english)"
    case .fact(let name, .version, let a, let b): "'\(name)': version \(a.english); \(b.english)"
    case .fact(let name, .remedy, let a, let b):
      "'\(name)': the advice names \(a.english); \(b.english)"
    case .fact(let name, .remedyKind, let a, let b):
      "'\(name)': the advice is '\(a.text)' on \(a.platforms.english); "
        + b.quotedEnglish
    case .fact(let name, _, let a, let b): "'\(name)': \(a.quotedEnglish); \(b.quotedEnglish)"
    case .foreign(let name, let owner, let platform):
      "the description of '\(name)' is that of '\(owner)' on \(platform)"
    case .rotated(let names, let platform):
      "the descriptions of \(names.map { "'\($0)'" }.joined(separator: ", ")) stand at other "
        + "members on \(platform)"
    }
  }

  var chinese: String {
    switch self {
    case .fact(let name, .number, let a, let b): "“\(name)”：\(a.chinese)；\(b.chinese)"
    case .fact(let name, .version, let a, let b): "“\(name)”的版本：\(a.chinese)；\(b.chinese)"
    case .fact(let name, .remedy, let a, let b): "“\(name)”建议调用的接口：\(a.chinese)；\(b.chinese)"
    case .fact(let name, .remedyKind, let a, let b):
      "“\(name)”的处理建议：\(a.quotedChinese)；\(b.quotedChinese)"
    case .fact(let name, _, let a, let b): "“\(name)”：\(a.quotedChinese)；\(b.quotedChinese)"
    case .foreign(let name, let owner, let platform):
      "“\(name)”的说明在 \(platform) 上属于“\(owner)”"
    case .rotated(let names, let platform):
      "\(names.map { "“\($0)”" }.joined(separator: "、"))的说明在 \(platform) 上属于其他成员"
    }
  }
}
