/// Kinds of remedies that advice names, and what they look like.
enum Remedies {
  /// Words, and others that stand not too far behind them; without the latter the words alone.
  struct Form: Sendable {
    var heads: [[Symbol]]
    /// At most this many characters between the two.
    var gap: Int
    var tails: [[Symbol]]
  }

  /// By kind; a form that belongs to an earlier kind is not looked for in a later one.
  static let kinds: [[Form]] = [
    // The SDK has given up.
    [
      form("不再自动重试 不再重试 不再自动重连 不再重连 不会重试"),
      form("no_longer_retry no_longer_reconnect will_not_retry"),
    ],
    // The SDK acts.
    [form("自动重试 自动重连 自动恢复 自动尝试"), form("automatically_retry automatically_reconnect")],
    // Ask people.
    [
      form("联系", 12, "技术支持 客服 支持人员 管理员 商务"), form("contact", 24, "support service us"),
    ],
    // The caller acts.
    [
      form("请 建议 稍后 可", 6, "重试"), form("稍后再试 请再试 try_again"),
      form("please", 16, "retry"),
    ],
    // The caller starts over.
    [
      form("重新登录 重新加入 重新进入 重新进房 再次加入 再次登录 再次进房"),
      form("log_in_again login_again join_again rejoin"),
    ],
    [form("检查", 8, "网络"), form("check", 30, "network")],  // look at the line
    // Look at the input.
    [form("检查", 12, "参数 传入 是否正确 是否合法"), form("check", 40, "param correct valid")],
    // Do nothing.
    [form("无需处理 无需关注 可忽略 可以忽略"), form("no_action can_be_ignored")],
    [form("升级 更新到 更新至"), form("upgrade update_to update_the_sdk")],  // change the version
  ]

  private static func form(_ heads: String, _ gap: Int = 0, _ tails: String = "") -> Form {
    Form(heads: words(heads), gap: gap, tails: words(tails))
  }

  /// Separated by spaces; an underscore is a space of the words.
  private static func words(_ list: String) -> [[Symbol]] {
    list.split(separator: " ").map { word in Symbols.of(String(word)).map { $0 == 0x5F ? 0x20 : $0 }
    }
  }

  /// The kinds in a text without mark-up, with where each stands first.
  static func found(in symbols: [Symbol]) -> [Int: Range<Int>] {
    var found: [Int: Range<Int>] = [:]
    var taken: [Range<Int>] = []
    for (kind, forms) in kinds.enumerated() {
      let place = forms.lazy.compactMap { $0.place(in: symbols, besides: taken) }.first
      guard let place else { continue }
      found[kind] = place
      taken.append(place)
    }
    return found
  }
}

extension Remedies.Form {
  fileprivate func place(in symbols: [Symbol], besides taken: [Range<Int>]) -> Range<Int>? {
    for start in symbols.indices {
      for head in heads where symbols.holds(head, at: start) {
        let end = start + head.count
        guard !taken.contains(where: { $0.overlaps(start..<end) }) else { continue }
        if tails.isEmpty { return start..<end }
        for next in end...min(end + gap, symbols.count) {
          if next > end, SymbolKind(symbols[next - 1]) == .lineBreak || symbols[next - 1] == 0x3002
          {
            break
          }
          let tail = tails.first { symbols.holds($0, at: next) }
          if let tail { return start..<next + tail.count }
        }
      }
    }
    return nil
  }
}
