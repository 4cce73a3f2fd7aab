import Descriptions
import EnumModel
import RuleEngine
import SourceText

/// A description that stands at two members of one enum.
struct RepeatedText {
  /// Why the two should be told apart.
  enum Proof {
    /// These platforms have both members and two texts.
    case toldApart([String])
    /// The text names this member.
    case namesOnly(String)
  }

  /// Indices of the declaration's members, in page order.
  let first: Int
  let second: Int
  let proof: Proof?
  /// The counterparts that show it: of the first member, then of the second.
  private(set) var evidence: [(declaration: EnumDeclaration, member: EnumMember)] = []
  /// Whether the text fits the second member's counterpart better than the first's.
  let belongsToSecond: Bool

  /// - Parameters:
  ///   - text: the description of both.
  ///   - subject: the enum that holds them.
  init?(_ text: NormalText, at first: Int, _ second: Int, in subject: EnumSubject) {
    let declaration = subject.declaration
    let members = [declaration.members[first], declaration.members[second]]
    guard !Self.areAlike(members[0], members[1]) else { return nil }
    self.first = first
    self.second = second
    let pairs = Self.counterparts(of: first, second, in: subject)
    let apart = pairs.filter { $0.texts.first.format != $0.texts.second.format }
    guard pairs.isEmpty || !apart.isEmpty else { return nil }
    belongsToSecond =
      apart.first.map { pair in
        Comparison(text, pair.texts.second).similarity
          > Comparison(text, pair.texts.first).similarity
      } ?? false
    let named = members.filter { text.names($0) }
    if !apart.isEmpty, apart.count == pairs.count {
      var platforms: [String] = []
      for pair in apart where !platforms.contains(pair.declaration.edition.platform.id) {
        platforms.append(pair.declaration.edition.platform.id)
      }
      proof = .toldApart(platforms)
      evidence = apart.prefix(1).flatMap { pair in
        [(pair.declaration, pair.members.0), (pair.declaration, pair.members.1)]
      }
    } else {
      proof = named.count == 1 ? .namesOnly(named[0].name) : nil
    }
  }

  /// Whether one text may stand at both: aliases, retired members, numbered names.
  private static func areAlike(_ a: EnumMember, _ b: EnumMember) -> Bool {
    if a.isDeprecated || b.isDeprecated { return true }
    if let value = a.value.identity, value == b.value.identity { return true }
    let (nameA, nameB) = (Array(a.squashedName.utf8), Array(b.squashedName.utf8))
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    if nameA.filter({ !isDigit($0) }) == nameB.filter({ !isDigit($0) }) { return true }
    let shared = zip(nameA, nameB).prefix { $0 == $1 }.count
    return shared >= max(nameA.count, nameB.count) - 1
  }

  /// An enum elsewhere that has both members, with its texts for them.
  private struct Pair {
    var declaration: EnumDeclaration
    var members: (EnumMember, EnumMember)
    var texts: (first: NormalText, second: NormalText)
  }

  private static func counterparts(
    of first: Int, _ second: Int, in subject: EnumSubject
  ) -> [Pair] {
    let own = subject.declaration.edition
    let others = subject.counterparts(ofMember: second)
    return subject.counterparts(ofMember: first).compactMap { declaration, member in
      guard declaration.edition.language == own.language,
        declaration.edition.version == own.version, let text = member.description?.text,
        let other = others.first(where: { $0.declaration.isSame(as: declaration) }),
        other.member.file != member.file || other.member.nameRange != member.nameRange,
        let otherText = other.member.description?.text
      else { return nil }
      return Pair(
        declaration: declaration, members: (member, other.member),
        texts: (NormalText(text), NormalText(otherText)))
    }
  }
}

extension EnumDeclaration {
  fileprivate func isSame(as other: EnumDeclaration) -> Bool {
    file == other.file && nameRange == other.nameRange
      && members.first?.nameRange == other.members.first?.nameRange
  }
}

extension NormalText {
  /// Whether the text spells a member's name.
  fileprivate func names(_ member: EnumMember) -> Bool {
    slots.contains { $0.name.lowercased().filter { $0 != "_" } == member.squashedName }
  }
}
