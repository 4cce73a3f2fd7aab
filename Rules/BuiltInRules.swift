package import RuleEngine

/// The rules of the program.
package enum BuiltInRules {
  /// In report order; a rule joins the program with its line here.
  package static let all: [any Rule.Type] = [
    ValueCollision.self,
    ValueNameMismatch.self,
    ValueConflict.self,
    ValueMeaning.self,
    ValueMissing.self,
    ValueMalformed.self,
    ValueOutlier.self,
    CounterpartMissing.self,
    CounterpartEnumMissing.self,
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
    NamingPrefix.self,
    NamingCase.self,
    NamingWords.self,
    NamingSpelling.self,
    NamingCounterpart.self,
    TextTrailingBreak.self,
    TextHalfWidth.self,
    TextBreakInSentence.self,
    TextStraySpace.self,
    TextMixedBreak.self,
    TextBrokenLink.self,
    TextApiName.self,
    TableMalformedRow.self,
    TableDelimiter.self,
    TableLostRows.self,
    StabilityValueChanged.self,
    StabilityValueReused.self,
    StabilityMemberRemoved.self,
    StabilityMemberRenamed.self,
    SuppressionUnknown.self,
    SuppressionUnused.self,
    SuppressionUnexplained.self,
    IntendedExpired.self,
    IntendedStale.self,
  ]

  /// The texts that stood beside the rules when the program was built.
  package static var manifests: [EmbeddedManifest] {
    embeddedTexts.map { text in
      EmbeddedManifest(
        stem: String(text.file.prefix { $0 != "." }), folder: text.folder, text: text.text)
    }
  }

  /// The rules with their manifests; the examples only where they are wanted.
  package static func catalogue(
    readsExamples: Bool = true
  ) throws(ManifestError) -> RuleCatalogue {
    try RuleCatalogue(all, manifests: manifests, readsExamples: readsExamples)
  }
}
