import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports values that slipped out of their enum's scheme.
///
/// A sign that all siblings have otherwise (-1, which often stands for "unknown", aside), a value
/// outside of the bands that the heading declares (`3100xxx`), and a bit mask that is written as ordinals, which is one finding for the enum.
package struct ValueOutlier: EnumRule, AlignedEnumRule {
  package static let id: RuleID = "value-outlier"
  /// Fewer values have no sign of their own.
  private static let enoughValues = 6

  package init() {}

  package func judgements(in run: Run) -> [Judgement] {
    run.enums.flatMap { check($0) } + run.alignedEnums.flatMap { check($0) }
  }

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let members = declaration.members.filter { $0.value.integer ?? 0 != 0 }
    let bands = Band.all(in: declaration.name)
    let negative = members.count { ($0.value.integer ?? 0) < 0 }
    return members.compactMap { member in
      guard let value = member.value.integer else { return nil }
      if !bands.isEmpty, !bands.contains(where: { $0.contains(value) }) {
        let text = bands.map(\.text).joined(separator: "/")
        return judgement(Words.band(member.name, member.value.text, text), member, declaration)
      }
      let others = members.count - 1
      let alike = negative - (value < 0 ? 1 : 0)
      guard value != -1, others >= Self.enoughValues, alike == (value < 0 ? 0 : others) else {
        return nil
      }
      return judgement(
        Words.sign(member.name, member.value.text, others: others, isNegative: value < 0), member,
        declaration)
    }
  }

  private func judgement(
    _ message: any Message, _ member: EnumMember, _ declaration: EnumDeclaration
  ) -> Judgement {
    Judgement(
      message, at: declaration.location(member.value.range, of: member),
      facts: [member.value.text])
  }

  package func check(_ subject: AlignedEnumSubject) -> [Judgement] {
    let spaces = subject.study(CodeSpaces.self)
    return subject.columns.compactMap { column in
      guard !column.isPart, let departure = spaces.departure(of: column.declarationIndex),
        departure.isOrdinalsForBits
      else { return nil }
      let (declaration, other) = (column.declaration, departure.other)
      return Judgement(
        Words.ordinals(declaration.name, on: other.edition.name(besides: declaration.edition)),
        at: declaration.location(declaration.nameRange),
        witnesses: other.members.last.map { member in
          [
            Witness(
              message: Words.bit(member.name, member.value.text),
              location: other.location(member.value.range, of: member))
          ]
        } ?? [],
        facts: ["ordinals"])
    }
  }
}

/// The values that a heading such as `3100xxx` announces.
private struct Band {
  var text: String
  fileprivate var prefix: String

  /// The bands that a text announces: digits with at least two x behind them.
  static func all(in text: String) -> [Band] {
    text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.compactMap { word in
      let digits = word.prefix { $0.isNumber }
      let rest = word.dropFirst(digits.count)
      guard !digits.isEmpty, rest.count >= 2, rest.allSatisfy({ $0 == "x" || $0 == "X" }) else {
        return nil
      }
      return Band(text: String(word), prefix: String(digits))
    }
  }

  func contains(_ value: Int128) -> Bool {
    let digits = String(value.magnitude)
    return digits.count == text.count && digits.hasPrefix(prefix)
  }
}

private enum Words: Message {
  case sign(String, String, others: Int, isNegative: Bool)
  case band(String, String, String)
  case ordinals(String, on: String)
  case bit(String, String)

  var english: String {
    switch self {
    case .sign(let name, let value, let others, let isNegative):
      "'\(name)' is \(value); the \(others) other values are \(isNegative ? "positive" : "negative")"
    case .band(let name, let value, let band):
      name == value
        ? "'\(name)' is outside of the declared \(band)"
        : "'\(name)' is \(value), which is outside of the declared \(band)"
    case .ordinals(let name, let platform):
      "'\(name)' counts 1, 2, 3 where \(platform) has bits 1, 2, 4"
    case .bit(let name, let value): "'\(name)' is \(value)"
    }
  }

  var chinese: String {
    switch self {
    case .sign(let name, let value, let others, let isNegative):
      "“\(name)”是 \(value)；其余 \(others) 个值都是\(isNegative ? "正数" : "负数")"
    case .band(let name, let value, let band):
      (name == value ? "“\(name)”" : "“\(name)”是 \(value)，") + "不在声明的 \(band) 范围内"
    case .ordinals(let name, let platform):
      "“\(name)”使用序号 1、2、3，而 \(platform) 使用位标志 1、2、4"
    case .bit(let name, let value): "“\(name)”是 \(value)"
    }
  }
}
