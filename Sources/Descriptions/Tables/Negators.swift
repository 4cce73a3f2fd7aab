/// Words that turn a statement round.
enum Negators {
  /// Plain ones.
  static let plain = [
    "不", "未", "无", "非", "没", "没有", "尚未", "并未", "并非", "未曾", "无法", "不会", "不再", "未能",
    "not", "no", "never", "without",
    "ません", "ない", "なかった", "ず",
  ]

  /// Those that count only against a positive modal.
  ///
  /// An error text may state the forbidden act or the prohibition; both mean the same.
  static let modal = ["不能", "不可", "不得", "不可以", "不允许", "无需", "不需要"]

  /// The positive modals.
  static let positiveModals = ["能", "可", "可以", "能够", "会", "允许", "需要"]

  /// Words that are ignored beside a negator, as "is" and "is not" differ by the negator alone.
  static let auxiliaries = [
    "能", "可", "可以", "能够", "会", "已", "已经", "有", "被", "是", "需", "需要", "得", "要", "允许",
    "do", "does", "did", "is", "are", "was", "were", "can", "be", "has", "have", "had", "will",
    "the", "a", "an", "any", "should", "could", "need", "to", "been", "with", "may",
  ]

  /// Words that look negative and are not: lexicalised, or comparisons, as 不超过.
  static let lexical = [
    "不同", "不仅", "不但", "不过", "不断", "不管", "不论", "无论", "无线", "非常", "未来", "除非", "是否",
    "不足", "无损", "不等", "不限", "无限", "不良", "不佳", "不稳定", "不少于", "不大于", "不小于", "不超过",
    "不低于", "不高于", "未知", "不清", "否则", "不明", "不定期", "无关",
  ]

  /// Words behind which a negator may be repeated or not: "未登录或未进房" is "没有登录或进房".
  static let coordinators = ["或", "和", "且", "与", "及", "or", "and", "nor"]
}
