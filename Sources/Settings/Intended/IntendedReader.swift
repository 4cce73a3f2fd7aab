import Findings
import RuleEngine
import SourceText
import YAMLSyntax

/// Reads what stands below `intended` in a `driftmark.yml`.
struct IntendedReader {
  let catalogue: RuleCatalogue

  /// What shapes do not say.
  static func check(_ root: YAMLNode, _ checker: inout SettingChecker) {
    for entry in root["intended"]?.elements ?? [] where entry.entries != nil {
      if entry["rule"] == nil, entry["fingerprints"]?.elements?.isEmpty ?? true,
        entry["fingerprints"]?.text == nil
      {
        checker.add(.intended(.withoutRule), entry)
      }
      if let reason = entry["reason"], let text = reason.text,
        text.allSatisfy(\.isWhitespace), !reason.isNull
      {
        checker.add(.intended(.emptyReason), reason)
      }
      for node in entry["fingerprints"].map({ $0.elements ?? [$0] }) ?? [] {
        guard let text = node.text, !node.isNull, !isFingerprint(text) else { continue }
        checker.add(.intended(.badFingerprint(text)), node)
      }
    }
  }

  /// The entries, of what was found to be right.
  ///
  /// - Parameter text: what the tree was made of.
  func differences(_ root: YAMLNode, in text: String) -> [IntendedDifference] {
    guard let entries = root["intended"]?.elements, !entries.isEmpty else { return [] }
    let lines = TextLines(text)
    return entries.compactMap { entry in
      var contents = IntendedDifference.Contents(reason: entry["reason"]?.text ?? "")
      contents.rule = entry["rule"]?.text
      contents.enumName = entry["enum"]?.text
      contents.members = texts(entry["members"])
      contents.platforms = texts(entry["platforms"])
      contents.fingerprints = texts(entry["fingerprints"])
      contents.ticket = entry["ticket"]?.text
      contents.until = entry["until"]?.text.flatMap(CalendarDay.init)
      guard let first = entry.entries?.first else { return nil }
      let start = first.key.range.start
      let isOneLine = first.value.range.end.line == start.line
      return IntendedDifference(
        contents: contents,
        rules: Set(
          contents.rule.map { name in
            RuleSelection.rules(named: name, of: catalogue).map(\.manifest.id)
          } ?? []),
        range: SourceRange(
          start: start, end: isOneLine ? first.value.range.end : first.key.range.end),
        line: lines.text(start.line))
    }
  }

  /// Whether a text is 12 hexadecimal digits, as fingerprints are.
  private static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy(Fingerprint.isDigit)
  }

  private func texts(_ node: YAMLNode?) -> [String] {
    node.map { node in (node.elements ?? [node]).compactMap(\.text) } ?? []
  }
}
