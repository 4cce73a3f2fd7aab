/// What headers, sentences and headings call the names that are listed below them.
enum NameListWords {
  /// What names may be.
  enum Subject {
    case members
    /// Parameters, fields, methods and whatever else has names.
    case others
  }

  /// Whole words, in the singular.
  private static let others: Set<String> = [
    "parameter", "param", "argument", "arg", "field", "property", "attribute", "option", "key",
    "method", "function", "callback", "class", "interface", "file", "api", "struct", "structure",
    "object", "delegate", "listener", "handler", "protocol", "column", "variable", "permission",
    "setting", "configuration", "config", "feature", "command", "endpoint", "header", "module",
    "package", "dependency", "library", "framework", "request", "response", "payload", "body",
    "query", "tag", "element", "component", "plugin", "extension", "topic", "sample", "example",
    "demo", "document", "guide", "page", "action", "hook", "prop",
    "metric", "label", "secret", "credential", "macro", "directive", "annotation", "extra",
    "environment", "env", "manifest", "plist", "dictionary", "json", "xml",
  ]
  private static let members: Set<String> = [
    "state", "status", "event", "error", "warning", "code", "reason", "mode", "level", "enum",
    "enumeration", "enumerator", "constant", "value",
  ]

  private static let enums: Set<String> = ["enum", "enumeration"]
  /// In words.
  private static let longestHeader = 3

  /// Parts of words in Chinese and Japanese, which have no spaces between them.
  private static let otherParts = [
    "参数", "字段", "属性", "选项", "键名", "键值", "方法", "函数", "回调", "类名", "接口", "文件", "结构体", "权限", "配置", "设置",
    "功能", "特性", "变量", "模块", "命令", "请求", "响应", "返回值", "监听", "代理", "协议", "依赖", "头部", "标签",
    "示例", "文档", "组件", "插件", "指标", "宏定义", "环境",
    "パラメータ", "引数", "フィールド", "プロパティ", "オプション", "キー", "メソッド", "関数", "コールバック",
    "クラス", "インターフェ", "ファイル", "構造体", "権限", "設定", "機能", "変数", "モジュール", "コマンド", "リクエスト",
    "レスポンス", "属性", "環境",
  ]
  private static let memberParts = [
    "状态", "事件", "错误", "警告", "原因", "模式", "级别", "等级", "枚举", "常量", "取值",
    "状態", "ステータス", "イベント", "エラー", "理由", "モード", "レベル", "列挙", "定数",
  ]

  /// What a text calls names; nil where it says nothing of them.
  static func subject(of text: String) -> Subject? {
    guard !text.isEmpty, text.utf8.count <= longest else { return nil }
    let words = PlainWords.all(in: text)
    // A sentence that begins so says what it is about; what the enum is for may be methods.
    if words.count > longestHeader, words.prefix(2).contains(where: enums.contains) {
      return .members
    }
    let isForeign = text.utf8.contains { $0 >= 0x80 }
    if words.contains(where: others.contains)
      || isForeign && otherParts.contains(where: text.contains)
    {
      return .others
    }
    return words.contains(where: members.contains)
      || isForeign && memberParts.contains(where: text.contains) ? .members : nil
  }

  /// In bytes.
  private static let longest = 1_000
}
