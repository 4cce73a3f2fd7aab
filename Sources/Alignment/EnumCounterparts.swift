package import EnumModel

/// Which enums of different editions bear the same name, once platform prefixes are taken away.
package struct EnumCounterparts: Sendable {
  /// Indices into the declarations, by the words of the name.
  private var groups: [[String]: [Int]] = [:]
  private let keys: [[String]]
  private let declarations: [EnumDeclaration]

  /// - Parameter declarations: every enum of the run.
  package init(_ declarations: [EnumDeclaration]) {
    self.declarations = declarations
    let prefixes = PlatformPrefixes(declarations)
    keys = declarations.map { NameWords.split(prefixes.nameWithoutPrefix(of: $0)).map(\.text) }
    for (index, key) in keys.enumerated() where !key.isEmpty {
      groups[key, default: []].append(index)
    }
  }

  /// The enums of other editions with the same name, in the order given.
  ///
  /// - Parameter index: an index of the declarations.
  package func counterparts(of index: Int) -> [EnumDeclaration] {
    let edition = declarations[index].edition
    return (groups[keys[index]] ?? []).map { declarations[$0] }.filter {
      $0.edition != edition && $0.edition.version == edition.version
    }
  }
}
