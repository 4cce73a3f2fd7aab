import Alignment
import EnumModel
package import Findings
package import RuleEngine
import SourceText
import Spelling

/// Reports words of names that are misspelt, where exactly one right word is near.
package struct NamingSpelling: NameRule, ConfigurableRule {
  package static let id: RuleID = "naming-spelling"
  package static let needsDictionary = true

  /// Shorter words have too many neighbours.
  private static let leastLetters = 4

  package var options = RuleOptions()

  package init() {}

  package func check(_ subject: NameSubject) -> [Judgement] {
    guard let speller = subject.speller else { return [] }
    var unknown = UnknownWords(subject, speller)
    let known = KnownWords(subject, speller)
    let words = subject.words(ofAtLeast: Self.leastLetters)
    unknown.expect(words)
    let found = words.compactMap { named in
      (unknown.meant(by: named) ?? known.meant(by: named)).map { (named, $0) }
    }
    guard !found.isEmpty else { return [] }
    let right = apiWords(subject).union(options.words("words"))
    return found.filter { !right.contains($0.0.word.text) }.map { named, meant in
      Judgement(
        Words.misspelt(
          named.spelling, member: named.member.name, right: named.inCase(meant.right),
          support: subject.vocabulary.count(of: meant.right)),
        at: named.declaration.location(named.member.nameRange, of: named.member),
        facts: [named.word.text],
        isArguable: !meant.isSure || speller.areVariants(named.word.text, meant.right))
    }
  }

  /// The words of identifiers in the descriptions: names that somebody has compiled.
  private func apiWords(_ subject: NameSubject) -> Set<String> {
    let members = Set(subject.declarations.flatMap { $0.members.map(\.name) })
    var words = Set<String>()
    for declaration in subject.declarations {
      for (_, text) in declaration.descriptions {
        for name in CodeSpans.identifiers(in: text.text) where !members.contains(name) {
          words.formUnion(subject.vocabulary.words(of: name).map(\.text))
        }
      }
    }
    return words
  }
}

private enum Words: Message {
  case misspelt(String, member: String, right: String, support: Int)

  var english: String {
    switch self {
    case .misspelt(let spelling, let member, let right, 0):
      "'\(spelling)' in '\(member)' looks like a misspelt '\(right)'"
    case .misspelt(let spelling, let member, let right, let support):
      "'\(spelling)' in '\(member)' looks like a misspelt '\(right)', which \(support) other"
        + " \(support == 1 ? "name has" : "names have")"
    }
  }

  var chinese: String {
    switch self {
    case .misspelt(let spelling, let member, let right, 0):
      "“\(member)”中的“\(spelling)”疑为“\(right)”的拼写错误"
    case .misspelt(let spelling, let member, let right, let support):
      "“\(member)”中的“\(spelling)”疑为“\(right)”的拼写错误，另有 \(support) 个名称使用该词"
    }
  }
}
