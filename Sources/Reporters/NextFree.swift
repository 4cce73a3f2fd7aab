package import Alignment
package import EnumModel

/// Which value an enum can give away next, with what its editions gave away last.
package struct NextFree: Sendable {
  /// How many of the last values of an edition are shown.
  private static let shownValues = 3

  /// What there is to say of the values.
  enum Outcome {
    case free(FreeValues)
    case strings
    /// Neither integers nor strings.
    case none
  }

  /// One presentation of the enum.
  struct Presentation {
    var label: String
    var declaration: EnumDeclaration
    /// The members whose values are nearest to the free one, the nearest last.
    var latest: [EnumMember]
  }

  let concept: String
  let outcome: Outcome
  let presentations: [Presentation]

  /// - Parameters:
  ///   - aligned: the enum.
  ///   - declarations: what its columns refer to.
  package init(_ aligned: AlignedEnum, _ declarations: [EnumDeclaration]) {
    concept = aligned.concept
    let cells = aligned.rows.flatMap(\.members)
    let members = Dictionary(grouping: cells, by: \.declaration).mapValues { cells in
      cells.map { declarations[$0.declaration].members[$0.member] }
    }
    let used = Set(members.values.joined().compactMap(\.value.integer))
    // Where only a part of an enum belongs here, the rest of it has its values all the same.
    let reserved = aligned.columns.flatMap { column in
      declarations[column.declaration].members.compactMap { Self.integers(of: $0.value) }
    }
    let free = FreeValues(used, reserved: Array(Set(reserved)))
    let hasStrings = members.values.joined().contains { $0.value.string != nil }
    outcome = free.map(Outcome.free) ?? (hasStrings ? .strings : .none)
    let grid = MatrixGrid(aligned, declarations)
    presentations = aligned.columns.map { column in
      let declaration = declarations[column.declaration]
      return Presentation(
        label: grid.label(declaration.edition), declaration: declaration,
        latest: free.map { Self.latest(members[column.declaration] ?? [], $0) } ?? [])
    }
  }

  private static func integers(of value: EnumValue) -> ClosedRange<Int128>? {
    switch value.kind {
    case .integer(let integer): integer...integer
    case .range(let first, let last) where first <= last: first...last
    default: nil
    }
  }

  private static func latest(_ members: [EnumMember], _ free: FreeValues) -> [EnumMember] {
    let inRun = members.compactMap { member in
      member.value.integer.map { (value: $0, member: member) }
    }.filter { free.main.range.contains($0.value) }
    let sorted = inRun.sorted { a, b in
      free.direction == .downward ? a.value > b.value : a.value < b.value
    }
    return sorted.suffix(shownValues).map(\.member)
  }
}
