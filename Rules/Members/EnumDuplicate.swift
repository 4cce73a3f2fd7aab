import EnumModel
package import Findings
package import RuleEngine

/// Reports an enum that a section of a page presents twice, under two headings.
package struct EnumDuplicate: DocumentRule {
  package static let id: RuleID = "enum-duplicate"

  package init() {}

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    var first: [Key: EnumDeclaration] = [:]
    return subject.enums.map(\.declaration).compactMap { declaration in
      let key = Key(declaration)
      guard let earlier = first[key] else {
        first[key] = declaration
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
