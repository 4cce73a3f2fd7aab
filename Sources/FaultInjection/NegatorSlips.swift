import EnumModel

/// Where a text loses its negation when a word goes, in the plainest cases.
///
/// The list is short on purpose, and not that of any rule: words that only look negative (不同, 不仅,
/// "not only") are left alone, and so is everything that would no longer be a sentence.
enum NegatorSlips {
  struct Slip {
    /// Indices of the scalars.
    var range: Range<Int>
    /// What stands there instead.
    var text: String
  }

  private static let chinese: [(found: String, becomes: String)] = [
    ("没有", "有"), ("无法", "可以"), ("无需", "需"), ("未能", "能"), ("尚未", "已"), ("未", "已"),
    ("不能", "能"), ("不会", "会"), ("不可", "可"), ("不支持", "支持"), ("不允许", "允许"),
    ("不存在", "存在"), ("不是", "是"), ("不需要", "需要"), ("不在", "在"), ("不正确", "正确"),
    ("不合法", "合法"), ("不匹配", "匹配"), ("不一致", "一致"), ("不为", "为"), ("不包含", "包含"),
  ]
  private static let english: [(found: String, becomes: String)] = [
    ("cannot ", "can "), ("can not ", "can "), (" not ", " "), ("n't ", " "), ("No ", "A "),
  ]
  private static let japanese: [(found: String, becomes: String)] = [
    ("ません", "ます"), ("できない", "できる"), ("していない", "している"), ("されていない", "されている"),
  ]
  /// What a negator is not followed by where it negates nothing, or where nobody would lose it.
  private static let lexical = [
    "not only", "not just", "cannot but", "未知", "未来", "未必", "不可或缺", "不在乎",
  ]

  /// Every place; each is one alternative.
  static func all(in scalars: [Unicode.Scalar], _ language: Language) -> [Slip] {
    let slips: [(found: String, becomes: String)] =
      switch language {
      case .chinese: chinese
      case .english: english
      case .japanese: japanese
      default: []
      }
    let kept = lexical.map { Array($0.unicodeScalars) }
    var found: [Slip] = []
    var index = 0
    while index < scalars.count {
      let rest = scalars[index...]
      let slip = slips.first { rest.starts(with: $0.found.unicodeScalars) }
      guard let slip else {
        index += 1
        continue
      }
      let range = index..<index + slip.found.unicodeScalars.count
      let isLexical = kept.contains { word in
        rest.starts(with: word) || rest.dropFirst().starts(with: word)
      }
      if !isLexical { found.append(Slip(range: range, text: slip.becomes)) }
      index = range.upperBound
    }
    return found
  }
}
