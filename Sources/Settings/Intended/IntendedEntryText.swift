/// An intended difference as people write it in YAML.
package struct IntendedEntryText {
  /// The columns of a line, where it can be helped.
  private static let width = 100

  private let fields: [(key: String, value: Value)]

  private enum Value {
    case one(String)
    case list([String])
  }

  /// - Parameter isInBrackets: whether all of it is to stand on one line.
  private init(_ contents: IntendedDifference.Contents, isInBrackets: Bool) {
    var fields: [(String, Value)] = []
    func add(_ key: String, _ text: String?) {
      if let text { fields.append((key, .one(text))) }
    }
    func add(_ key: String, _ texts: [String]) {
      if !texts.isEmpty { fields.append((key, .list(texts))) }
    }
    add("rule", contents.rule)
    add("enum", contents.enumName.map { YAMLScalarText.of($0, isInBrackets: isInBrackets) })
    add("members", contents.members.map { YAMLScalarText.of($0, isInBrackets: true) })
    add("platforms", contents.platforms.map { YAMLScalarText.of($0, isInBrackets: true) })
    add("fingerprints", contents.fingerprints.map(YAMLScalarText.ofDigits))
    add("reason", YAMLScalarText.of(contents.reason, isInBrackets: isInBrackets))
    add("ticket", contents.ticket.map { YAMLScalarText.of($0, isInBrackets: isInBrackets) })
    add("until", contents.until?.description)
    self.fields = fields
  }

  /// Its lines as an element of a list, without what ends them.
  ///
  /// - Parameters:
  ///   - indentation: what stands before the dash.
  ///   - gap: how many columns the keys stand behind the dash.
  package static func lines(
    _ contents: IntendedDifference.Contents, indentation: String = "  ", gap: Int = 2
  ) -> [String] {
    let fields = Self(contents, isInBrackets: false).fields
    let margin = indentation + String(repeating: " ", count: gap)
    let lines = fields.flatMap { key, value -> [String] in
      switch value {
      case .one(let text): return ["\(margin)\(key): \(text)"]
      case .list(let texts):
        let line = "\(margin)\(key): [\(texts.joined(separator: ", "))]"
        guard line.count > width, texts.count > 1 else { return [line] }
        return ["\(margin)\(key):"] + texts.map { "\(margin)  - \($0)" }
      }
    }
    let dash = indentation + "-" + String(repeating: " ", count: gap - 1)
    return lines.prefix(1).map { dash + $0.dropFirst(margin.count) } + lines.dropFirst()
  }

  /// All of it on one line, in brackets, which may stand in any list.
  package static func line(_ contents: IntendedDifference.Contents) -> String {
    let texts = Self(contents, isInBrackets: true).fields.map { key, value in
      switch value {
      case .list(let texts): "\(key): [\(texts.joined(separator: ", "))]"
      case .one(let text): "\(key): \(text)"
      }
    }
    return "{\(texts.joined(separator: ", "))}"
  }
}
