/// An alignment with what it was made of, so that it can be explained.
package struct AlignmentRecord: Sendable {
  /// A member by its place.
  package struct MemberPlace: Hashable, Sendable {
    /// An index of the declarations.
    package var declaration: Int
    /// An index of the declaration's members.
    package var member: Int

    package init(declaration: Int, member: Int) {
      self.declaration = declaration
      self.member = member
    }
  }

  package let alignment: Alignment
  /// Whole enums by declaration, with parts behind them.
  let profiles: [EnumProfile]
  let aligner: PairAligner
  /// What the pairs of profiles came to that spoke for themselves.
  let decided: [ProfilePair: PairAlignment]
  /// What else was compared.
  let compared: ComparedPairs
  let linker: EnumLinker
  let links: [EnumLinker.Link]
  /// Members of whole enums that stand in a part, by profile.
  let moved: [Int: Set<Int>]
  /// What another state of the same pages may be lined up with.
  package let known: KnownPairs

  /// Where a member stands: indices of the aligned enums and of the enum's rows.
  package func row(of place: MemberPlace) -> (alignedEnum: Int, row: Int)? {
    for (index, aligned) in alignment.enums.enumerated()
    where aligned.columns.contains(where: { $0.declaration == place.declaration }) {
      let row = aligned.rows.firstIndex { concept in
        concept.members.contains {
          $0.declaration == place.declaration && $0.member == place.member
        }
      }
      if let row { return (index, row) }
    }
    return nil
  }

  /// The aligned enum that holds a declaration as a whole.
  package func alignedEnum(of declaration: Int) -> Int? {
    alignment.enums.firstIndex { aligned in
      aligned.columns.contains { $0.declaration == declaration && !$0.isPart }
    }
  }

  /// The profile that a member stands in, and its place there.
  func cell(of place: MemberPlace) -> RowBuilder.Cell? {
    profiles.cell(of: place, moved: moved)
  }

  /// The decided link of two profiles.
  func link(_ a: Int, _ b: Int) -> EnumLinker.Link? {
    links.first { $0.a == min(a, b) && $0.b == max(a, b) }
  }

  /// What two profiles came to; nil where they were not compared.
  func pair(_ a: Int, _ b: Int) -> PairAlignment? {
    let pair = ProfilePair(a, b)
    if let known = decided[pair] { return known }
    guard compared.contains(pair) else { return nil }
    let link = EnumLinker.Link(a: pair.a, b: pair.b, alignment: compared.alignment(pair))
    return linker.separated(link).alignment
  }

  /// The profiles that one was compared with.
  func partners(of node: Int) -> Set<Int> {
    let pairs = (compared.pairs + decided.keys).filter { $0.a == node || $0.b == node }
    return Set(pairs.map { $0.a == node ? $0.b : $0.a })
  }
}

extension [EnumProfile] {
  /// The profile that a member stands in, and its place there.
  ///
  /// - Parameter moved: members of whole enums that stand in a part, by profile.
  func cell(of place: AlignmentRecord.MemberPlace, moved: [Int: Set<Int>]) -> RowBuilder.Cell? {
    let isMoved = moved[place.declaration]?.contains(place.member) ?? false
    for (index, profile) in enumerated()
    where profile.declaration == place.declaration && profile.isPart == isMoved {
      let member = profile.members.firstIndex { $0.index == place.member }
      if let member { return RowBuilder.Cell(profile: index, member: member) }
    }
    return nil
  }
}
