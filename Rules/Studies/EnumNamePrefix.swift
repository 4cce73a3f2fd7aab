import Alignment
import EnumModel
import Findings
import RuleEngine

/// Enums that begin as the others of their platform do, but in other capitals, `LumoRtcError` beside
/// `LumoRTCState`, or with another letter in an acronym, `LumoRTSError`, which may be another product.
enum EnumNamePrefix {
  /// So many enums, and so many times as many as have the other spelling, tell how a prefix is spelt.
  private static let leastSupport = 4
  private static let leastRatio = 4
  private static let mostWords = 3

  /// A judgement for each enum whose prefix is spelt otherwise.
  static func judgements(_ catalogue: Catalogue) -> [Judgement] {
    let named = catalogue.declarations.filter(\.isNamed)
    let platforms = Dictionary(grouping: named) { $0.edition.platform }
    return platforms.sorted { $0.key < $1.key }.flatMap { judgements(ofPlatform: $0.value) }
  }

  private static func judgements(ofPlatform declarations: [EnumDeclaration]) -> [Judgement] {
    let names = Dictionary(grouping: declarations, by: \.name).sorted { $0.key < $1.key }
    var spellings: [String: [String: [EnumDeclaration]]] = [:]
    for (name, declarations) in names {
      for prefix in prefixes(of: name) {
        spellings[prefix.lowercased(), default: [:]][prefix, default: []].append(declarations[0])
      }
    }
    let acronyms = Dictionary(
      grouping: spellings.values.flatMap(\.keys).filter { acronym(of: $0) != nil }
    ) { $0.dropLast(acronym(of: $0)?.count ?? 0) }
    return names.compactMap { name, declarations in
      for prefix in prefixes(of: name).reversed() {
        let all = spellings[prefix.lowercased()] ?? [:]
        guard let usual = all.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
          let own = all[prefix], usual.key != prefix, usual.value.count >= leastSupport,
          usual.value.count >= leastRatio * own.count
        else { continue }
        return judgement(declarations[0], prefix, usual: usual.key, enums: usual.value)
      }
      for prefix in prefixes(of: name) {
        guard let own = spellings[prefix.lowercased()]?[prefix], let letters = acronym(of: prefix)
        else { continue }
        let near = acronyms[prefix.dropLast(letters.count)] ?? []
        for other in near.sorted() where isOneLetterApart(prefix, other) {
          guard let enums = spellings[other.lowercased()]?[other], enums.count >= leastSupport,
            enums.count >= leastRatio * own.count
          else { continue }
          return judgement(declarations[0], prefix, usual: other, enums: enums, isArguable: true)
        }
      }
      return nil
    }
  }

  /// The last word of a prefix of several words, where it is an acronym.
  private static func acronym(of prefix: String) -> String? {
    let words = NameWords.split(prefix)
    guard words.count > 1, let last = words.last else { return nil }
    let text = String(decoding: Array(prefix.utf8)[last.range], as: UTF8.self)
    return text.count > 2 && text == text.uppercased() ? text : nil
  }

  private static func isOneLetterApart(_ a: String, _ b: String) -> Bool {
    a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).count { $0 != $1 } == 1
  }

  private static func judgement(
    _ declaration: EnumDeclaration, _ prefix: String, usual: String, enums: [EnumDeclaration],
    isArguable: Bool = false
  ) -> Judgement {
    Judgement(
      Words.spelt(
        name: declaration.name, prefix: prefix, usual: usual, support: enums.count,
        platform: declaration.edition.platform.id),
      at: declaration.location(declaration.nameRange),
      witnesses: [
        Witness(
          message: Words.example(usual), location: enums[0].location(enums[0].nameRange))
      ], facts: [prefix], isArguable: isArguable)
  }

  /// The first words of a name as spelt, the fewest first, where something stands behind them.
  private static func prefixes(of name: String) -> [String] {
    let words = NameWords.split(name)
    let bytes = Array(name.utf8)
    return words.indices.dropFirst().prefix(mostWords).map { index in
      String(decoding: bytes[..<words[index].range.lowerBound], as: UTF8.self)
    }
  }

  private enum Words: Message {
    case spelt(name: String, prefix: String, usual: String, support: Int, platform: String)
    case example(String)

    var english: String {
      switch self {
      case .spelt(let name, let prefix, let usual, let support, let platform):
        "enum '\(name)' begins with '\(prefix)'; \(support) enums on \(platform) begin with '\(usual)'"
      case .example(let prefix): "one with '\(prefix)'"
      }
    }

    var chinese: String {
      switch self {
      case .spelt(let name, let prefix, let usual, let support, let platform):
        "枚举“\(name)”以“\(prefix)”开头；\(platform) 上有 \(support) 个枚举以“\(usual)”开头"
      case .example(let prefix): "以“\(prefix)”开头的枚举"
      }
    }
  }
}
