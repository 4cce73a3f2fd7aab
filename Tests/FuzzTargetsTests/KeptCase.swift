import Testing

/// An input that fuzzing found to go wrong, once.
struct KeptCase: Sendable, CustomTestStringConvertible {
  /// What the input is.
  var testDescription: String
  var target: String
  var input: [UInt8]

  init(_ description: String, for target: String, _ input: String) {
    testDescription = description
    self.target = target
    self.input = Array(input.utf8)
  }

  static let all: [KeptCase] = [
    KeptCase(
      "a cell that nothing stands in", for: "markdown",
      "| Name | Value |\n| --- | --- |\n| SHUT | |\n"),
    KeptCase(
      "a pattern with braces of one word behind braces of two", for: "yaml",
      "files: \"\("{a,b}".repeated(9))\("{c}".repeated(600))\"\n"),
    KeptCase(
      "a pattern with braces that nothing closes", for: "yaml",
      "files: \"\("{a,b}{".repeated(300))\"\n"),
    KeptCase(
      "a description that says hundreds of times since when it is deprecated", for: "page",
      "## GateState\n\n| Name | Value | Description |\n| --- | --- | --- |\n| SHUT | 0 | "
        + "deprecated since ".repeated(200) + "|\n| OPEN | 1 | Open. |\n\u{1E}"
        + "## GateState\n\n| Name | Value | Description |\n| --- | --- | --- |\n| SHUT | 0 | "
        + "Since deprecated ".repeated(200) + "|\n| OPEN | 1 | Open. |\n"),
  ]
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
