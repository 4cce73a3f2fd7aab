import EnumModel
import SourceText

/// What was found of the pairs of enums of one state of the pages, for the alignment of another state.
///
/// Two enums that both states have are the same pair in both: how rare their words are may differ a
/// little, but what a change has not touched should not be judged anew for it.
package struct KnownPairs: Sendable {
  private let declarations: [EnumDeclaration]
  private let compared: ComparedPairs
  /// By index of the other state's declarations: that of the same enum in this one.
  private var places: [Int?] = []

  init(_ declarations: [EnumDeclaration], _ compared: ComparedPairs) {
    self.declarations = declarations
    self.compared = compared
  }

  /// The same for the enums of another state.
  func known(to others: [EnumDeclaration]) -> KnownPairs {
    var known = self
    var indices: [Place: Int] = [:]
    for (index, declaration) in declarations.enumerated() { indices[Place(declaration)] = index }
    known.places = others.map { other in
      indices[Place(other)].flatMap { declarations[$0] == other ? $0 : nil }
    }
    return known
  }

  /// The same pair, as indices of this state's declarations; nil where it was not compared.
  private func pair(_ other: ProfilePair) -> ProfilePair? {
    // The order counts: matches name the first enum's member first.
    guard let a = places[other.a], let b = places[other.b], a < b else { return nil }
    let pair = ProfilePair(a, b)
    return compared.contains(pair) ? pair : nil
  }

  /// What two enums of the other state came to, as long as nothing was decided; nil where they were not
  /// compared.
  func alignment(_ other: ProfilePair) -> PairAlignment? {
    pair(other).map { compared.alignment($0) }
  }

  /// The same, where it may make them one; nil inside where it does not.
  func promising(_ other: ProfilePair) -> PairAlignment?? {
    pair(other).map { compared.promising[$0] }
  }

  private struct Place: Hashable {
    var file: String
    var line: Int
    var column: Int

    init(_ declaration: EnumDeclaration) {
      file = declaration.file
      line = declaration.nameRange.start.line
      column = declaration.nameRange.start.column
    }
  }
}
