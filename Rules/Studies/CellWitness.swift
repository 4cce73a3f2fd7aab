import EnumModel
import Findings
import RuleEngine
import SourceText

extension DescribedEnum.Cell {
  /// The description as evidence, with its platform.
  var witness: Witness? {
    guard let description = member.member.description else { return nil }
    return Witness(
      message: PlatformWords.says(nil, [member.edition.platform.id]),
      location: member.declaration.location(description.range, of: member.member))
  }
}
