package import Findings
package import YAMLSyntax

/// Something of a rule that is a matter of taste, which a project may set.
package struct RuleOption: Hashable, Sendable {
  /// What a value may be.
  package enum Kind: String, CaseIterable, Sendable {
    /// Texts.
    case words
    /// A number from 0 to 1.
    case share
    /// A whole number from 0.
    case count
    case boolean
  }

  /// A value of one of the kinds.
  package enum Value: Hashable, Sendable {
    case words([String])
    case share(Double)
    case count(Int)
    case boolean(Bool)

    /// As YAML has it; empty for no words.
    package var text: String {
      switch self {
      case .words(let words): words.joined(separator: ", ")
      case .share(let share): String(share)
      case .count(let count): String(count)
      case .boolean(let isSet): String(isSet)
      }
    }
  }

  package var name: String
  package var kind: Kind
  package var usual: Value
  /// What it decides, without a full stop.
  package var help: String
}

extension RuleOption.Kind {
  /// The value that a node stands for; nil where it is none of the kind.
  package func value(of node: YAMLNode) -> RuleOption.Value? {
    switch self {
    case .words:
      let nodes = node.elements ?? [node]
      let texts = nodes.compactMap { $0.isNull ? nil : $0.text }
      return texts.count == nodes.count ? .words(texts) : nil
    case .share:
      return node.text.flatMap(Double.init).flatMap { (0...1).contains($0) ? .share($0) : nil }
    case .count: return node.integer.flatMap { $0 >= 0 ? .count($0) : nil }
    case .boolean: return node.bool.map { .boolean($0) }
    }
  }
}

/// A rule of which a project may set something; its manifest says what.
package protocol ConfigurableRule: Rule {
  var options: RuleOptions { get set }
}

extension ConfigurableRule {
  package mutating func set(_ options: RuleOptions) { self.options = options }
}

/// Options of a rule for some places.
package struct LocalOptions: Sendable {
  /// All that a project sets there, by name.
  package var values: [String: RuleOption.Value]
  package var holds: @Sendable (FindingLocation) -> Bool

  package init(
    values: [String: RuleOption.Value], holds: @escaping @Sendable (FindingLocation) -> Bool
  ) {
    self.values = values
    self.holds = holds
  }
}

/// What holds for a rule: what the project sets, else what its manifest says.
package struct RuleOptions: Sendable {
  private var values: [String: RuleOption.Value] = [:]

  /// Nothing; a rule of the catalogue has all that its manifest declares.
  package init() {}

  init(_ options: [RuleOption]) {
    for option in options { values[option.name] = option.usual }
  }

  /// The same with other values for some.
  func setting(_ others: [String: RuleOption.Value]) -> Self {
    var options = self
    options.values.merge(others) { $1 }
    return options
  }

  /// Texts in lower case.
  package func words(_ name: String) -> Set<String> {
    guard case .words(let words) = values[name] else { return [] }
    return Set(words.map { $0.lowercased() })
  }

  /// A number from 0 to 1.
  package func share(_ name: String) -> Double {
    guard case .share(let share) = values[name] else { return 0 }
    return share
  }

  /// A number from 0.
  package func count(_ name: String) -> Int {
    guard case .count(let count) = values[name] else { return 0 }
    return count
  }

  /// Whether something is on.
  package func isSet(_ name: String) -> Bool { values[name] == .boolean(true) }
}
