import Alignment
import EnumModel
import Findings
import RuleEngine

/// A word inside an enum's name that its counterparts do not have: `LampSwitchErrorCode` beside
/// `LampErrorCode`.
///
/// Words at either end are a platform's prefix, or a suffix such as `Code` and `Type`.
enum EnumNameDifference {
  /// A judgement for each name with such a word, where every edition has one enum in the place.
  static func judgements(_ subject: AlignedEnumSubject) -> [Judgement] {
    let columns = subject.columns
    let editions = columns.map(\.declaration.edition)
    guard columns.count > 1, !columns.contains(where: \.isPart),
      Set(editions.map(\.platform)).count > 1, Set(editions).count == editions.count
    else { return [] }
    let names = columns.map { $0.declaration.isNamed ? words(of: $0.declaration) : [] }
    let deciding = subject.decisive(among: editions.lazy.map(\.platform))
    return columns.indices.compactMap { index in
      guard editions[index].platform != deciding,
        let other = names.indices.first(where: { infix(names[index], names[$0]) != nil }),
        let word = infix(names[index], names[other]),
        !names.indices.contains(where: {
          editions[$0].platform != editions[index].platform && names[$0].contains(word)
        })
      else { return nil }
      let declaration = columns[index].declaration
      let witness = columns[other].declaration
      return Judgement(
        Message(
          name: declaration.name, other: witness.name, platform: witness.edition.platform.id,
          word: word),
        at: declaration.location(declaration.nameRange),
        witnesses: [
          Witness(
            message: PlatformWords.says(nil, [witness.edition.platform.id]),
            location: witness.location(witness.nameRange))
        ], facts: [witness.name])
    }
  }

  private static func words(of declaration: EnumDeclaration) -> [String] {
    NameWords.split(declaration.name).map(\.text)
  }

  /// The one word inside the first name that makes it the second.
  private static func infix(_ first: [String], _ second: [String]) -> String? {
    guard first.count == second.count + 1, second.count > 1 else { return nil }
    let start = zip(first, second).prefix { $0 == $1 }.count
    guard start > 0, start < second.count, first[(start + 1)...].elementsEqual(second[start...])
    else { return nil }
    return first[start]
  }

  private struct Message: Findings.Message {
    var name: String
    var other: String
    var platform: String
    var word: String

    var english: String { "enum '\(name)' is '\(other)' on \(platform): it has '\(word)'" }
    var chinese: String { "枚举“\(name)”在 \(platform) 上是“\(other)”：多了 \(word)" }
  }
}
