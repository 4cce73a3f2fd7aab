import Alignment
import EnumModel
import Findings
import RuleEngine
import SourceText

/// What a finding must speak of to be about a fault.
struct FaultScope {
  /// The members of the fault and their counterparts, by their names before and behind the change.
  let members: Set<MemberKey>
  /// The enum that the fault is in.
  private let whole: MemberKey
  /// The names that a missing member may be called by.
  private let names: Set<String>
  private let fault: Fault

  init(_ fault: Fault, _ catalogue: Catalogue) {
    self.fault = fault
    let declaration = catalogue.declarations[fault.declaration]
    var members = Set<MemberKey>()
    for index in fault.members {
      members.insert(MemberKey(declaration, declaration.members[index].name))
      for cell in catalogue.counterparts(ofMember: index, of: fault.declaration) {
        let other = catalogue.declarations[cell.declaration]
        members.insert(MemberKey(other, other.members[cell.member].name))
      }
    }
    if let name = fault.newName { members.insert(MemberKey(declaration, name)) }
    self.members = members
    whole = MemberKey(declaration, nil)
    names = Set(members.compactMap(\.member))
  }

  /// Whether a finding is about the fault: one of its members or a counterpart, its enum as a whole, its
  /// lines, or a member that is gone with it.
  ///
  /// - Parameter page: the page with the fault in it; nil for findings of the page as it was.
  func holds(_ finding: Finding, in page: FaultPage?) -> Bool {
    if let missing = finding.missingOn, names.contains(missing.member) { return true }
    let places = [finding.location] + finding.witnesses.map(\.location)
    if places.contains(where: { members.contains(MemberKey($0)) }) { return true }
    if finding.missingOn == nil, places.contains(where: { MemberKey($0) == whole }) { return true }
    guard let page, finding.location.file == fault.file else { return false }
    let line = finding.location.range.start.line
    return fault.edits.contains { page.lines(of: $0).contains(line) }
  }
}

/// A member, or an enum, as findings name it.
struct MemberKey: Hashable {
  private let edition: [String]
  private let enumName: String
  let member: String?

  init(_ location: FindingLocation) {
    edition = [location.platform, location.language, location.version ?? ""]
    enumName = location.enumName ?? ""
    member = location.member
  }

  init(_ declaration: EnumDeclaration, _ member: String?) {
    let edition = declaration.edition
    self.edition = [edition.platform.id, edition.language.rawValue, edition.version ?? ""]
    enumName = declaration.name
    self.member = member
  }
}
