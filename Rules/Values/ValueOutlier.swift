import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports values that slipped out of their enum's scheme.
///
/// A sign that all siblings have otherwise (-1, which often stands for "unknown", and values of fewer or
/// more digits than any other aside), on a page
/// of several lists of codes also a sign that no other list has, a value
/// outside of the bands that the heading declares (`3100xxx`), a code that left the run of its list for another list's, and a bit
/// mask that is written as ordinals, which is one finding for the enum.
package struct ValueOutlier: EnumRule, DocumentRule, AlignedEnumRule {
  package static let id: RuleID = "value-outlier"
  /// Fewer values have no sign of their own.
  private static let enoughValues = 6

  package init() {}

  package func judgements(in run: Run) -> [Judgement] {
    run.enums.flatMap { check($0) } + run.documents.flatMap { check($0) }
      + run.alignedEnums.flatMap { check($0) }
  }

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let members = declaration.members.filter { $0.value.integer ?? 0 != 0 }
    let bands = Band.all(in: declaration.name)
    let negative = members.count { ($0.value.integer ?? 0) < 0 }
    func isOutside(_ value: Int128) -> Bool {
      !bands.isEmpty && !bands.contains { $0.contains(value) }
    }
    if members.count > 1, members.allSatisfy({ isOutside($0.value.integer ?? 0) }) {
      return [misheaded(declaration, members[0], bands)]
    }
    return members.compactMap { member in
      guard let value = member.value.integer else { return nil }
      if isOutside(value) {
        let text = bands.map(\.text).joined(separator: "/")
        return judgement(Words.band(member.name, member.value.text, text), member, declaration)
      }
      let others = members.count - 1
      let alike = negative - (value < 0 ? 1 : 0)
      guard value != -1, others >= Self.enoughValues, alike == (value < 0 ? 0 : others),
        members.contains(where: { ($0.value.integer ?? 0) != value && Self.areAsLong($0, member) })
      else { return nil }
      return judgement(
        Words.sign(member.name, member.value.text, others: others, isNegative: value < 0), member,
        declaration)
    }
  }

  /// Whether two values have as many digits, so that one may be the other's kind but for its sign.
  private static func areAsLong(_ first: EnumMember, _ second: EnumMember) -> Bool {
    let digits = [first, second].map { String(($0.value.integer ?? 0).magnitude).count }
    return digits[0] == digits[1]
  }

  /// One finding for a heading that declares a band without any of the values.
  private func misheaded(
    _ declaration: EnumDeclaration, _ first: EnumMember, _ bands: [Band]
  ) -> Judgement {
    let text = bands.map(\.text).joined(separator: "/")
    return Judgement(
      Words.heading(text, first: first.value.text), at: declaration.location(declaration.nameRange),
      witnesses: [
        Witness(
          message: Words.value(first.name, first.value.text),
          location: declaration.location(first.value.range, of: first))
      ],
      facts: ["band"])
  }

  /// A page that sorts its codes under several headings is one list all the same.
  package func check(_ subject: DocumentSubject) -> [Judgement] {
    let lists = subject.enums.map(\.declaration).filter { $0.declaredType == nil }
    let editions = Dictionary(grouping: lists, by: \.edition).values
    return editions.flatMap { SiblingCode.all(among: $0).map(judgement) }
      + signs(of: Array(editions), on: subject)
  }

  private func judgement(_ code: SiblingCode) -> Judgement {
    let sibling = code.sibling
    var found = judgement(
      Words.foreignRun(
        code.member.value.text, code.run, of: sibling.list.name, expected: code.expected),
      code.member, code.list)
    found.witnesses = [
      Witness(
        message: Words.value(sibling.member.name, sibling.member.value.text),
        location: sibling.list.location(sibling.member.value.range, of: sibling.member))
    ]
    return found
  }

  private func signs(of editions: [[EnumDeclaration]], on subject: DocumentSubject) -> [Judgement] {
    editions.compactMap { lists in
      guard lists.count > 2 else { return nil }
      let codes = lists.enumerated().flatMap { index, list in
        list.members.compactMap { member -> Code? in
          member.value.integer.flatMap {
            $0 == 0 || $0 == -1 ? nil : Code(list: index, member: member, value: $0)
          }
        }
      }
      let sides = [codes.filter { $0.value < 0 }, codes.filter { $0.value > 0 }]
        .sorted { $0.count < $1.count }
      // Where its own list tells, that is said of the list.
      guard sides[0].count == 1, let odd = sides[0].first, sides[1].count >= Self.enoughValues,
        !sides[1].contains(where: { $0.list == odd.list }),
        sides[1].allSatisfy({ $0.digits == odd.digits })
      else { return nil }
      // A name that has the value elsewhere, too, is none of the others' kind.
      let isConfirmed = subject.enums.contains { list in
        list.declaration.members.indices.contains { index in
          list.declaration.members[index].nameRange == odd.member.nameRange
            && !odd.member.isBareCode
            && list.counterparts(ofMember: index).contains { $0.member.value.integer == odd.value }
        }
      }
      guard !isConfirmed else { return nil }
      return judgement(
        Words.pageSign(
          odd.member.name, odd.member.value.text, others: sides[1].count, isNegative: odd.value < 0),
        odd.member, lists[odd.list])
    }
  }

  private struct Code {
    var list: Int
    var member: EnumMember
    var value: Int128

    var digits: Int { String(value.magnitude).count }
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
      let declaration = column.declaration
      let values = DifferingValues(of: column, in: subject, to: departure.other)
      let platform = departure.other.edition.name(besides: declaration.edition)
      return Judgement(
        Words.ordinals(declaration.name, on: platform),
        at: values.location ?? declaration.location(declaration.nameRange),
        witnesses: values.witnesses(Words.here), facts: ["ordinals"],
        extent: .wholeEnum,
        isArguable: !departure.isError)
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
  case pageSign(String, String, others: Int, isNegative: Bool)
  case foreignRun(String, (first: Int128, last: Int128), of: String, expected: Int128)
  case heading(String, first: String)
  case ordinals(String, on: String)
  case value(String, String)
  case here(String, String)

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
    case .pageSign(let name, let value, let others, let isNegative):
      "'\(name)' is \(value); the \(others) other values of the page are "
        + (isNegative ? "positive" : "negative")
    case .foreignRun(let value, let run, let list, let expected):
      "\(value) leaves the run of \(run.first) to \(run.last) and is a value of '\(list)'; "
        + "\(expected) is likely"
    case .heading(let band, let first):
      "no value is within the declared \(band); the first is \(first)"
    case .value(let name, let value): "'\(name)' is \(value)"
    case .here(let value, let platform): "\(value) on \(platform)"
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
    case .pageSign(let name, let value, let others, let isNegative):
      "“\(name)”是 \(value)；本页其余 \(others) 个值都是\(isNegative ? "正数" : "负数")"
    case .foreignRun(let value, let run, let list, let expected):
      "\(value) 不在 \(run.first) 到 \(run.last) 的连续编号中，而是“\(list)”的值；应当是 \(expected)"
    case .heading(let band, let first): "没有一个值在声明的 \(band) 范围内；第一个值是 \(first)"
    case .value(let name, let value): "“\(name)”是 \(value)"
    case .here(let value, let platform): "\(platform)：\(value)"
    }
  }
}
