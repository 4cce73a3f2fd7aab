package import EnumModel
import Findings
package import RuleEngine

/// What a run looked at, and so which intended differences it can say anything of.
package struct IntendedScope: Sendable {
  /// The rules from whose silence something follows.
  private let evaluated: Set<RuleID>
  /// What no name, or that of a group, stands for: the rules that run unless they are left out.
  private let usual: Set<RuleID>
  private let isWhole: Bool
  private let platforms: [String]
  private let enums: [EnumDeclaration]

  /// - Parameters:
  ///   - rules: those that ran.
  ///   - documents: all pages that were read.
  ///   - isWhole: whether these are all pages of the project, and reported.
  package init(
    rules: [CataloguedRule], of catalogue: RuleCatalogue, documents: [ExtractedDocument],
    isWhole: Bool
  ) {
    // What becomes of a published name is said of one change, and never again.
    func lasting(_ rules: [CataloguedRule]) -> [CataloguedRule] {
      rules.filter { !($0.rule is any ChangeRule) }
    }
    evaluated = Set(lasting(rules).map(\.manifest.id))
    usual = Set(
      lasting(catalogue.rules).filter { !$0.manifest.isOffByDefault }.map(\.manifest.id))
    self.isWhole = isWhole
    enums = documents.flatMap(\.enums)
    platforms = Set(
      documents.map(\.edition.platform.id) + enums.map(\.edition.platform.id)
    ).sorted()
  }

  /// Why an entry covers no finding; nil where nothing can be said of that.
  func staleness(of entry: IntendedDifference) -> IntendedSubject.Staleness? {
    guard isWhole, evaluates(entry) else { return nil }
    let contents = entry.contents
    if let unknown = contents.platforms.first(where: { !platforms.contains($0) }) {
      return .noPlatform(unknown, nearest: Suggestion.nearest(to: unknown, in: platforms))
    }
    let named = contents.enumName.map { name in enums.filter { $0.name == name } } ?? enums
    if let name = contents.enumName, named.isEmpty {
      let near = Suggestion.nearest(to: name, in: enums.map(\.name))
      return .noEnum(name, nearest: near)
    }
    guard contents.fingerprints.isEmpty, let first = contents.members.first else {
      return .unmatched
    }
    let members = enums.flatMap(\.members).map(\.name)
    guard Set(members).isDisjoint(with: contents.members) else { return .unmatched }
    let near = Suggestion.nearest(to: first, in: named.flatMap(\.members).map(\.name))
    return .noMember(contents.members, nearest: near)
  }

  /// The fingerprints of an entry of which only some are found that no finding has any more.
  func lost(of entry: IntendedDifference, found: Set<String>) -> IntendedSubject.Staleness? {
    let lost = entry.contents.fingerprints.filter { !found.contains($0) }
    return lost.isEmpty || !isWhole || !evaluates(entry) ? nil : .lost(fingerprints: lost)
  }

  /// Whether the rules of an entry ran.
  private func evaluates(_ entry: IntendedDifference) -> Bool {
    let isGroup = entry.rules.count > 1
    let rules =
      entry.rules.isEmpty ? usual : isGroup ? entry.rules.intersection(usual) : entry.rules
    return !rules.isEmpty && rules.isSubset(of: evaluated)
  }
}
