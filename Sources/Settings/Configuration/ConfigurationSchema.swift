import Foundation
package import RuleEngine

/// The JSON Schema of `driftmark.yml`, for editors.
package enum ConfigurationSchema {
  /// The schema as indented JSON with a line break behind it; keys are sorted.
  package static func text(_ catalogue: RuleCatalogue) -> String {
    var schema = object(of: .configuration, catalogue)
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    schema["title"] = "driftmark.yml"
    schema["definitions"] = [
      "level": object(of: .levels, catalogue), "rule": setting([], catalogue),
      "rules": rules(of: catalogue),
    ]
    let options: JSONSerialization.WritingOptions = [
      .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
    ]
    let bytes = try? JSONSerialization.data(withJSONObject: schema, options: options)
    return String(decoding: bytes ?? Data(), as: UTF8.self) + "\n"
  }

  private static func object(of shape: SettingShape, _ catalogue: RuleCatalogue) -> [String: Any] {
    switch shape {
    case .text: return ["type": ["string", "number"]]
    case .choice(let choices):
      // An unquoted `off` is false to readers of YAML 1.1, which editors are.
      return ["enum": choices.contains("off") ? choices + [false] as [Any] : choices]
    case .ruleName: return ["enum": RuleSelection.names(of: catalogue)]
    case .link: return ["type": "string", "pattern": "\\{file\\}"]
    case .day: return ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    case .texts, .globs:
      return [
        "oneOf": [
          ["type": "string"], ["type": "array", "items": ["type": "string"]] as [String: Any],
        ]
      ]
    case .group:
      return ["type": "array", "items": ["type": ["string", "number"]], "minItems": 2]
    case .rule: return reference("rule")
    case .option(.words): return object(of: .texts, catalogue)
    case .option(.share): return ["type": "number", "minimum": 0, "maximum": 1]
    case .option(.count): return ["type": "integer", "minimum": 0]
    case .option(.boolean): return ["type": "boolean"]
    case .number(let numbers):
      return ["type": "integer", "minimum": numbers.lowerBound, "maximum": numbers.upperBound]
    case .list(let element): return ["type": "array", "items": object(of: element, catalogue)]
    case .table(let value, .anything):
      return ["type": "object", "additionalProperties": object(of: value, catalogue)]
    case .table(_, .rules): return reference("rules")
    case .mapping(let keys):
      let properties = keys.map { key in
        var object = object(of: key.shape, catalogue)
        object["description"] =
          key.help + (key.defaultText.map { $0.isEmpty ? "" : "; default: \($0)" } ?? "")
        return (key.name, object)
      }
      var mapping: [String: Any] = [
        "type": "object", "additionalProperties": false,
        "properties": Dictionary(uniqueKeysWithValues: properties),
      ]
      let required = keys.filter(\.isRequired).map(\.name)
      if !required.isEmpty { mapping["required"] = required }
      return mapping
    }
  }

  private static func rules(of catalogue: RuleCatalogue) -> [String: Any] {
    let options = catalogue.optionsByName
    let properties = RuleSelection.names(of: catalogue).map { rule in
      let own = options[rule] ?? []
      return (rule, own.isEmpty ? reference("rule") : setting(own, catalogue))
    }
    return [
      "type": "object", "additionalProperties": false,
      "properties": Dictionary(uniqueKeysWithValues: properties),
    ]
  }

  private static func reference(_ name: String) -> [String: Any] {
    ["$ref": "#/definitions/\(name)"]
  }

  /// A severity, or a mapping with options.
  private static func setting(
    _ options: [RuleOption], _ catalogue: RuleCatalogue
  ) -> [String: Any] {
    let settings = object(of: .mapping(SettingShape.settings(options)), catalogue)
    return ["oneOf": [reference("level"), settings]]
  }
}
