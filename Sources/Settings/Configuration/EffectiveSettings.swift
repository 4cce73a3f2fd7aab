package import RuleEngine
import SourceText
import YAMLSyntax

/// The settings that hold for a run, each with where it comes from.
package enum EffectiveSettings {
  /// One setting.
  package struct Entry: Hashable, Sendable {
    /// With a dot between a key and those inside it: `output.severity`.
    package var key: String
    package var value: String
    /// The line of the configuration; nil for what holds without it.
    package var line: Int?
  }

  /// What the text of a configuration sets, in its order, then what holds by default.
  ///
  /// - Parameter text: nil without a configuration.
  package static func entries(
    of text: String?, file: String, catalogue: RuleCatalogue
  ) throws(ConfigurationProblems) -> [Entry] {
    var entries: [Entry] = []
    if let text {
      let reader = ConfigurationReader(file: file, catalogue: catalogue)
      _ = try reader.configuration(text)
      collect(try reader.root(text), [], line: 1, into: &entries)
    }
    let set = Set(entries.map(\.key))
    for (key, value) in defaults(of: .configuration, []) + defaults(of: catalogue)
    where !set.contains(key) {
      entries.append(Entry(key: key, value: value, line: nil))
    }
    return entries
  }

  private static func collect(
    _ node: YAMLNode, _ path: [String], line: Int, into entries: inout [Entry]
  ) {
    if let inner = node.entries, !inner.isEmpty {
      for entry in inner {
        collect(
          entry.value, path + [entry.key.text ?? ""], line: entry.key.range.start.line,
          into: &entries)
      }
    } else if let elements = node.elements, elements.contains(where: { $0.text == nil }) {
      for (index, element) in elements.enumerated() {
        collect(
          element, path + [String(index + 1)], line: element.range.start.line, into: &entries)
      }
    } else {
      let texts = (node.elements ?? [node]).compactMap(\.text)
      entries.append(
        Entry(
          key: path.joined(separator: "."),
          value: node.entries == nil ? texts.joined(separator: ", ") : "{}", line: line))
    }
  }

  private static func defaults(of catalogue: RuleCatalogue) -> [(key: String, value: String)] {
    catalogue.rules.map(\.manifest).flatMap { rule in
      rule.options.map { ("rules.\(rule.id).\($0.name)", $0.usual.text) }
    }.filter { !$0.1.isEmpty }
  }

  private static func defaults(
    of shape: SettingShape, _ path: [String]
  ) -> [(key: String, value: String)] {
    guard case .mapping(let keys) = shape else { return [] }
    return keys.flatMap { key in
      let path = path + [key.name]
      let own = key.defaultText.map { [(path.joined(separator: "."), $0)] } ?? []
      return own + defaults(of: key.shape, path)
    }
  }
}
