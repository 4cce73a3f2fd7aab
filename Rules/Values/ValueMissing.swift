import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports members without a value in an enum whose other members have one.
///
/// Arguable are constants of another list of the platform, which gives their values.
package struct ValueMissing: EnumRule {
  package static let id: RuleID = "value-missing"

  package init() {}

  package func check(_ subject: EnumSubject) -> [Judgement] {
    let declaration = subject.declaration
    let valued = declaration.members.count { $0.value.kind != .none }
    guard valued * 2 > declaration.members.count else { return [] }
    let cutLines = declaration.irregularLines
    let missing = declaration.members.filter {
      $0.value.kind == .none && !cutLines.contains($0.nameRange.start.line)
    }
    let known = subject.study(ValuedConstants.self)
    return missing.map { member in
      Judgement(
        Words.missing(
          member: member.name, valued: valued, of: declaration.members.count,
          enumName: declaration.name),
        at: declaration.location(member.nameRange, of: member),
        isArguable: known.isValued(member, outside: declaration))
    }
  }
}

private enum Words: Message {
  case missing(member: String, valued: Int, of: Int, enumName: String)

  var english: String {
    switch self {
    case .missing(let member, let valued, let count, let enumName):
      "'\(member)' has no value; \(valued) of \(count) members of \(enumName) have one"
    }
  }

  var chinese: String {
    switch self {
    case .missing(let member, let valued, let count, let enumName):
      "“\(member)”没有值；\(enumName) 的 \(count) 个成员中有 \(valued) 个有值"
    }
  }
}
