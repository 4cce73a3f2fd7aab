import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports an enum that a section of a page presents twice, under two headings.
package struct EnumDuplicate: DocumentRule {
  package static let id: RuleID = "enum-duplicate"

  /// More enums of one name that have nothing in common are no slip of a section.
  private static let mostCompared = 32

  package init() {}

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    var named: [Key: [EnumDeclaration]] = [:]
    return subject.enums.map(\.declaration).compactMap { declaration in
      guard !Self.isNamedByPage(declaration) else { return nil }
      let key = Key(declaration)
      guard
        let earlier = named[key]?.prefix(Self.mostCompared)
          .first(where: { Self.isSame($0, declaration) })
      else {
        named[key, default: []].append(declaration)
        return nil
      }
      guard earlier.nameRange != declaration.nameRange else { return nil }
      return Judgement(
        Words.again(declaration.name), at: declaration.location(declaration.nameRange),
        witnesses: [
          Witness(
            message: Words.here(members: earlier.members.count),
            location: earlier.location(earlier.nameRange))
        ])
    }
  }

  /// Whether nothing but the name of its page names an enum.
  private static func isNamedByPage(_ declaration: EnumDeclaration) -> Bool {
    declaration.declaredType?.name != declaration.name
      && declaration.section.isEmpty && declaration.name == declaration.fileStem
  }

  /// Whether two enums of one name are one: code declares both, or they have a member in common, which is
  /// its name in any spelling, or its value and description.
  private static func isSame(_ a: EnumDeclaration, _ b: EnumDeclaration) -> Bool {
    if [a, b].allSatisfy({ $0.declaredType?.name == $0.name }) { return true }
    let marks = Set(a.members.flatMap(marks))
    return b.members.contains { !marks.isDisjoint(with: Self.marks(of: $0)) }
  }

  private static func marks(of member: EnumMember) -> [[String]] {
    let name = NameWords.split(member.name).map(\.text)
    guard let text = member.description?.text, member.value.kind != .none else { return [name] }
    return [name, [member.value.text, text]]
  }

  private struct Key: Hashable {
    var name: String
    var edition: Edition
    var section: [String]
    /// Two enums of one name in two namespaces are two.
    var qualifiedName: String?

    init(_ declaration: EnumDeclaration) {
      name = declaration.name
      edition = declaration.edition
      section = declaration.section
      qualifiedName = declaration.declaredType?.qualifiedName
    }
  }
}

private enum Words: Message {
  case again(String)
  case here(members: Int)

  var english: String {
    switch self {
    case .again(let name): "'\(name)' is presented more than once in this section"
    case .here(let members): "first here, with \(members) members"
    }
  }

  var chinese: String {
    switch self {
    case .again(let name): "“\(name)”在同一节中出现了不止一次"
    case .here(let members): "首次出现在这里，有 \(members) 个成员"
    }
  }
}
