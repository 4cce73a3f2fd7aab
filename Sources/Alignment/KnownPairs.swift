import EnumModel
import SourceText

/// What was found of the pairs of enums of one state of the pages, for the alignment of another state.
///
/// Two enums that both states have are the same pair in both: how rare their words are may differ a
/// little, but what a change has not touched should not be judged anew for it.
package struct KnownPairs: Sendable {
  private let declarations: [EnumDeclaration]
  private let links: [EnumLinker.Link]

  /// - Parameter links: pairs of whole enums, as indices of the declarations, before any decision.
  init(_ declarations: [EnumDeclaration], _ links: [EnumLinker.Link]) {
    self.declarations = declarations
    self.links = links
  }

  /// What is known of enums of the other state.
  ///
  /// - Parameter others: its declarations.
  /// - Returns: by pair of indices of `others`.
  func alignments(for others: [EnumDeclaration]) -> [ProfilePair: PairAlignment] {
    var places: [Place: Int] = [:]
    for (index, declaration) in others.enumerated() { places[Place(declaration)] = index }
    let same = declarations.map { declaration in
      places[Place(declaration)].flatMap { others[$0] == declaration ? $0 : nil }
    }
    var known: [ProfilePair: PairAlignment] = [:]
    for link in links {
      // The order counts: matches name the first enum's member first.
      guard let a = same[link.a], let b = same[link.b], a < b else { continue }
      known[ProfilePair(a, b)] = link.alignment
    }
    return known
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
