import Alignment
package import EnumModel
import SourceText

extension UnreadRow {
  /// Of the words of two texts, the share that both must have, and how many that are at least.
  private static let sameText = (share: 0.6, words: 3)

  /// Whether the row was meant to be a member that other editions have: it holds its value, its
  /// name or much of its description.
  package func means(_ member: EnumMember) -> Bool {
    if let value = member.value.identity, cells.contains(where: { $0.kind == value }) {
      return true
    }
    let texts = cells.map(\.text)
    if texts.contains(member.name) { return true }
    guard let description = member.description else { return false }
    let words = Self.words(description.text)
    return texts.contains { text in
      let own = Self.words(text)
      let shared = own.intersection(words).count
      return shared >= Self.sameText.words
        && Double(shared) >= Self.sameText.share * Double(own.union(words).count)
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(NameWords.split(text).map(\.text))
  }
}
