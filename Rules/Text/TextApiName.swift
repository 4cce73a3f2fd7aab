import EnumModel
package import Findings
package import RuleEngine

/// Reports API names in another platform's spelling: `UpdateCode` where the pages have `updateCode`,
/// and `null` where the platform's languages have `nil`.
package struct TextApiName: CatalogueRule {
  package static let id: RuleID = "text-api-name"

  /// How many names a platform needs before its spelling can be told.
  private static let leastNames = 5
  /// From this share of the names on, a spelling is the platform's own.
  private static let clearShare = 0.85

  package init() {}

  package func check(_ catalogue: Catalogue) -> [Judgement] {
    let mentions = catalogue.declarations.map(APIMention.all)
    let methods = Self.methods(mentions.flatMap { $0 })
    let platforms = Dictionary(grouping: mentions.flatMap { $0 }, by: \.location.platform)
    return platforms.sorted { $0.key < $1.key }.flatMap { _, mentions in
      Self.judgements(mentions.filter { methods[$0.key] != nil }, methods)
    } + catalogue.declarations.flatMap(ForeignNull.judgements)
  }

  /// The names that some page writes with a small letter, by key, with a mention in each spelling.
  ///
  /// Those that all pages write with a capital are types.
  private static func methods(_ mentions: [APIMention]) -> [String: [Bool: APIMention]] {
    var known: [String: [Bool: APIMention]] = [:]
    for mention in mentions where known[mention.key]?[mention.isCapitalized] == nil {
      known[mention.key, default: [:]][mention.isCapitalized] = mention
    }
    return known.filter { $0.value[false] != nil }
  }

  private static func judgements(
    _ mentions: [APIMention], _ methods: [String: [Bool: APIMention]]
  ) -> [Judgement] {
    let counts = Counts(mentions)
    guard counts.all >= leastNames, counts.capitalized > 0, counts.small > 0 else { return [] }
    let isCapital = counts.capitalized > counts.small
    let major = max(counts.capitalized, counts.small)
    guard Double(major) / Double(counts.all) >= clearShare else { return mixedPages(mentions) }
    return mentions.filter { $0.isCapitalized != isCapital }.compactMap { mention in
      guard let usual = methods[mention.key]?[isCapital] else { return nil }
      let edit = Fix.Edit(
        file: mention.location.file, range: mention.location.range, newText: usual.name)
      return Judgement(
        Words.other(
          mention.name, usual: usual.name, platform: mention.location.platform, support: major,
          of: counts.all),
        at: mention.location,
        witnesses: [Witness(message: Words.usual(usual.name), location: usual.location)],
        facts: [mention.name],
        fixes: [Fix(title: Words.use(usual.name), safety: .unsafe, edits: [edit])])
    }
  }

  /// A judgement for each page that has both spellings, neither of them rare.
  private static func mixedPages(_ mentions: [APIMention]) -> [Judgement] {
    let pages = Dictionary(grouping: mentions, by: \.location.file)
    return pages.sorted { $0.key < $1.key }.compactMap { _, mentions in
      let counts = Counts(mentions)
      let minor = min(counts.capitalized, counts.small)
      guard counts.all >= leastNames, Double(minor) > (1 - clearShare) * Double(counts.all),
        let capital = mentions.first(where: \.isCapitalized),
        let small = mentions.first(where: { !$0.isCapitalized })
      else { return nil }
      let isCapitalRarer = counts.capitalized <= counts.small
      return Judgement(
        Words.mixed(
          capital.name, count: counts.capitalized, small: small.name, of: counts.all),
        at: (isCapitalRarer ? capital : small).location,
        witnesses: [
          Witness(
            message: Words.usual((isCapitalRarer ? small : capital).name),
            location: (isCapitalRarer ? small : capital).location)
        ], extent: .page, isArguable: true)
    }
  }
}

/// How many different names stand in each spelling.
private struct Counts {
  var capitalized: Int
  var small: Int
  var all: Int { capitalized + small }

  init(_ mentions: [APIMention]) {
    capitalized = Set(mentions.filter(\.isCapitalized).map(\.key)).count
    small = Set(mentions.filter { !$0.isCapitalized }.map(\.key)).count
  }
}

private enum Words: Message {
  case other(String, usual: String, platform: String, support: Int, of: Int)
  case mixed(String, count: Int, small: String, of: Int)
  case usual(String)
  case use(String)

  var english: String {
    switch self {
    case .other(let name, let usual, let platform, let support, let all):
      "'\(name)' stands elsewhere as '\(usual)'; \(support) of \(all) API names on \(platform) begin"
        + " with a \(usual.first?.isUppercase ?? false ? "capital" : "small letter")"
    case .mixed(let capital, let count, let small, let all):
      "\(count) of \(all) API names on this page begin with a capital, such as '\(capital)', the"
        + " others with a small letter, such as '\(small)'"
    case .usual(let name): "written '\(name)'"
    case .use(let name): "use '\(name)'"
    }
  }

  var chinese: String {
    switch self {
    case .other(let name, let usual, let platform, let support, let all):
      "“\(name)”在别处写作“\(usual)”；\(platform) 上的 \(all) 个 API 名称中有 \(support) 个以"
        + "\(usual.first?.isUppercase ?? false ? "大写" : "小写")字母开头"
    case .mixed(let capital, let count, let small, let all):
      "本页的 \(all) 个 API 名称中有 \(count) 个以大写字母开头（如“\(capital)”），其余以小写字母开头"
        + "（如“\(small)”）"
    case .usual(let name): "写作“\(name)”"
    case .use(let name): "改为“\(name)”"
    }
  }
}
