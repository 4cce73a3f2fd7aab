import Extraction
import EnumModel
import FaultInjection
import Settings
import TestSupport
import Testing

@testable import Drafting

/// Few patterns that fit some pages and none of the others.
struct PatternFinderTests {
  private func patterns(
    for pages: [String], besides others: [String], of platform: String = "ios"
  ) -> [String] {
    let finder = PatternFinder(
      sparing: others, isTelling: { PathPlatform.platform(of: $0) == Platform(platform) })
    let (found, left) = finder.patterns(for: pages)
    #expect(left == [])
    return found.map(\.text)
  }

  @Test func `the folder of a platform is one pattern`() {
    let found = patterns(
      for: ["docs/ios/a.md", "docs/ios/b/c.md"], besides: ["docs/web/a.md", "docs/ios.md"])
    #expect(found == ["docs/ios/**"])
  }

  @Test func `folders of several languages are one pattern`() {
    let found = patterns(
      for: ["en/ios/a.md", "zh/ios/a.md"], besides: ["en/web/a.md", "zh/web/a.md"])
    #expect(found == ["**/ios/**"])
  }

  @Test func `a word in the names of pages is a pattern`() {
    let found = patterns(
      for: ["docs/ios-errors.md", "docs/ios-states.md"], besides: ["docs/web-errors.md"])
    #expect(found == ["docs/ios-*.md"])
  }

  @Test func `what does not name the platform is a pattern only as a folder of several pages`() {
    #expect(patterns(for: ["docs/a/x.md", "docs/a/y.md"], besides: ["b.md"]) == ["docs/**"])
    #expect(patterns(for: ["docs/a/x.md"], besides: ["b.md"]) == ["docs/a/x.md"])
    #expect(
      patterns(for: ["docs/x-1.md", "docs/x-2.md"], besides: ["docs/y.md"])
        == ["docs/x-1.md", "docs/x-2.md"])
  }

  @Test func `a page at the top is not taken for pages of its name elsewhere`() {
    #expect(patterns(for: ["a.md"], besides: ["docs/a.md"]) == ["/a.md"])
  }

  @Test func `characters that mean something in patterns fit themselves`() throws {
    let pages = ["docs/[slug]/{a}*.md"]
    let found = patterns(for: pages, besides: ["docs/b.md"])
    let glob = try #require(found.first.flatMap({ Glob($0) }))
    #expect(glob.matches(pages[0]))
  }

  @Test func `a page that no pattern can tell from another is left over`() {
    let finder = PatternFinder(sparing: ["docs/a?.md", "docs/a[.md"], isTelling: { _ in false })
    #expect(finder.patterns(for: ["docs/a*.md"]).left == ["docs/a*.md"])
  }

  @Test(arguments: 1...40)
  func `patterns fit exactly what they were made for`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["docs", "ios", "web", "api", "errors", "v2", "a b", "[x]", "错误码", "ios-web"]
    func path() -> String {
      let folders = (0..<random.number(0...3)).map { _ in random.pick(words) }
      let name = random.pick(words) + (random.chance(50) ? "-" + random.pick(words) : "")
      return (folders + [name + random.pick([".md", ".mdx", ".en.md"])]).joined(separator: "/")
    }
    let pages = Set((0..<30).map { _ in path() }).sorted()
    let wanted = pages.filter { _ in random.chance(40) }
    let others = pages.filter { !wanted.contains($0) && random.chance(80) }
    let finder = PatternFinder(
      sparing: others, isTelling: { PathPlatform.platform(of: $0) == Platform("ios") })
    let (found, left) = finder.patterns(for: wanted)
    let globs = found.compactMap { Glob($0.text) }
    #expect(globs.count == found.count)
    for page in wanted { #expect(globs.contains { $0.matches(page) } != left.contains(page)) }
    for page in others { #expect(!globs.contains { $0.matches(page) }) }
    #expect(left.allSatisfy { $0.contains("[") })
  }
}
