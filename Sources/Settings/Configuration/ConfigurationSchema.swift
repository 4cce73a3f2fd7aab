import Foundation
package import RuleEngine

/// The JSON Schema of `driftmark.yml`, for editors.
package enum ConfigurationSchema {
  /// The schema as indented JSON with a line break behind it; keys are sorted.
  package static func text(_ catalogue: RuleCatalogue) -> String {
    var schema = object(of: .configuration, RuleSelection.names(of: catalogue))
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    schema["title"] = "driftmark.yml"
    let options: JSONSerialization.WritingOptions = [
      .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
    ]
    let bytes = try? JSONSerialization.data(withJSONObject: schema, options: options)
    return String(decoding: bytes ?? Data(), as: UTF8.self) + "\n"
  }

  private static func object(of shape: SettingShape, _ rules: [String]) -> [String: Any] {
    switch shape {
    case .text: return ["type": ["string", "number"]]
    case .choice(let choices):
      // An unquoted `off` is false to readers of YAML 1.1, which editors are.
      return ["enum": choices.contains("off") ? choices + [false] as [Any] : choices]
    case .rule: return ["enum": rules]
    case .day: return ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    case .texts, .globs:
      return [
        "oneOf": [
          ["type": "string"], ["type": "array", "items": ["type": "string"]] as [String: Any],
        ]
      ]
    case .list(let element): return ["type": "array", "items": object(of: element, rules)]
    case .table(let value, .anything):
      return ["type": "object", "additionalProperties": object(of: value, rules)]
    case .table(let value, .rules):
      let value = object(of: value, rules)
      let properties = Dictionary(uniqueKeysWithValues: rules.map { ($0, value) })
      return ["type": "object", "properties": properties, "additionalProperties": false]
    case .mapping(let keys):
      let properties = keys.map { key in
        var object = object(of: key.shape, rules)
        object["description"] = key.help + (key.defaultText.map { "; default: \($0)" } ?? "")
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
}
