import EnumModel
import MarkdownSyntax
import SourceText

/// Whose page it is, from what stands on it and where it lies.
///
/// Evidence, strongest first: headings (`### iOS 端错误码`), front matter, words of the path and of the
/// title, the language of fenced declarations, the platform in relative links (`Electron-api#…`). Where
/// nothing tells, or what has no id is named, a page is its own platform, named after its path.
struct PlatformIdentification {
  /// How much of the votes for any platform the links of a page must give to one.
  private static let agreement = 0.6

  var frontMatter: FrontMatter
  var path: String

  /// The platform of the page as a whole.
  func platform(of page: Page) -> Platform {
    if let named = frontMatterPlatform ?? pathPlatform { return named }
    let itself = Self.platform(ofPath: path)
    let titles = PageTitle.all(of: page).map { $0.text(in: page).text }
    if (titles + [path]).contains(where: PlatformNames.namesAnother(in:)) { return itself }
    return titlePlatform(titles) ?? fencePlatform(page) ?? linkPlatform(page) ?? itself
  }

  /// The platform of a page that says nothing of one.
  static func platform(ofPath path: String) -> Platform {
    Platform(page: withoutLanguages(withoutExtension(path)))
  }

  /// The platform of several such pages that belong together.
  static func platform(ofFolderOf path: String) -> Platform {
    let folders = withoutExtension(path).split(separator: "/").dropLast()
      .filter { !languageFolders.contains($0.lowercased()) }
    return Platform(page: folders.isEmpty ? "." : folders.joined(separator: "/"))
  }

  /// A path without the folders that keep languages apart, so that a page and its translation are one
  /// platform's; the page's own name stays.
  private static func withoutLanguages(_ path: String) -> String {
    let parts = path.split(separator: "/")
    let folders = parts.dropLast().filter { !languageFolders.contains($0.lowercased()) }
    return (folders + parts.suffix(1)).joined(separator: "/")
  }

  /// Codes of the languages that are read, with regions and scripts, and folders of translations.
  private static let languageFolders: Set<String> = [
    "en", "en-us", "en-gb", "en_us", "zh", "zh-cn", "zh_cn", "zh-hans", "zh-hant", "zh-tw", "cn",
    "ja", "ja-jp", "ja_jp", "jp", "ko", "ko-kr", "ko_kr", "kr", "l10n", "@l10n", "i18n", "locale",
    "locales",
  ]

  /// The platform that a heading above a section names, the nearest one first.
  ///
  /// A client's page, or part of one, that has a section on the server says where those errors come from.
  static func headingPlatform(_ section: Int, of page: Page) -> Platform? {
    var named: [Platform] = []
    var next: Int? = section
    while let current = next {
      if let platform = page.platform(ofHeadingOf: current) { named.append(platform) }
      next = page.sections[current].parent
    }
    guard let nearest = named.first, nearest == server else { return named.first }
    return named.first { $0 != server } ?? (page.isOfOneClient ? nil : server)
  }

  /// Whether a page is known to be a client's, and no heading of it names another one.
  static func isOfOneClient(_ page: Page) -> Bool {
    let own = page.edition.platform
    guard !own.isPage, own != server else { return false }
    return page.sections.indices.allSatisfy { section in
      guard let named = page.platform(ofHeadingOf: section), named != own else { return true }
      let heading = page.sections[section].heading?.text ?? ""
      return named == server && !PlatformNames.namesRuntime(in: heading)
    }
  }

  private var frontMatterPlatform: Platform? {
    frontMatter.platform.map { PlatformNames.firstPlatform(in: $0) ?? Platform($0) }
  }

  private var pathPlatform: Platform? {
    PathPlatform.platform(of: Self.withoutExtension(path))
  }

  /// The one platform that a title of codes, or of an SDK, names among other words.
  ///
  /// The other side of a connection is no platform of the page by being spoken of.
  private func titlePlatform(_ titles: [String]) -> Platform? {
    titles.lazy.compactMap { title in
      guard PageWords.announceCodes(title) || title.lowercased().contains("sdk") else {
        return nil
      }
      let named = PlatformNames.allPlatforms(in: title)
      return named.count == 1 && named != [Self.server] ? named[0] : nil
    }.first
  }

  private static let server = Platform("server")

  /// The platform whose language most fences are in; a language of several says nothing on a page
  /// that heads a section with another platform.
  private func fencePlatform(_ page: Page) -> Platform? {
    var votes: [Platform: Int] = [:]
    var isShared: [Platform: Bool] = [:]
    for block in page.sections.lazy.flatMap(\.blocks) {
      guard case .fence(let fence) = block.kind else { continue }
      if let platform = PlatformNames.platform(ofFence: fence.info) {
        votes[platform, default: 0] += 1
        isShared[platform, default: true] =
          isShared[platform, default: true] && PlatformNames.isShared(fence: fence.info)
      }
    }
    guard let found = Self.winner(of: votes, atLeast: 1) else { return nil }
    let isDoubtful =
      isShared[found] == true
      && page.sections.contains { section in
        let named = section.heading.flatMap { PlatformNames.firstPlatform(in: $0.text) }
        return named != nil && named != found && named != Self.server
      }
    return isDoubtful ? nil : found
  }

  private func linkPlatform(_ page: Page) -> Platform? {
    var votes: [Platform: Int] = [:]
    for target in LinkTargets.relative(in: page.file) {
      let file = target.prefix { $0 != "#" }.split(separator: "/").last ?? ""
      if let platform = PlatformNames.firstPlatform(in: file) { votes[platform, default: 0] += 1 }
    }
    return Self.winner(of: votes, atLeast: 2)
  }

  private static func winner(of votes: [Platform: Int], atLeast count: Int) -> Platform? {
    let best = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let total = votes.values.reduce(0, +)
    guard let best, best.value >= count, Double(best.value) >= agreement * Double(total) else {
      return nil
    }
    return best.key
  }

  private static func withoutExtension(_ path: String) -> String {
    let folders = path.split(separator: "/", omittingEmptySubsequences: true)
      .drop { $0 == ".." || $0 == "." }
    guard let name = folders.last else { return path }
    let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? name[..<$0] : name } ?? name
    return (folders.dropLast().map(String.init) + [String(stem)]).joined(separator: "/")
  }
}
