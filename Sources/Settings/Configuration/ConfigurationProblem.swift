package import Alignment
import Findings
package import SourceText

/// What is wrong with a `driftmark.yml`, and where.
package struct ConfigurationProblem: Error, Message, Sendable {
  package enum Kind: Hashable, Sendable {
    case unreadable(String)
    /// No YAML, in the words of its reader.
    case yaml(String)
    case empty
    case unknownKey(String, suggestion: String?, known: [String])
    case unknownRule(String, suggestion: String?)
    case wrongKind(key: String, expected: String, chineseExpected: String)
    case noChoice(String, key: String, choices: [String], suggestion: String?)
    case badGlob(String)
    /// A pattern that matches no page, and none that it would leave out.
    case idlePattern(String)
    case unknownLanguage(String, known: [String])
    /// An override without files and enums, which would hold everywhere.
    case overrideOfNothing
    /// In an intended difference.
    case intended(IntendedMistake)
    /// A name in an alias that nothing on the pages has, and of what it should be.
    case idleAlias(String, AliasFault.Kind, suggestion: String?)
    case ambiguousAlias(String, enums: [String])
    case contradictoryAliases(String, String)
    /// A source of truth without a page.
    case idleSourceOfTruth(String, known: [String])

    /// Whether a run cannot go on.
    package var isFatal: Bool {
      switch self {
      case .idlePattern, .idleAlias, .idleSourceOfTruth: false
      default: true
      }
    }
  }

  /// As the user knows it.
  package var file: String
  /// Nil where the file as a whole is meant.
  package var location: SourceLocation?
  package var kind: Kind

  /// Sorts problems by their places.
  package var order: SourceLocation { location ?? SourceLocation(line: 0, column: 0) }

  private var place: String {
    location.map { "\(file):\($0.line):\($0.column): " } ?? "\(file): "
  }

  package var english: String {
    switch kind {
    case .unreadable(let reason): place + reason
    case .yaml(let problem): place + problem
    case .empty: place + "nothing is written here; remove the file, or run driftmark init"
    case .unknownKey(let key, let near?, _):
      place + "unknown key '\(key)'; did you mean '\(near)'?"
    case .unknownKey(let key, nil, let known):
      place + "unknown key '\(key)'; there is \(known.joined(separator: ", "))"
    case .unknownRule(let name, let near):
      place + "no rule is called '\(name)'"
        + (near.map { "; did you mean '\($0)'?" } ?? "; see driftmark rules")
    case .wrongKind(let key, let expected, _): place + "'\(key)' must be \(expected)"
    case .noChoice(let value, let key, let choices, let near):
      place + "'\(value)' is no value of '\(key)' (\(choices.joined(separator: ", ")))"
        + (near.map { "; did you mean '\($0)'?" } ?? "")
    case .idlePattern(let glob): place + "'\(glob)' matches no page"
    case .badGlob(let glob): place + "'\(glob)' is no pattern of paths: a bracket is not closed"
    case .unknownLanguage(let code, let known):
      place + "'\(code)' is no language that is known (\(known.joined(separator: ", ")))"
    case .overrideOfNothing:
      place + "an override needs files or enums; what holds everywhere belongs under rules"
    case .intended(let mistake): place + mistake.english
    case .idleAlias(let name, let kind, let near):
      place + "alias '\(name)' is no \(Self.english(kind)) on the pages"
        + (near.map { "; did you mean '\($0)'?" } ?? "")
    case .idleSourceOfTruth(let platform, let known):
      place + "no page is of the platform '\(platform)'; there is \(known.joined(separator: ", "))"
    case .ambiguousAlias(let name, let enums):
      place + "alias '\(name)' is a member of \(enums.joined(separator: ", ")); write Enum/Member"
    case .contradictoryAliases(let first, let second):
      place
        + "'\(first)' and '\(second)' cannot be one: both are of one platform, language and version"
    }
  }

  package var chinese: String {
    switch kind {
    case .unreadable(let reason): place + reason
    case .yaml(let problem): place + problem
    case .empty: place + "文件是空的；请删除它，或运行 driftmark init"
    case .unknownKey(let key, let near?, _): place + "未知的键“\(key)”；是否指“\(near)”？"
    case .unknownKey(let key, nil, let known):
      place + "未知的键“\(key)”；可用的有 \(known.joined(separator: "、"))"
    case .unknownRule(let name, let near):
      place + "没有名为“\(name)”的规则"
        + (near.map { "；是否指“\($0)”？" } ?? "；见 driftmark rules")
    case .wrongKind(let key, _, let expected): place + "“\(key)”必须是\(expected)"
    case .noChoice(let value, let key, let choices, let near):
      place + "“\(value)”不是“\(key)”的值（\(choices.joined(separator: "、"))）"
        + (near.map { "；是否指“\($0)”？" } ?? "")
    case .idlePattern(let glob): place + "“\(glob)”不匹配任何文档"
    case .badGlob(let glob): place + "“\(glob)”不是路径模式：括号没有闭合"
    case .unknownLanguage(let code, let known):
      place + "“\(code)”不是已知的语言（\(known.joined(separator: "、"))）"
    case .idleAlias(let name, let kind, let near):
      place + "文档中没有名为“\(name)”的\(Self.chinese(kind))" + (near.map { "；是否指“\($0)”？" } ?? "")
    case .idleSourceOfTruth(let platform, let known):
      place + "没有属于平台“\(platform)”的文档；有 \(known.joined(separator: "、"))"
    case .ambiguousAlias(let name, let enums):
      place + "“\(name)”同时是 \(enums.joined(separator: "、")) 的成员；请写成 枚举/成员"
    case .contradictoryAliases(let first, let second):
      place + "“\(first)”与“\(second)”不能视为同一个：两者属于同一平台、语言和版本"
    case .overrideOfNothing: place + "override 需要 files 或 enums；对全部生效的设置应写在 rules 下"
    case .intended(let mistake): place + mistake.chinese
    }
  }

  private static func english(_ kind: AliasFault.Kind) -> String {
    switch kind {
    case .enums: "enum"
    case .members: "member"
    case .words: "word of names"
    }
  }

  private static func chinese(_ kind: AliasFault.Kind) -> String {
    switch kind {
    case .enums: "枚举"
    case .members: "成员"
    case .words: "单词"
    }
  }
}
