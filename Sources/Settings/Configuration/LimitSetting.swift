import SourceText
import YAMLSyntax

/// A key below `limits`, and the limit that it sets.
struct LimitSetting: Sendable {
  let name: String
  let limit: WritableKeyPath<ReadingLimits, Int> & Sendable
  /// What people may set; above it, a page could end the program.
  let numbers: ClosedRange<Int>
  /// A line for the schema, without a full stop.
  let help: String

  static let all = [
    LimitSetting(
      name: "bytes", limit: \.bytes, numbers: 1...1_000_000_000, help: "of a page's file"),
    LimitSetting(name: "lines", limit: \.lines, numbers: 1...10_000_000, help: "of a page"),
    LimitSetting(name: "columns", limit: \.columns, numbers: 2...1_000, help: "of a table"),
    LimitSetting(
      name: "cells", limit: \.cells, numbers: 1...10_000_000, help: "of all tables of a page"),
    LimitSetting(
      name: "nesting", limit: \.nesting, numbers: 1...100,
      help: "lists, quotes and HTML tables that stand in each other"),
    LimitSetting(
      name: "members", limit: \.members, numbers: 1...1_000_000, help: "of all enums of a page"),
    LimitSetting(
      name: "description", limit: \.description, numbers: 1...1_000_000,
      help: "bytes of a description"),
  ]

  static let keys = all.map { setting in
    SettingKey(
      setting.name, .number(setting.numbers), setting.help,
      defaultText: String(ReadingLimits()[keyPath: setting.limit]))
  }

  /// What a mapping that was found to be right sets; the rest is as usual.
  static func limits(_ node: YAMLNode?) -> ReadingLimits {
    var limits = ReadingLimits()
    for setting in all {
      guard let number = node?[setting.name]?.integer else { continue }
      limits[keyPath: setting.limit] = number
    }
    return limits
  }
}
