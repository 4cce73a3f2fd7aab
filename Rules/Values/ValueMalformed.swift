import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports values that cannot be read, or that a page gives in two notations which do not agree.
package struct ValueMalformed: EnumRule {
  package static let id: RuleID = "value-malformed"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    return contradictions(in: declaration) + slips(in: declaration)
  }

  private func contradictions(in declaration: EnumDeclaration) -> [Judgement] {
    declaration.members.compactMap { member in
      guard let other = member.value.contradiction else { return nil }
      return Judgement(
        Words.contradiction(
          member.name, value: Self.first(member.value.text), other: other.text),
        at: declaration.location(other.range, of: member),
        facts: [member.value.text, other.text])
    }
  }

  private func slips(in declaration: EnumDeclaration) -> [Judgement] {
    let integers = declaration.members.count { $0.value.integer != nil }
    return NumberSlip.members(of: declaration).map { member in
      Judgement(
        Words.slip(member.name, value: member.value.text, integers: integers),
        at: declaration.location(member.value.range, of: member), facts: [member.value.text])
    }
  }

  /// The notation in front of the brackets, where both stand in one text.
  private static func first(_ text: String) -> String {
    let cut = text.utf8.prefix { $0 != UInt8(ascii: "(") && $0 < 0x80 }
    let first = String(Substring(cut)).split(separator: " ").joined(separator: " ")
    return first.isEmpty ? text : first
  }
}

private enum Words: Message {
  case contradiction(String, value: String, other: String)
  case slip(String, value: String, integers: Int)

  var english: String {
    switch self {
    case .contradiction(let member, let value, let other):
      "the value of '\(member)' is given as \(value) and as \(other), which are not the same"
    case .slip(let member, let value, let integers):
      "the value of '\(member)' is given as '\(value)', which is no integer; \(integers) members have one"
    }
  }

  var chinese: String {
    switch self {
    case .contradiction(let member, let value, let other):
      "“\(member)”的值写作 \(value)，又写作 \(other)，两者不相等"
    case .slip(let member, let value, let integers):
      "“\(member)”的值写作“\(value)”，不是整数；另有 \(integers) 个成员的值是整数"
    }
  }
}
