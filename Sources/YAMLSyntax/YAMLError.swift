package import SourceText

/// Why a YAML document cannot be used, and where.
package struct YAMLError: Error, Hashable, Sendable {
  /// The fact.
  package let problem: YAMLProblem
  /// The first character of the offending node, or the place where the syntax breaks.
  package let location: SourceLocation

  /// Puts a problem to its place.
  package init(_ problem: YAMLProblem, at location: SourceLocation) {
    self.problem = problem
    self.location = location
  }

  /// The problem in one line, lower case, without its place.
  package var english: String { problem.english }
}
