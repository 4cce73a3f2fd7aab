import MarkdownSyntax
import SourceText

/// What the words of a table's header say about its columns, in Chinese, English and Japanese.
enum HeaderWords {
  /// What a column may hold.
  enum Role: Equatable {
    case name
    case value
    case description
    case type
    case defaultValue
    case parameter
    case requirement
    /// How much or how many of something, or when: no value of a member.
    case quantity
    case unknown
  }

  private static let words: [(Role, Set<String>)] = [
    (
      .name,
      [
        "名称", "名字", "属性", "枚举", "枚举名", "枚举名称", "枚举项", "成员", "成员名", "常量", "常量名", "宏",
        "标识", "标识符", "错误名称", "错误名", "name", "member", "constant", "constant name", "enumerator",
        "enum", "case", "property", "identifier", "symbol", "flag", "flag name", "error name",
        "macro", "enum name", "enum constant", "constant value name", "枚举常量", "常量名称", "宏定义",
        "エラー名", "識別子", "シンボル", "フラグ", "列挙子名", "名前", "定数", "定数名", "メンバー", "列挙子", "列挙値",
        "フラグ名",
      ]
    ),
    (
      .value,
      [
        "值", "取值", "数值", "枚举值", "错误码", "状态码", "返回码", "代码", "码值", "码", "错误代码", "代码信息", "十进制",
        "value", "values", "code", "error code", "status code", "return code", "number", "int",
        "integer", "decimal", "hex", "hex value", "decimal value", "numeric value", "enum value",
        "値", "コード", "エラーコード", "整数値", "error number", "errno", "error code enumeration",
        "error code enum value", "error code value", "result code", "response code", "exit code",
        "http code", "http status", "http status code", "hexadecimal", "错误码枚举值", "错误码值", "结果码",
        "响应码", "http 返回码", "http 状态码", "错误编号", "错误值", "十六进制", "ステータスコード", "結果コード", "数値",
        "16進値", "16進数値", "10進値", "10進数値", "十六进制值", "十进制值", "mask", "bit mask", "bitmask", "掩码",
        "位掩码",
        "マスク", "ビットマスク",
      ]
    ),
    (
      .description,
      [
        "说明", "描述", "含义", "备注", "解释", "错误信息", "错误描述", "错误说明", "可能原因", "意义", "注释",
        "description", "descriptions", "meaning", "explanation", "message", "notes", "note",
        "remarks", "comment",
        "comments", "details", "detail", "summary", "error message",
        "error description", "possible cause", "possible causes", "cause", "reason", "错误原因",
        "原因", "エラーメッセージ", "メッセージ", "解説", "原因と対処", "説明", "意味", "内容", "備考",
      ]
    ),
    (.type, ["类型", "数据类型", "字段类型", "type", "data type", "型", "データ型"]),
    (.defaultValue, ["默认值", "缺省值", "default", "default value", "デフォルト値", "既定値"]),
    (
      .parameter,
      [
        "参数", "参数名", "参数名称", "字段", "字段名", "parameter", "parameters", "param", "argument", "field",
        "field name", "引数", "パラメータ", "フィールド",
      ]
    ),
    (
      .requirement,
      [
        "是否必选", "是否必填", "必选", "必填", "是否必须", "required", "requirement", "optional",
        "mandatory", "必須",
      ]
    ),
  ]

  private static let roles: [String: Role] = words.reduce(into: [:]) { roles, entry in
    for word in entry.1 { roles[word] = entry.0 }
  }

  /// The role that a header cell announces.
  static func role(of header: String) -> Role {
    let words = header.lowercased().split { !$0.isLetter && !$0.isNumber }
    if let role = roles[words.joined(separator: " ")] { return role }
    return words.first.flatMap { roles[String($0)] } == .parameter
      ? .parameter : alternative(header)
  }

  /// The role of a header that says a thing twice: `状态码（Status code）`, `Code/value`.
  private static func alternative(_ header: String) -> Role {
    let parts = header.lowercased().split { "(（)）/".contains($0) }.prefix(3)
    guard parts.count > 1 else { return .unknown }
    return parts.lazy.compactMap { part in
      roles[part.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")]
    }.first ?? .unknown
  }

  /// Headers of codes that do not say so in the words that headings use.
  private static let codes: Set<String> = [
    "code", "codes", "错误编号", "error number", "errno", "代码", "码", "响应码", "http 返回码", "http status",
    "コード", "exit code", "response code",
  ]

  /// Headers of columns that count rows.
  private static let counters: Set<String> = ["序号", "行号", "no", "s no", "serial number", "番号"]

  /// Whether a header says that what stands below it counts the rows.
  static func countsRows(_ header: String) -> Bool {
    let words = header.lowercased().split { !$0.isLetter && !$0.isNumber }
    return header.contains("#") && words.isEmpty || counters.contains(words.joined(separator: " "))
  }

  /// Headers of names that only members of enums have.
  private static let members: Set<String> = [
    "枚举", "枚举名", "枚举名称", "枚举项", "枚举常量", "枚举成员", "enumerator", "enum constant", "enum name",
    "enum member", "enumerated value", "enumeration value", "enumeration constant",
    "enumeration member", "列挙子", "列挙子名",
  ]

  /// Whether a header calls what stands below it members of an enum, so that no values need stand beside.
  static func announcesMembers(_ header: String) -> Bool {
    members.contains(
      header.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " "))
  }

  /// Whether a header calls what stands below it codes, rather than values of any kind.
  static func announcesCodes(_ header: InlineText) -> Bool { announcesCodes(header.string) }

  /// The same of a text without mark-up.
  static func announcesCodes(_ header: String) -> Bool {
    let words = header.lowercased().split { !$0.isLetter && !$0.isNumber }
      .joined(separator: " ")
    let bytes = Array(words.utf8)
    return codes.contains(words)
      || PageWords.announcements.contains { $0.isFound(in: bytes[...]) }
  }
}
