import Alignment
import EnumModel
import RuleEngine
import SourceText

/// Makes faults of members; what it needs to know of all pages is found out once.
struct FaultMaker {
  let catalogue: Catalogue
  /// By file.
  let sources: [String: SourceFile]
  /// Whether an English dictionary has a word in lower case.
  let isWord: @Sendable (String) -> Bool
  /// By file.
  private var members: [String: PageMembers] = [:]
  /// In how many names of members a word stands.
  private(set) var wordCounts: [String: Int] = [:]

  init(
    _ catalogue: Catalogue, sources: [String: SourceFile],
    isWord: @escaping @Sendable (String) -> Bool
  ) {
    self.catalogue = catalogue
    self.sources = sources
    self.isWord = isWord
    var names = Set<String>()
    for declaration in catalogue.declarations {
      for member in declaration.members {
        members[declaration.file(of: member), default: PageMembers()].insert(member)
        guard names.insert(member.name).inserted else { continue }
        for word in Set(NameWords.split(member.name).map(\.text)) {
          wordCounts[word, default: 0] += 1
        }
      }
    }
  }

  /// A fault at a member, or nil where one of this kind cannot happen to it.
  func fault(
    _ kind: FaultKind, at site: MemberSite, _ random: inout SeededGenerator
  ) -> Fault? {
    switch kind {
    case .valueOfSibling: valueOfSibling(site, &random)
    case .valuesSwapped: valuesSwapped(site)
    case .valueOffByOne: valueOffByOne(site, &random)
    case .rowDropped: rowDropped(site)
    case .rowDuplicated: rowDuplicated(site)
    case .descriptionsSwapped: descriptionsSwapped(site)
    case .descriptionsShifted: descriptionsShifted(site, &random)
    case .numberChanged: numberChanged(site, &random)
    case .negationDropped: negationDropped(site, &random)
    case .wordMisspelt: wordMisspelt(site, &random)
    case .prefixBroken: prefixBroken(site, &random)
    case .cellLost: cellLost(site, &random)
    }
  }

  /// A fault that replaces some bytes of one page.
  func fault(
    _ kind: FaultKind, _ site: MemberSite, members: [Int], before: String, after: String,
    newName: String? = nil, hasWitness: Bool, _ edits: [Fault.Edit]
  ) -> Fault {
    let declaration = site.declaration
    return Fault(
      kind: kind, file: declaration.file(of: site.member), edition: declaration.edition,
      line: site.member.nameRange.start.line, enumName: declaration.name,
      declaration: site.index, members: members, newName: newName, before: before, after: after,
      edits: edits.sorted { $0.range.lowerBound < $1.range.lowerBound }, hasWitness: hasWitness)
  }

  /// Where a member stands; nil where its page is not at hand.
  func place(_ member: Int, of site: MemberSite) -> MemberPlace? {
    guard site.declaration.members.indices.contains(member) else { return nil }
    let found = site.declaration.members[member]
    let file = site.declaration.file(of: found)
    guard let source = sources[file], let neighbours = members[file] else { return nil }
    return MemberPlace(found, in: source, among: neighbours)
  }

  /// The members of other editions in a member's row.
  func counterparts(_ member: Int, of site: MemberSite) -> [(edition: Edition, member: EnumMember)]
  {
    catalogue.counterparts(ofMember: member, of: site.index).map { cell in
      let declaration = catalogue.declarations[cell.declaration]
      return (declaration.edition, declaration.members[cell.member])
    }
  }

  /// The texts of a member's counterparts in its own language.
  func textsElsewhere(_ member: Int, of site: MemberSite) -> [String] {
    counterparts(member, of: site).compactMap { edition, counterpart in
      edition.language == site.declaration.edition.language ? counterpart.description?.text : nil
    }
  }
}

/// A member that a fault may happen to.
struct MemberSite {
  /// An index of the catalogue's declarations.
  let index: Int
  let declaration: EnumDeclaration
  /// An index of the declaration's members.
  let place: Int

  var member: EnumMember { declaration.members[place] }

  /// The member behind this one, on the same page.
  var next: Int? {
    let next = place + 1
    guard declaration.members.indices.contains(next),
      declaration.members[next].file == member.file
    else { return nil }
    return next
  }
}
