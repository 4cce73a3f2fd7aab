import MarkdownSyntax
import SourceText

/// Comments in a body that head groups of members: `// Doors`, and the members down to the next one.
///
/// They describe none of the members. What tools read as documentation is never one.
struct CodeGroupTitles {
  /// Whether the plain comments above members are titles.
  let areTitles: Bool

  /// Plain comments are titles where more members have no comment at all than have one
  /// above, or where empty lines stand before all that have one and before no other.
  init(_ entries: [CodeEntry], in code: CodeText) {
    let plain = entries.map { code.isHeadedByPlainComment($0) }
    let bare = entries.indices.filter { !plain[$0] && !code.isCommented(entries[$0]) }
    let headed = entries.indices.filter { plain[$0] }
    guard !headed.isEmpty, !bare.isEmpty else {
      areTitles = false
      return
    }
    let areParted =
      headed.allSatisfy { $0 == 0 || code.isParted(entries[$0]) }
      && !bare.contains { code.isParted(entries[$0]) }
    areTitles = bare.count > headed.count || headed.count > 1 && areParted
  }
}
