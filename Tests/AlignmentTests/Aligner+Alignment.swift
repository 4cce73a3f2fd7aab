import Alignment
import EnumModel

extension Aligner {
  /// Every enum and member in its place, without what that was made of.
  static func align(
    _ declarations: [EnumDeclaration], knowing knowledge: ProjectKnowledge = ProjectKnowledge(),
    reusing known: KnownPairs? = nil
  ) -> Alignment {
    record(declarations, knowing: knowledge, reusing: known).alignment
  }
}
