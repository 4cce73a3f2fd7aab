import MarkdownSyntax
import SourceText

/// Words of a table's header that say how much, how many or when: no member has that for its value.
///
/// Prices, limits and dates are numbers beside names as values are, and nothing in the cells tells them
/// apart.
enum QuantityWords {
  /// Whole words.
  private static let words: Set<String> = [
    "per", "price", "prices", "cost", "costs", "fee", "fees", "count", "limit", "limits", "quota",
    "rate", "size", "length", "duration", "timeout", "max", "maximum", "min", "minimum", "amount",
    "quantity", "weight", "width", "height", "date", "days", "hours", "minutes", "seconds",
    "requests", "times",
  ]

  /// Parts of words in Chinese and Japanese, which have no spaces between them.
  private static let parts = [
    "价格", "单价", "费用", "金额", "次数", "个数", "数量", "人数", "上限", "下限", "限额", "限制", "频率", "时长",
    "日期", "大小", "长度", "重量", "最大", "最小", "每秒", "每分", "每小时", "每天", "每日", "每月",
    "価格", "料金", "金額", "回数", "件数", "制限", "日付", "時間", "長さ", "重さ", "あたり",
  ].map(BytePattern.init)

  /// Whether a header is one of quantities.
  static func announce(_ header: InlineText) -> Bool {
    let text = header.visible
    guard text.count <= longest else { return false }
    if text.contains(where: { $0 >= 0x80 }), parts.contains(where: { $0.isFound(in: text[...]) }) {
      return true
    }
    return header.string.lowercased().split { !($0.isASCII && $0.isLetter) }
      .contains { words.contains(String($0)) }
  }

  /// In bytes.
  private static let longest = 80
}
