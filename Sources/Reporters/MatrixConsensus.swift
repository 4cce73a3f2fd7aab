package import EnumModel

/// What most editions have in a row of the matrix, and so which values depart from it.
///
/// Integers are compared with integers and strings with strings. Where a project names its source of
/// truth, that counts and not how many there are.
package struct MatrixConsensus: Sendable {
  private enum Sort: Hashable {
    case integer, string

    init?(_ kind: EnumValue.Kind) {
      switch kind {
      case .integer: self = .integer
      case .string: self = .string
      case .range, .expression, .none: return nil
      }
    }
  }

  /// One value of a row.
  private struct Candidate {
    var kind: EnumValue.Kind
    var text: String
    /// How many editions have it.
    var votes = 0
    var isTrue = false
  }

  private var candidates: [Sort: [Candidate]] = [:]
  /// Of the sorts that differ; none is agreed on where as many editions have another value.
  private var agreed: [Sort: [EnumValue.Kind]] = [:]

  /// - Parameters:
  ///   - cells: the values of a row, by edition; none where an edition lacks the concept.
  ///   - knowledge: whose values are right, where the project says so.
  package init(
    _ cells: [[EnumValue]], of editions: [Edition], knowing knowledge: ProjectKnowledge
  ) {
    let present = zip(cells, editions).filter { !$0.0.isEmpty }.map(\.1.platform)
    let right = knowledge.decisive(among: present)
    for (cell, edition) in zip(cells, editions) {
      var seen: [EnumValue.Kind] = []
      for value in cell where !seen.contains(value.kind) {
        seen.append(value.kind)
        add(value, isTrue: edition.platform == right)
      }
    }
    for (sort, values) in candidates where values.count > 1 {
      agreed[sort] = Self.agreed(values).map(\.kind)
    }
  }

  /// Whether values of one sort are not the same.
  var differs: Bool { !agreed.isEmpty }

  /// Whether a value of the row is not the one that is agreed on.
  package func isApart(_ value: EnumValue) -> Bool {
    guard let sort = Sort(value.kind), let agreed = agreed[sort] else { return false }
    return !agreed.contains(value.kind)
  }

  /// The string that a string departs from; nil where several may be meant.
  func model(for value: EnumValue) -> String? {
    guard case .string = value.kind, let values = candidates[.string] else { return nil }
    let others =
      agreed[.string].flatMap { $0.isEmpty ? nil : $0 }
      ?? values.map(\.kind).filter { $0 != value.kind }
    guard others.count == 1 else { return nil }
    return values.first { $0.kind == others[0] }?.text
  }

  private mutating func add(_ value: EnumValue, isTrue: Bool) {
    guard let sort = Sort(value.kind) else { return }
    var values = candidates[sort] ?? []
    let place = values.firstIndex { $0.kind == value.kind } ?? values.count
    if place == values.count { values.append(Candidate(kind: value.kind, text: value.text)) }
    values[place].votes += 1
    values[place].isTrue = values[place].isTrue || isTrue
    candidates[sort] = values
  }

  private static func agreed(_ values: [Candidate]) -> [Candidate] {
    let right = values.filter(\.isTrue)
    guard right.isEmpty else { return right }
    let most = values.map(\.votes).max() ?? 0
    let first = values.filter { $0.votes == most }
    return first.count == 1 ? first : []
  }
}
