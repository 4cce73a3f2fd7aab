import EnumModel

/// What stands in a column of a row of `matrix --format text`.
struct MatrixCell {
  /// An edition lacks the concept.
  static let gap = "-"
  /// An edition has the concept, and its page gives no value.
  static let noValue = "∅"

  /// `≠` and `?`, as many as hold.
  private(set) var marks = TonedText()
  private(set) var text = TonedText()

  init(_ cell: MatrixGrid.Cell?, _ consensus: MatrixConsensus) {
    guard let cell else {
      text.append(Self.gap, .gap)
      return
    }
    var written: Set<String> = []
    var isApart = false
    for value in cell.members.map(\.member.value) where written.insert(value.text).inserted {
      if !text.runs.isEmpty { text.append(" / ", .plain) }
      let apart = consensus.isApart(value)
      isApart = isApart || apart
      text.append(apart ? Self.apart(value, from: consensus.model(for: value)) : Self.plain(value))
    }
    if isApart { marks.append("≠", .apart) }
    if cell.isUncertain { marks.append("?", .doubt) }
  }

  /// The head of a column.
  init(label: String) { text = TonedText(label, .label) }

  private static func plain(_ value: EnumValue) -> TonedText {
    TonedText(value.text.isEmpty ? noValue : value.text)
  }

  /// A value with the characters that another one does not have.
  private static func apart(_ value: EnumValue, from model: String?) -> TonedText {
    guard let model, let part = TextDifference.part(of: value.text, notIn: model) else {
      return TonedText(value.text, .apart)
    }
    var text = TonedText(String(value.text[..<part.lowerBound]), .apart)
    text.append(String(value.text[part]), .detail)
    text.append(String(value.text[part.upperBound...]), .apart)
    return text
  }
}
