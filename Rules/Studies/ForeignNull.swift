import EnumModel
import Findings
import RuleEngine
import SourceText

/// `null` on a page whose platform's languages have `nil`, and the other way round.
enum ForeignNull {
  private static let withNil: Set<String> = ["ios", "macos"]
  private static let withNull: Set<String> = [
    "android", "harmonyos", "unity", "electron", "flutter", "react-native", "uniapp",
    "miniprogram", "web",
  ]

  /// A judgement for each mention; arguable in English, where `null` is a word of its own.
  static func judgements(_ declaration: EnumDeclaration) -> [Judgement] {
    let platform = declaration.edition.platform.id
    // A page without names in the platform's style may be one that several platforms show.
    guard let (own, foreign) = words(of: platform),
      declaration.members.contains(where: { !$0.isBareCode })
    else { return [] }
    let letters = Array(foreign.unicodeScalars)
    let pattern = BytePattern(foreign)
    return declaration.descriptions.flatMap { member, text -> [Judgement] in
      // A text that has both words names them for what they are.
      guard pattern.isFound(in: Array(text.text.utf8)[...]), text.text.contains(foreign),
        !text.text.contains(own)
      else { return [] }
      let mask = ProseMask(text, hiding: [.targets, .addresses, .markup])
      return places(of: letters, in: mask.scalars).map { place in
        let range = mask.range(of: place)
        let location = declaration.location(range, of: member)
        let edit = Fix.Edit(file: location.file, range: range, newText: own)
        return Judgement(
          Words.foreign(foreign, own: own, platform: platform), at: location, facts: [foreign],
          isArguable: declaration.edition.language == .english,
          fixes: [Fix(title: Words.use(own), safety: .unsafe, edits: [edit])])
      }
    }
  }

  private static func words(of platform: String) -> (own: String, foreign: String)? {
    if withNil.contains(platform) { return ("nil", "null") }
    return withNull.contains(platform) ? ("null", "nil") : nil
  }

  /// Where a word stands by itself, and is no part of a name or of a phrase such as `null pointer`.
  private static func places(
    of word: [Unicode.Scalar], in scalars: [Unicode.Scalar]
  ) -> [Range<Int>] {
    guard scalars.count >= word.count else { return [] }
    return (0...scalars.count - word.count).compactMap { start in
      let place = start..<start + word.count
      guard scalars[place].elementsEqual(word), start == 0 || !isOfName(scalars[start - 1]),
        place.upperBound == scalars.count || !isOfName(scalars[place.upperBound]),
        !(scalars[place.upperBound...].first { !$0.isBlank }.map(isOfName) ?? false)
      else { return nil }
      return place
    }
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatinLetter || scalar.isDigit || "_-.\"'".unicodeScalars.contains(scalar)
  }

  private enum Words: Message {
    case foreign(String, own: String, platform: String)
    case use(String)

    var english: String {
      switch self {
      case .foreign(let foreign, let own, let platform):
        "'\(foreign)' is '\(own)' in the languages of \(platform)"
      case .use(let own): "use '\(own)'"
      }
    }

    var chinese: String {
      switch self {
      case .foreign(let foreign, let own, let platform):
        "“\(foreign)”在 \(platform) 的语言中是“\(own)”"
      case .use(let own): "改为“\(own)”"
      }
    }
  }
}
