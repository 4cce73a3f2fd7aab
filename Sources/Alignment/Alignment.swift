package import EnumModel

/// Enums and members of all editions, lined up.
package struct Alignment: Sendable {
  /// In the order of their first declaration; every enum that was read stands in one.
  package var enums: [AlignedEnum]
}

/// One enum as all editions present it.
package struct AlignedEnum: Sendable {
  /// The name without a platform's prefix.
  package var concept: String
  /// By platform.
  package var columns: [EnumColumn]
  package var rows: [Concept]
  /// The presentations that are one by what they have in common, as indices of the declarations; others
  /// meet through them.
  package var links: Set<Set<Int>> = []

  /// The same with the platforms in the order in which a project shows them.
  package func inOrder(
    of knowledge: ProjectKnowledge, _ declarations: [EnumDeclaration]
  ) -> AlignedEnum {
    var aligned = self
    aligned.columns = knowledge.inOrder(columns) {
      declarations[$0.declaration].edition.platform.id
    }
    for row in rows.indices {
      aligned.rows[row].members = knowledge.inOrder(rows[row].members) {
        declarations[$0.declaration].edition.platform.id
      }
    }
    return aligned
  }
}

/// A presentation of an aligned enum.
package struct EnumColumn: Hashable, Sendable {
  /// An index of the declarations.
  package var declaration: Int
  /// Whether only some of the declaration's members belong to the enum: `SUBTITLE_…` in `ErrorCode`.
  package var isPart: Bool
  /// Forms of the words of the enum's name, without its platform's prefix.
  package var nameForms: Set<String> = []
  /// The number of the alias that names the enum; nil for none.
  package var alias: Int?

  package init(
    declaration: Int, isPart: Bool, nameForms: Set<String> = [], alias: Int? = nil
  ) {
    self.declaration = declaration
    self.isPart = isPart
    self.nameForms = nameForms
    self.alias = alias
  }

  /// Whether two names say the same.
  package func isNamedLike(_ other: EnumColumn) -> Bool {
    nameForms == other.nameForms || isAlias(of: other)
  }

  /// Whether the project says that both are one enum.
  package func isAlias(of other: EnumColumn) -> Bool { alias != nil && alias == other.alias }
}

/// One thing that members of several editions stand for; one without a counterpart has one member.
package struct Concept: Sendable {
  /// The name without the prefix of its enum.
  package var name: String
  package var members: [ConceptMember]
}

/// A member in a row.
package struct ConceptMember: Hashable, Sendable {
  /// A word of a name.
  package struct Word: Hashable, Sendable {
    /// In lower case.
    package var text: String
    /// What stands for it and all that mean the same.
    package var form: String
  }

  /// An index of the declarations.
  package var declaration: Int
  /// An index of the declaration's members.
  package var member: Int
  /// The probability that the member belongs into the row, from 0 to 1.
  package var confidence: Double
  /// The words of the name behind the prefix of its enum.
  package var stem: [Word]
  /// Forms of words that say where the member stands: its enum's whole name, and its prefix.
  package var scheme: Set<String>
  /// The number of the alias that names the member; nil for none.
  package var alias: Int?
}

extension [ConceptMember.Word] {
  /// The words as text.
  package func joined(separator: String = "") -> String {
    map(\.text).joined(separator: separator)
  }
}
