import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports one value that counterpart enums give to different concepts.
///
/// The two members that each edition lacks of the other are part of this finding.
package struct ValueMeaning: CatalogueRule {
  package static let id: RuleID = "value-meaning"

  package init() {}

  package func check(_ catalogue: Catalogue) -> [Judgement] {
    var seen = Set<[Int]>()
    return catalogue.study(MeaningClashes.self).clashes.compactMap { clash in
      let key = [clash.alignedEnum, clash.rows.first, clash.rows.second]
      guard seen.insert(key).inserted else { return nil }
      let first = catalogue.declarations[clash.first.declaration]
      let second = catalogue.declarations[clash.second.declaration]
      let (left, right) = (first.members[clash.first.member], second.members[clash.second.member])
      return Judgement(
        Words.clash(
          value: right.value.text, own: right.name, on: second.edition.platform.id,
          other: left.name, otherPlatform: first.edition.name(besides: second.edition)),
        at: second.location(right.value.range, of: right),
        witnesses: [
          Witness(
            message: Words.means(left.value.text, left.name),
            location: first.location(left.value.range, of: left))
        ],
        facts: [right.value.text, left.name],
        isArguable: [left.name, right.name].allSatisfy(Self.saysNothing))
    }
  }

  /// Whether a name says that nothing is known or set: `NONE` and `UNKNOWN` hardly mean two things.
  private static func saysNothing(_ name: String) -> Bool {
    NameWords.split(name).last.map { nothing.contains($0.text) } ?? false
  }

  private static let nothing: Set<String> = [
    "none", "unknown", "undefined", "unspecified", "invalid", "default", "null", "nil", "unset",
  ]
}

private enum Words: Message {
  case clash(value: String, own: String, on: String, other: String, otherPlatform: String)
  case means(String, String)

  var english: String {
    switch self {
    case .clash(let value, let own, let platform, let other, let otherPlatform):
      "\(value) means '\(own)' on \(platform) and '\(other)' on \(otherPlatform)"
    case .means(let value, let name): "\(value) is '\(name)'"
    }
  }

  var chinese: String {
    switch self {
    case .clash(let value, let own, let platform, let other, let otherPlatform):
      "\(value) 在 \(platform) 上是“\(own)”，在 \(otherPlatform) 上是“\(other)”"
    case .means(let value, let name): "\(value) 是“\(name)”"
    }
  }
}
