package import RuleEngine

/// The rules of the program.
package enum BuiltInRules {
  /// In report order; a rule joins the program with its line here.
  package static let all: [any Rule.Type] = [
    ValueCollision.self,
    ValueNameMismatch.self,
    ValueMissing.self,
    MemberDuplicate.self,
    EnumDuplicate.self,
    DescriptionMismatch.self,
    DescriptionDiffers.self,
    DescriptionShifted.self,
    DescriptionCopied.self,
    DescriptionContradictsName.self,
    DescriptionMissing.self,
    DescriptionPlaceholder.self,
    DescriptionDetail.self,
    DescriptionWording.self,
    DescriptionFormat.self,
    TextTrailingBreak.self,
    TextBrokenLink.self,
    TableMalformedRow.self,
    NamingPrefix.self,
  ]

  /// The texts that stood beside the rules when the program was built.
  package static var manifests: [EmbeddedManifest] { embeddedManifests }

  /// The rules with their manifests.
  package static func catalogue() throws(ManifestError) -> RuleCatalogue {
    try RuleCatalogue(all, manifests: manifests)
  }
}
