/// Openings of a clause from which on a sentence says what to do.
///
/// Reason: what to do is no statement of what happened.
enum AdviceOpeners {
  private static let chinese = [
    "请", "务必",  // requests
    "建议", "推荐",  // recommendations
    "可以", "你可", "您可",  // possibilities
    "需要", "需", "你需", "您需", "应",  // duties
    "无需", "勿",  // what is not to be done
    "联系", "可联系",  // who helps
    "解决方",  // headings of solutions
  ]

  private static let english = [
    "please",  // requests
    "you can", "you need", "you should", "you must",  // possibilities and duties
    "try", "contact", "check", "make sure", "ensure", "should",  // imperatives
    "it is recommended", "we recommend",  // recommendations
    "handling suggestion", "suggested action", "solution",  // headings of solutions
  ]

  /// Words that may stand before an opening: consequences.
  private static let before = ["因此", "此时", "所以", "那么", "则"].map(Symbols.of)

  /// Words that only begin like an opening: application, reply, demand.
  private static let others = ["应用", "应答", "需求", "应该是"].map(Symbols.of)

  /// Openings of a condition; the clause belongs to the advice behind it.
  private static let conditions = ["如", "若", "if ", "when "].map(Symbols.of)

  private static let forms: [Symbol: [[Symbol]]] = Dictionary(
    grouping: (chinese + english).map(Symbols.of)
  ) { $0[0] }

  /// Whether advice begins at an index.
  static func opens(_ symbols: [Symbol], at start: Int) -> Bool {
    var index = start
    for word in before where symbols.holds(word, at: index) { index += word.count }
    guard index < symbols.count, let candidates = forms[symbols[index]] else { return false }
    return candidates.contains { form in
      guard symbols.holds(form, at: index) else { return false }
      let end = index + form.count
      let isLatin = SymbolKind(form[0]) == .latin
      return isLatin
        ? end == symbols.count || SymbolKind(symbols[end]) != .latin
        : !others.contains { symbols.holds($0, at: index) }
    }
  }

  /// Whether a condition begins at an index.
  static func opensCondition(_ symbols: [Symbol], at index: Int) -> Bool {
    conditions.contains { symbols.holds($0, at: index) }
  }
}
