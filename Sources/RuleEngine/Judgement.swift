package import EnumModel
package import Findings
package import SourceText

/// What a rule says of a place; the runner makes a finding of it.
package struct Judgement: Sendable {
  /// What a judgement is of, where that is more than what stands at its place.
  package enum Extent: Sendable {
    /// The member at the place, or the enum where there is none.
    case place
    /// The whole enum, or several of its members: which one is shown depends on their order.
    case wholeEnum
    /// The whole page.
    case page
  }

  package var location: FindingLocation
  package var message: any Message
  package var witnesses: [Witness]
  /// What tells this judgement from others of the rule on the same member; part of the fingerprint.
  package var facts: [String]
  /// Decides with which names the fingerprint begins.
  package var extent: Extent
  /// Whether the evidence is weak: reported with the manifest's second severity.
  package var isArguable: Bool
  package var fixes: [Fix]
  /// For a member that an edition lacks.
  package var missingOn: MissingOn?

  package init(
    _ message: any Message, at location: FindingLocation, witnesses: [Witness] = [],
    facts: [String] = [], extent: Extent = .place, isArguable: Bool = false, fixes: [Fix] = [],
    missingOn: MissingOn? = nil
  ) {
    self.message = message
    self.location = location
    self.witnesses = witnesses
    self.facts = facts
    self.extent = extent
    self.isArguable = isArguable
    self.fixes = fixes
    self.missingOn = missingOn
  }
}

extension EnumDeclaration {
  /// A place in the enum.
  ///
  /// - Parameters:
  ///   - range: in the member's page, or the enum's.
  ///   - member: the member that the place belongs to, if any.
  package func location(_ range: SourceRange, of member: EnumMember? = nil) -> FindingLocation {
    FindingLocation(
      file: file(of: member), platform: edition.platform.id, language: edition.language.rawValue,
      version: edition.version, enumName: name, member: member?.name, range: range)
  }
}

extension BrokenTable {
  /// Where the table's flaw is.
  package var location: FindingLocation {
    FindingLocation(
      file: file, platform: edition.platform.id, language: edition.language.rawValue,
      version: edition.version, enumName: enumName, range: range)
  }
}
