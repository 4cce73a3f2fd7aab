/// Function words, and the words that every reference page uses of itself.
enum StopWords {
  /// Two characters.
  private static let pairs =
    "已经 进行 可以 可能 需要 用于 表示 如果 以及 当前 由于 因为 所以 导致 通过 使用 调用 回调 触发 返回 收到 "
    + "发生 出现 具体 参看 参考 详见 查看 方法 接口 建议 说明 功能 状态 模式 类型 方式 相关 一个 例如 比如 其中 "
    + "对应 情况"

  /// One character; it splits a run before bigrams are formed.
  private static let singles =
    "的 了 在 时 后 会 将 请 和 与 或 该 此 其 为 是 被 对 从 到 等 中 里 把 已 需 当 若 并 且 本 你 您 则 因 "
    + "即 及 而 也 均 都 就 以 向 给 但 仅 只 个 这 那 某 于 地 得 之 所 由 还 又 再 才 更 最 着 过 吗 如 下 上 内 "
    + "外 前"

  private static let english =
    "a about also an and api apis are as at be been being between by call callback called calling "
    + "calls can could current currently detail details did do does during e etc for from function "
    + "g had has have here i if in indicate indicates interface into is it its just may means "
    + "method might mode must of on one ones only onto or please refer represents sdk see shall "
    + "should so such than that the then there these this those to type use used using via was "
    + "were when which while who whom whose will with would you your"

  private static let pairIDs = Set(
    pairs.split(separator: " ").map { pair in
      let scalars = Symbols.of(String(pair))
      return Grams.pair(scalars[0], scalars[1])
    })
  private static let singleIDs = Set(singles.unicodeScalars.map(\.value))
  private static let words = Set(english.split(separator: " ").map { Symbols.hash(String($0)) })

  static func contains(pair: UInt64) -> Bool { pairIDs.contains(pair) }
  static func contains(single: Symbol) -> Bool { singleIDs.contains(single) }
  /// - Parameter word: the hash of a folded word.
  static func contains(word: UInt64) -> Bool { words.contains(word) }
}
