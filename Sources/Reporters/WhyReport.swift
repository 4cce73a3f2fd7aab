import Alignment
package import EnumModel
import SourceText

/// `why --format json`: a stable interface, version 1.
package enum WhyReport {
  /// - Parameter declarations: what the answer refers to.
  package static func json(_ why: Why, _ declarations: [EnumDeclaration]) -> String {
    JSONText.encode(Document(why, declarations), isIndented: true) + "\n"
  }

  private struct Document: Encodable {
    var schemaVersion = 1
    /// `member` or `enum`.
    var kind: String
    var first: WhyTarget
    var second: WhyTarget
    /// `counterparts` or `apart`.
    var verdict: String
    /// Why the two are apart.
    var reason: String?
    var confidence: Double?
    /// Whether the two were taken for one themselves, not through others.
    var direct: Bool?
    var members: WhyMemberObject?
    var enums: WhyEnumObject?

    init(_ why: Why, _ declarations: [EnumDeclaration]) {
      verdict = why.isTogether ? "counterparts" : "apart"
      switch why {
      case .members(let first, let second, let explanation):
        kind = "member"
        self.first = WhyTarget(declarations[first.declaration], member: first.member)
        self.second = WhyTarget(declarations[second.declaration], member: second.member)
        members = explanation.weighed.map { WhyMemberObject($0, declarations) }
        enums = explanation.weighed.map { WhyEnumObject($0.enums, declarations) }
        switch explanation.verdict {
        case .together(let confidence, let isDirect):
          self.confidence = confidence.hundredths
          direct = isDirect
        case .apart(let reason): self.reason = reason.rawValue
        }
      case .enums(let first, let second, let explanation):
        kind = "enum"
        self.first = WhyTarget(declarations[first], member: nil)
        self.second = WhyTarget(declarations[second], member: nil)
        enums = WhyEnumObject(explanation, declarations)
        switch explanation.verdict {
        case .together(let isDirect): direct = isDirect
        case .apart(let reason): self.reason = reason.rawValue
        }
      }
    }
  }
}

/// An enum or a member of an answer.
struct WhyTarget: Encodable {
  var platform: String
  var language: String
  var version: String?
  var `enum`: String
  var member: String?
  var value: String?
  var file: String
  var line: Int

  init(_ declaration: EnumDeclaration, member index: Int?) {
    platform = declaration.edition.platform.id
    language = declaration.edition.language.rawValue
    version = declaration.edition.version
    `enum` = declaration.name
    file = declaration.file
    line = declaration.line
    if let index {
      member = declaration.members[index].name
      value = declaration.members[index].value.text
      file = declaration.file(of: declaration.members[index])
      line = declaration.members[index].nameRange.start.line
    }
  }
}

extension Double {
  /// Rounded down to two digits, so that what is not certain is not 1.
  var hundredths: Double { (self * 100 + 1e-9).rounded(.down) / 100 }
}
