import SourceText

/// Words that pages use of themselves, in headings and labels.
enum PageWords {
  /// Words of headings that say nothing of what the page is about.
  static let generic: Set<String> = [
    "api", "sdk", "error", "errors", "code", "codes", "warning", "warnings", "status", "enum",
    "enums", "enumeration", "enumerations", "constant", "constants", "reference", "list", "type",
    "types", "key", "keys", "side", "client", "platform", "overview", "the", "for", "of", "on",
    "错误", "错误码", "警告", "警告码", "状态", "状态码", "返回码", "枚举", "枚举值", "码", "代码", "端",
    "平台", "说明", "描述", "列表", "汇总", "常见", "参考", "客户端", "类型", "的", "一览",
    "エラー", "コード", "エラーコード", "警告コード", "一覧", "列挙型", "側",
  ]

  /// Headings and list labels that introduce the members of the enum above them.
  static let members: Set<String> = enums.union([
    "枚举值", "枚举", "枚举成员", "成员", "成员列表", "取值", "取值说明", "值", "常量", "枚举项",
    "enum values", "enumeration values", "values", "members", "enum members", "enumerators",
    "constants", "cases", "enum cases", "enumeration constants", "value",
    "列挙値", "メンバー", "値", "定数", "列挙子",
    "成员变量", "常量列表", "member variables", "fields", "メンバー変数",
  ])

  /// Those that say that it is an enum, and nothing else.
  static let enums: Set<String> = [
    "enum", "enums", "enumeration", "enumerations", "枚举列表", "列挙", "列挙型",
  ]

  /// Words beside a name in a heading that say what kind of thing it is.
  static let kinds: Set<String> = [
    "enum", "enumeration", "class", "struct", "枚举", "枚举类型", "枚举类", "列挙型",
  ]

  /// Labels of paragraphs that state a fact of the enum and describe nothing.
  static let labels: [String] = [
    "类型", "定义于", "所在文件", "头文件", "命名空间", "type", "kind", "defined in", "declared in",
    "header", "namespace", "module", "package", "since", "型", "定義",
  ]

  /// Parts of headings that announce codes; a letter of two marks is given in both its spellings.
  static let announcements: [BytePattern] = [
    "错误码", "返回码", "状态码", "枚举", "警告码", "error code", "status code", "return code",
    "result code", "enum", "エラーコード", "エラーコート\u{3099}", "列挙",
  ].map(BytePattern.init)

  /// Whether a heading or title announces codes.
  static func announceCodes(_ heading: String) -> Bool {
    let text = Array(heading.utf8)
    return announcements.contains { $0.isFound(in: text[...]) }
  }

  /// Whether a heading is the name of a type of codes: `ErrorCode`, `Gate.StatusCodes`.
  static func namesCodes(_ heading: String) -> Bool {
    guard let name = Identifier.lastComponent(of: heading.utf8) else { return false }
    var words: [UInt8] = []
    words.reserveCapacity(2 * name.count)
    for letter in name {
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) {
        words.append(UInt8(ascii: " "))
      }
      words.append(letter)
    }
    if words.last == UInt8(ascii: "s") { words.removeLast() }
    return announcements.contains { $0.isSuffix(of: words[...]) }
  }
}
