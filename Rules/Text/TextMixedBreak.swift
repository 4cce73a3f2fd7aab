import EnumModel
package import Findings
package import RuleEngine
import SourceText

/// Reports pages that spell line breaks in several ways.
package struct TextMixedBreak: DocumentRule {
  package static let id: RuleID = "text-mixed-break"

  package init() {}

  package func check(_ subject: DocumentSubject) -> [Judgement] {
    let tags = self.tags(subject)
    let counts = Dictionary(grouping: tags, by: \.spelling).mapValues(\.count)
    let spellings = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let usual = spellings.first, spellings.count > 1,
      let first = tags.first(where: { $0.spelling != usual.key }),
      let example = tags.first(where: { $0.spelling == usual.key })
    else { return [] }
    let edits = tags.filter { $0.spelling != usual.key }.map { tag in
      let place = tag.location()
      return Fix.Edit(file: place.file, range: place.range, newText: usual.key)
    }
    return [
      Judgement(
        Words.mixed(spellings.map { ($0.key, $0.value) }), at: first.location(),
        witnesses: [Witness(message: Words.usual(usual.key), location: example.location())],
        facts: spellings.map(\.key).sorted(), extent: .page,
        fixes: [Fix(title: Words.unite(usual.key), safety: .safe, edits: edits)])
    ]
  }

  /// The breaks of a page in page order; a description that two enums share counts once.
  private func tags(_ subject: DocumentSubject) -> [Tag] {
    var seen = Set<SourceRange>()
    return subject.enums.map(\.declaration).flatMap { declaration in
      declaration.descriptions.flatMap { member, text -> [Tag] in
        guard text.text.utf8.contains(UInt8(ascii: "<")), seen.insert(text.range).inserted else {
          return []
        }
        let mask = ProseMask(text)
        return mask.breaks.map { part in
          Tag(spelling: mask.original(part)) {
            declaration.location(mask.range(of: part), of: member)
          }
        }
      }
    }
  }
}

private struct Tag {
  var spelling: String
  /// Worked out where it is needed: most pages have hundreds of breaks and one spelling.
  var location: () -> FindingLocation
}

private enum Words: Message {
  case mixed([(spelling: String, count: Int)])
  case usual(String)
  case unite(String)

  var english: String {
    switch self {
    case .mixed(let counts):
      "this page writes line breaks in \(counts.count) ways: "
        + counts.map { "'\($0.spelling)' \($0.count == 1 ? "once" : "\($0.count) times")" }
        .joined(separator: ", ")
    case .usual(let spelling): "one written '\(spelling)'"
    case .unite(let spelling): "write '\(spelling)' everywhere"
    }
  }

  var chinese: String {
    switch self {
    case .mixed(let counts):
      "本页的换行标签有 \(counts.count) 种写法："
        + counts.map { "“\($0.spelling)” \($0.count) 次" }.joined(separator: "，")
    case .usual(let spelling): "写作“\(spelling)”的一处"
    case .unite(let spelling): "统一写作“\(spelling)”"
    }
  }
}
