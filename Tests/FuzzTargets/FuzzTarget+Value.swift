import EnumModel
import Extraction

extension FuzzTarget {
  /// A value as pages write it, and the arithmetic in it.
  static let value = FuzzTarget("value") { bytes in
    let text = Array(bytes.text.utf8)
    let kind = ValueReader.kind(of: text[...])
    var problems = [ValueCheck.problem(of: kind)].compactMap(\.self)
    if ValueReader.kind(of: text[...]) != kind { problems.append("read twice, it differs") }
    if case .string(let string) = kind, string.utf8.count >= text.count {
      problems.append("the string is longer than what is written")
    }
    return problems + arithmetic(text)
  }

  /// Names that stand for values, as earlier members do in code.
  private static let names: [String: Int128] = [
    "A": 1, "b": -5, "MAX": .max, "MIN": .min, "WIDE": 1 << 64,
  ]

  private static func evaluated(_ text: String) -> Int128? {
    IntegerExpression.evaluate(Array(text.utf8)[...], naming: names)?.value
  }

  /// What parentheses, a sign and plain digits must give.
  private static func arithmetic(_ text: [UInt8]) -> [String] {
    let written = String(decoding: text, as: UTF8.self)
    var problems: [String] = []
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if !text.isEmpty, text.allSatisfy(digits.contains), text.count <= 256,
      evaluated(written) != Int128(written)
    {
      problems.append("\(written) is read as \(String(describing: evaluated(written)))")
    }
    // Three more bytes may be over the bound of a constant's length.
    guard text.count <= 250, let value = evaluated(written) else { return problems }
    if evaluated("(\(written))") != value { problems.append("in parentheses it is not \(value)") }
    let (negative, overflows) = Int128(0).subtractingReportingOverflow(value)
    if evaluated("-(\(written))") != (overflows ? nil : negative) {
      problems.append("with a sign it is not \(negative)")
    }
    if evaluated("~(\(written))") != ~value { problems.append("inverted it is not \(~value)") }
    return problems
  }
}
