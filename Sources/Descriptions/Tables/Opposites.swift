/// Pairs of words of which one replaces the other in an otherwise equal sentence.
enum Opposites {
  /// One idea; the forms of a side are separated by spaces.
  private static let chinese: [(String, String)] = [
    ("音频", "视频"),  // medium
    ("本地 本端", "远端 远程 对端"),  // side
    ("上行", "下行"),  // direction
    ("发送", "接收"),  // direction
    ("发布", "订阅"),  // role
    ("开始 启动 开启 打开 启用", "停止 关闭 结束 停用 禁用"),  // phase
    ("成功", "失败"),  // outcome
    ("最大", "最小"),  // bound
    ("最高", "最低"),  // bound
    ("大于", "小于"),  // comparison
    ("高于", "低于"),  // comparison
    ("超过", "低于"),  // comparison
    ("增加", "减少"),  // change
    ("升高", "降低"),  // change
    ("左", "右"),  // side
    ("前置", "后置"),  // camera side
    ("横屏", "竖屏"),  // orientation
    ("水平", "垂直"),  // orientation
    ("之前", "之后"),  // order
    ("同步", "异步"),  // order
    ("输入", "输出"),  // direction
    ("采集", "播放"),  // direction
    ("编码", "解码"),  // direction
    ("加入 进入", "退出 离开"),  // change
    ("连接", "中断"),  // state
    ("有线", "无线"),  // kind
    ("相同", "不同"),  // comparison
    ("顺时针", "逆时针"),  // direction
    ("客户端", "服务端"),  // party
    ("单声道", "双声道"),  // count
    ("自动", "手动"),  // agent
    ("麦克风", "扬声器"),  // device
    ("移除", "加入"),  // change
  ]

  /// Stems; the same ideas in English.
  private static let english: [(String, String)] = [
    ("audio", "video"), ("local", "remot"), ("send", "receiv"),
    ("publish", "subscrib"), ("publish", "play"), ("start", "stop"), ("success", "fail"),
    ("maximum", "minimum"), ("max", "min"), ("greater", "less"), ("higher", "lower"),
    ("high", "low"), ("increas", "decreas"), ("left", "right"), ("front", "rear"),
    ("front", "back"), ("portrait", "landscap"), ("horizont", "vertic"), ("before", "after"),
    ("input", "output"), ("captur", "render"), ("encod", "decod"), ("join", "leav"),
    ("connect", "disconnect"), ("mute", "unmut"), ("upload", "download"), ("mono", "stereo"),
    ("client", "server"), ("microphon", "speaker"), ("first", "last"), ("top", "bottom"),
    ("internal", "external"),
  ]

  /// Of the words of names, for slots; the ideas of methods.
  private static let names: [(String, String)] = [
    ("start", "stop"), ("subscribe", "unsubscribe"), ("publish", "unpublish"),
    ("join", "leave"), ("enable", "disable"), ("mute", "unmute"), ("login", "logout"),
    ("open", "close"), ("add", "remove"), ("push", "pull"), ("pause", "resume"),
    ("upload", "download"), ("local", "remote"), ("audio", "video"), ("send", "receive"),
    ("connect", "disconnect"), ("first", "last"), ("min", "max"), ("left", "right"),
    ("create", "destroy"), ("register", "unregister"), ("load", "unload"), ("get", "set"),
    ("encode", "decode"), ("before", "after"), ("joined", "left"), ("started", "stopped"),
    ("published", "unpublished"), ("success", "failed"),
  ]

  /// A pair of sides, each a list of token sequences.
  struct Pair: Sendable {
    var left: [[UInt64]]
    var right: [[UInt64]]
  }

  /// Both scripts, as sequences of token ids.
  static let pairs: [Pair] =
    chinese.map { Pair(left: characters($0), right: characters($1)) }
    + english.map { Pair(left: [[stem($0)]], right: [[stem($1)]]) }

  private static let nameHashes: Set<[UInt64]> = Set(
    names.flatMap { (a, b) in
      let (a, b) = (Symbols.hash(a), Symbols.hash(b))
      return [[a, b], [b, a]]
    })

  private static func stem(_ stem: String) -> UInt64 { Stemmer.stem(Symbols.of(stem)) }

  /// Whether one list of words of names holds the opposite of a word of the other.
  static func areOpposite(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    a.contains { left in b.contains { nameHashes.contains([left, $0]) } }
  }

  private static func characters(_ forms: String) -> [[UInt64]] {
    forms.split(separator: " ").map { $0.unicodeScalars.map { UInt64($0.value) } }
  }
}
