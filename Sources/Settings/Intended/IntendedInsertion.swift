import Findings
package import RuleEngine
import SourceText
import YAMLSyntax

/// Adds intended differences to the text of a `driftmark.yml` and changes nothing else of it.
package struct IntendedInsertion {
  private static let header = "# Settings of driftmark; 'driftmark config show' prints what holds."

  private let file: String
  private let reader: ConfigurationReader

  /// - Parameter file: as messages show it.
  package init(file: String, catalogue: RuleCatalogue) {
    self.file = file
    reader = ConfigurationReader(file: file, catalogue: catalogue)
  }

  /// The text with entries behind those that it has.
  ///
  /// - Parameter text: what a reader found to be right; nil where there is no file.
  /// - Throws: where they cannot be added without touching what a person wrote.
  package func adding(
    _ entries: [IntendedDifference.Contents], to text: String?
  ) throws(IntendedInsertionError) -> String {
    guard let text else {
      return ([Self.header, "intended:"] + entries.flatMap { IntendedEntryText.lines($0) })
        .map { $0 + "\n" }.joined()
    }
    guard let root = try? reader.root(text) else { throw error(.unsafe, nil, entries) }
    let new: String
    if let list = root["intended"] {
      new = try appending(entries, to: list, of: text)
    } else {
      new = try appendingKey(with: entries, to: root, of: text)
    }
    guard says(new, entries, beside: root, of: text) else { throw error(.unsafe, nil, entries) }
    return new
  }

  private func appending(
    _ entries: [IntendedDifference.Contents], to list: YAMLNode, of text: String
  ) throws(IntendedInsertionError) -> String {
    let lines = TextLines(text)
    let start = list.range.start
    let indentation = String(lines.text(start.line).unicodeScalars.prefix(start.column - 1))
    guard let last = list.elements?.last, indentation.allSatisfy({ $0 == " " }),
      lines.text(start.line).dropFirst(indentation.count).first == "-"
    else { throw error(.list, start, entries) }
    // As far behind the dash as the last entry writes its keys, if it has them there.
    let gap = last.range.start.column - start.column
    let before = lines.text(last.range.start.line).dropFirst(indentation.count)
    let isBehindDash =
      gap > 1 && before.first == "-" && before.dropFirst().prefix(gap - 1).allSatisfy { $0 == " " }
    let added = entries.flatMap {
      IntendedEntryText.lines($0, indentation: indentation, gap: isBehindDash ? gap : 2)
    }
    return lines.adding(added, behind: last.range.end.line)
  }

  private func appendingKey(
    with entries: [IntendedDifference.Contents], to root: YAMLNode, of text: String
  ) throws(IntendedInsertionError) -> String {
    let lines = TextLines(text)
    guard let first = root.entries?.first, first.key.range.start == root.range.start else {
      throw error(.mapping, root.range.start, entries)
    }
    let margin = String(repeating: " ", count: root.range.start.column - 1)
    let added =
      (lines.wantsGap ? [""] : []) + [margin + "intended:"]
      + entries.flatMap { IntendedEntryText.lines($0, indentation: margin + "  ") }
    return lines.adding(added, behind: nil)
  }

  /// Whether a text says the same as another one, and the entries besides.
  private func says(
    _ new: String, _ entries: [IntendedDifference.Contents], beside old: YAMLNode, of text: String
  ) -> Bool {
    guard let root = try? reader.root(new), let settings = try? reader.configuration(new),
      let before = try? reader.configuration(text).intended.map(\.contents)
    else { return false }
    func others(_ root: YAMLNode) -> [YAMLMappingEntry] {
      (root.entries ?? []).filter { $0.key.text != "intended" }
    }
    return settings.intended.map(\.contents) == before + entries
      && YAMLNode.saySame(others(root), others(old))
  }

  private func error(
    _ problem: IntendedInsertionError.Problem, _ place: SourceLocation?,
    _ entries: [IntendedDifference.Contents]
  ) -> IntendedInsertionError {
    IntendedInsertionError(
      place: file + (place.map { ":\($0.line):\($0.column)" } ?? ""), problem: problem,
      entries: entries.map { IntendedEntryText.line($0) }.joined(separator: ", "))
  }
}

/// Why entries cannot be added to a `driftmark.yml`, and what to write by hand.
package struct IntendedInsertionError: Error, Message {
  enum Problem {
    /// A list in brackets, or one with an anchor.
    case list
    /// The same of the whole file.
    case mapping
    /// The text would not say what is meant.
    case unsafe
  }

  var place: String
  var problem: Problem
  var entries: String

  package var english: String {
    let reason =
      switch problem {
      case .list: "this list is in brackets or has an anchor, and is left as it is"
      case .mapping: "these settings are in brackets or have an anchor, and are left as they are"
      case .unsafe: "nothing can be added at the end without changing what is there"
      }
    return "\(place): \(reason); write below intended by hand: \(entries)"
  }

  package var chinese: String {
    let reason =
      switch problem {
      case .list: "此列表写在括号中或带有锚点，未作改动"
      case .mapping: "此设置写在括号中或带有锚点，未作改动"
      case .unsafe: "在末尾添加会改变已有内容，未作改动"
      }
    return "\(place)：\(reason)；请手工写在 intended 下：\(entries)"
  }
}

extension YAMLNode {
  /// Whether two mappings say the same, wherever it is written.
  static func saySame(_ left: [YAMLMappingEntry], _ right: [YAMLMappingEntry]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0.key.says($1.key) && $0.value.says($1.value) }
  }

  private func says(_ other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar, .scalar): content == other.content
    case (.sequence(let own), .sequence(let others)):
      own.count == others.count && zip(own, others).allSatisfy { $0.says($1) }
    case (.mapping(let own), .mapping(let others)): Self.saySame(own, others)
    default: false
    }
  }
}
