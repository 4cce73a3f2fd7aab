/// The name of a rule, such as `value-collision`.
package struct RuleID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let name: String

  package init(_ name: String) { self.name = name }

  package init(stringLiteral name: String) { self.name = name }

  /// Whether the rule speaks of names, which are shipped and seldom free to change.
  package var isNaming: Bool { name.hasPrefix("naming-") }

  package var description: String { name }

  package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}
