import Alignment
package import EnumModel
import RuleEngine
import SourceText

extension Configuration {
  /// What is wrong with aliases and sources of truth, as the pages show, in the order of the file.
  package func knowledgeProblems(_ declarations: [EnumDeclaration]) -> [ConfigurationProblem] {
    (idleSources(declarations)
      + AliasFault.all(in: knowledge.aliases, declarations)
      .map { fault in
        switch fault {
        case .idle(let name, let kind):
          let near = Suggestion.nearest(
            to: name.text, in: Self.candidates(for: name.text, kind, declarations))
          return problem(.idleAlias(name.text, kind, suggestion: near), name)
        case .ambiguous(let name, let enums):
          return problem(.ambiguousAlias(name.text, enums: enums), name)
        case .contradiction(let first, let second):
          return problem(.contradictoryAliases(first.text, second.text), second)
        }
      }).sorted { ($0.order, $0.english) < ($1.order, $1.english) }
  }

  /// What to say of a pattern that fits nothing.
  package func problem(ofIdle pattern: Glob) -> ConfigurationProblem {
    ConfigurationProblem(
      file: shownFile, location: pattern.location, kind: .idlePattern(pattern.text))
  }

  private func idleSources(_ declarations: [EnumDeclaration]) -> [ConfigurationProblem] {
    guard !knowledge.sourcesOfTruth.isEmpty else { return [] }
    let known = Set(declarations.map(\.edition.platform)).sorted().map(\.id)
    return knowledge.sourcesOfTruth.filter { !known.contains($0.text) }.map { name in
      problem(.idleSourceOfTruth(name.text, known: known), name)
    }
  }

  private func problem(
    _ kind: ConfigurationProblem.Kind, _ name: ProjectKnowledge.Name
  ) -> ConfigurationProblem {
    ConfigurationProblem(file: shownFile, location: name.location, kind: kind)
  }

  /// Names in the form of one that names nothing.
  private static func candidates(
    for text: String, _ kind: AliasFault.Kind, _ declarations: [EnumDeclaration]
  ) -> [String] {
    let names = declarations.flatMap { declaration -> [String] in
      let platform = text.contains(":") ? "\(declaration.edition.platform.id):" : ""
      switch kind {
      case .enums: return [platform + declaration.name]
      case .members:
        let start = platform + (text.contains("/") ? "\(declaration.name)/" : "")
        return declaration.members.map { start + $0.name }
      case .words:
        return (CollectionOfOne(declaration.name) + declaration.members.map(\.name))
          .flatMap { NameWords.split($0).map(\.text) }
      }
    }
    return Set(names).sorted()
  }
}
