import Findings
import RuleEngine
import SourceText
import YAMLSyntax

/// Holds the nodes of a `driftmark.yml` against what may stand there, and lists every mistake.
struct SettingChecker {
  var file: String
  /// The rules and groups that there are.
  private let ruleNames: [String]
  /// By rule.
  private let options: [String: [RuleOption]]
  private(set) var problems: [ConfigurationProblem] = []

  init(file: String, _ catalogue: RuleCatalogue) {
    self.file = file
    ruleNames = RuleSelection.names(of: catalogue)
    options = catalogue.optionsByName
  }

  /// - Parameter key: whose value the node is, for messages.
  mutating func check(_ node: YAMLNode, _ shape: SettingShape, key: String) {
    switch shape {
    case .text:
      if node.text == nil || node.isNull { add(.wrongKind(key, "text", "文本"), node) }
    case .link:
      if node.text.flatMap(LinkTemplate.init) == nil {
        add(.wrongKind(key, LinkTemplate.expected, LinkTemplate.expectedInChinese), node)
      }
    case .choice(let choices): check(node, choices, key)
    case .ruleName: checkRule(node, key)
    case .day:
      guard let text = node.text else { return add(.wrongKind(key, "a day", "日期"), node) }
      if CalendarDay(text) == nil { add(.intended(.badDay(text, key: key)), node) }
    case .texts: _ = texts(node, key)
    case .globs:
      for node in texts(node, key) {
        if let text = node.text, Glob(text) == nil { add(.badGlob(text), node) }
      }
    case .group:
      guard let elements = node.elements, elements.count > 1,
        elements.allSatisfy({ $0.text != nil && !$0.isNull })
      else { return add(.wrongKind(key, "lists of two names or more", "由两个以上名称组成的列表"), node) }
    case .rule:
      check(
        node, node.entries == nil ? .levels : .mapping(SettingShape.settings(options[key] ?? [])),
        key: key)
    case .option(let kind):
      if kind.value(of: node) == nil { add(.wrongKind(key, kind.english, kind.chinese), node) }
    case .number(let numbers):
      if node.integer.map(numbers.contains) != true {
        let (least, most) = (numbers.lowerBound, numbers.upperBound)
        add(
          .wrongKind(
            key, "a whole number from \(least) to \(most)", "\(least) 到 \(most) 之间的整数"), node)
      }
    case .mapping(let keys): check(node, keys, key)
    case .table(let value, let keys): check(node, value, keys, key)
    case .list(let element):
      guard let elements = node.elements else { return add(.wrongKind(key, "a list", "列表"), node) }
      for node in elements { check(node, element, key: key) }
    }
  }

  private mutating func check(_ node: YAMLNode, _ choices: [String], _ key: String) {
    // `off` is false to YAML 1.1, and to people who write it as such.
    let text = node.bool == false ? "off" : node.text
    guard let text, !node.isNull else {
      return add(
        .wrongKind(
          key, "one of \(choices.joined(separator: ", "))",
          "其中之一："
            + choices.joined(separator: "、")), node)
    }
    guard !choices.contains(text) else { return }
    let near = Suggestion.nearest(to: text, in: choices)
    add(.noChoice(text, key: key, choices: choices, suggestion: near), node)
  }

  private mutating func check(_ node: YAMLNode, _ keys: [SettingKey], _ key: String) {
    guard let entries = node.entries else { return add(.wrongKind(key, "a mapping", "映射"), node) }
    for missing in keys where missing.isRequired && node[missing.name] == nil {
      add(.intended(.missingKey(missing.name)), node)
    }
    for entry in entries {
      let name = entry.key.text ?? ""
      if let known = keys.first(where: { $0.name == name }) {
        check(entry.value, known.shape, key: name)
      } else {
        let names = keys.map(\.name)
        let near = Suggestion.nearest(to: name, in: names)
        add(.unknownKey(name, suggestion: near, known: names), entry.key)
      }
    }
  }

  private mutating func check(
    _ node: YAMLNode, _ value: SettingShape, _ keys: SettingShape.TableKeys, _ key: String
  ) {
    guard let entries = node.entries else { return add(.wrongKind(key, "a mapping", "映射"), node) }
    for entry in entries {
      let name = entry.key.text ?? ""
      if case .rules = keys { checkRule(entry.key, key) }
      check(entry.value, value, key: name)
    }
  }

  private mutating func checkRule(_ node: YAMLNode, _ key: String) {
    guard let name = node.text else { return add(.wrongKind(key, "text", "文本"), node) }
    guard !ruleNames.contains(name) else { return }
    add(.unknownRule(name, suggestion: Suggestion.nearest(to: name, in: ruleNames)), node)
  }

  /// The nodes of one text or a list of them.
  private mutating func texts(_ node: YAMLNode, _ key: String) -> [YAMLNode] {
    let nodes = node.elements ?? [node]
    guard nodes.allSatisfy({ $0.text != nil && !$0.isNull }) else {
      add(.wrongKind(key, "text or a list of texts", "文本或文本列表"), node)
      return []
    }
    return nodes
  }

  mutating func add(_ kind: ConfigurationProblem.Kind, _ node: YAMLNode) {
    problems.append(
      ConfigurationProblem(file: file, location: node.range.start, kind: kind))
  }
}

extension RuleCatalogue {
  /// By rule: what a project may set of it.
  var optionsByName: [String: [RuleOption]] {
    Dictionary(rules.map { ($0.manifest.id.name, $0.manifest.options) }) { first, _ in first }
  }
}

extension RuleOption.Kind {
  fileprivate var english: String {
    switch self {
    case .words: "text or a list of texts"
    case .share: "a number from 0 to 1"
    case .count: "a whole number from 0"
    case .boolean: "true or false"
    }
  }

  fileprivate var chinese: String {
    switch self {
    case .words: "文本或文本列表"
    case .share: "0 到 1 之间的数"
    case .count: "不小于 0 的整数"
    case .boolean: "true 或 false"
    }
  }
}

extension ConfigurationProblem.Kind {
  fileprivate static func wrongKind(_ key: String, _ expected: String, _ chinese: String) -> Self {
    .wrongKind(key: key, expected: expected, chineseExpected: chinese)
  }
}
