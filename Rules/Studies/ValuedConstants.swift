import EnumModel
import RuleEngine

/// Names of constants that lists without a type give values.
struct ValuedConstants: Study {
  private struct Key: Hashable {
    var edition: Edition
    var name: String
  }

  /// The enums that give a constant a value, as their files and lines.
  private var places: [Key: Set<String>] = [:]

  init(_ catalogue: Catalogue) {
    for declaration in catalogue.declarations where declaration.declaredType == nil {
      for member in declaration.members where member.value.kind != .none {
        places[Key(edition: declaration.edition, name: member.name), default: []]
          .insert(Self.place(of: declaration))
      }
    }
  }

  /// Whether another list of the edition gives the constant of this name a value.
  func isValued(_ member: EnumMember, outside declaration: EnumDeclaration) -> Bool {
    let known = places[Key(edition: declaration.edition, name: member.name)] ?? []
    return !known.isEmpty && !known.contains(Self.place(of: declaration))
  }

  private static func place(of declaration: EnumDeclaration) -> String {
    "\(declaration.file):\(declaration.line)"
  }
}
