package import EnumModel
package import Findings
import SourceText

/// An enum of an edition as a revision has it, and what it is now.
package struct EnumChange: Sendable {
  /// Under the file name that its page has now.
  package let before: EnumDeclaration
  /// The same enum now; nil where its edition has it no longer.
  package let subject: EnumSubject?
  /// Where a finding about an enum that is gone stands.
  package let placeOfLoss: FindingLocation
  /// The names that any enum of the edition has now.
  package let namesNow: Set<String>
  fileprivate let published: PublishedValues

  /// Whether an enum's member had the value before the change.
  package func wasPublished(_ member: EnumMember, of declaration: EnumDeclaration) -> Bool {
    published.holds(member, of: declaration)
  }
}

/// The values that the members of a revision have.
private struct PublishedValues: Sendable {
  private struct Key: Hashable {
    var edition: Edition
    var enumName: String
    var member: String
    var value: EnumValue.Kind
  }

  private let keys: Set<Key>

  init(_ declarations: [EnumDeclaration]) {
    keys = Set(declarations.flatMap { declared in declared.members.map { Self.key($0, declared) } })
  }

  func holds(_ member: EnumMember, of declaration: EnumDeclaration) -> Bool {
    keys.contains(Self.key(member, declaration))
  }

  private static func key(_ member: EnumMember, _ declaration: EnumDeclaration) -> Key {
    Key(
      edition: declaration.edition, enumName: declaration.name, member: member.name,
      value: member.value.kind)
  }
}

extension EnumChange {
  /// What became of each enum of a revision.
  ///
  /// - Parameters:
  ///   - earlier: the pages of the revision, under the names that they have now.
  ///   - subjects: the enums of the run.
  static func all(since earlier: [ExtractedDocument], _ subjects: [EnumSubject]) -> [EnumChange] {
    let before = earlier.sorted { $0.file < $1.file }.flatMap(\.enums)
    let now = subjects.map(\.declaration)
    let successors = EnumSuccessors(before, now).successors
    let published = PublishedValues(before)
    let names = Dictionary(grouping: now, by: \.edition).mapValues { declarations in
      Set(declarations.lazy.flatMap(\.members).map(\.name))
    }
    return before.indices.compactMap { index in
      let old = before[index]
      let subject = successors[index].map { subjects[$0] }
      // Names that no other platform lists any more are no enum, and may still be on their page.
      guard subject != nil || !old.isCorroborated else { return nil }
      guard subject?.declaration != old else { return nil }
      let neighbour = now.last { $0.file == old.file && $0.nameRange < old.nameRange }
      return EnumChange(
        before: old, subject: subject,
        placeOfLoss: old.location(
          (neighbour ?? now.first { $0.file == old.file } ?? old).nameRange),
        namesNow: names[old.edition] ?? [], published: published)
    }
  }
}
