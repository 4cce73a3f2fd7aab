import Settings
import Testing

struct GlobTests {
  @Test(arguments: [
    ("docs/**", "docs/a/b.md", true), ("docs/**", "doc/a.md", false),
    ("docs/**/*.md", "docs/a.md", true), ("docs/**/*.md", "docs/a/b/c.md", true),
    ("docs/**/*.md", "docs/a.mdx", false), ("docs/*.md", "docs/a/b.md", false),
    ("**/ios/**", "a/ios/b.md", true), ("**/ios/**", "ios/b.md", true),
    ("*.md", "a/b/c.md", true), ("old", "a/old/c.md", true), ("old", "a/older/c.md", false),
    ("docs", "docs/a/b.md", true), ("docs/", "x/docs/a.md", true),
    ("./docs/a.md", "docs/a.md", true),
    ("a?c.md", "abc.md", true), ("a?c.md", "ac.md", false), ("[a-c]x.md", "bx.md", true),
    ("[!a-c]x.md", "bx.md", false), ("[^a]x.md", "bx.md", true), ("a\\*.md", "a*.md", true),
    ("a\\*.md", "ab.md", false), ("**/*-{ios,android}.{md,mdx}", "p/e-ios.mdx", true),
    ("{a,b{c,d}}/x.md", "bd/x.md", true), ("{a,b{c,d}e}{f}{}g", "bdefg", true),
    ("{a,b{c,d}e}{f}{}g", "bdfg", false), ("说明/**", "说明/错误码.md", true),
    ("a*b*c.md", "axxbyybzzc.md", true), ("**", "a.md", true),
  ])
  func `a pattern fits paths and what is below folders`(
    _ pattern: String, _ path: String, _ fits: Bool
  ) throws {
    #expect(try #require(Glob(pattern)).matches(path) == fits)
  }

  @Test(arguments: [
    "", "a[b", "{a,b", "a/[", String(repeating: "{a,b}", count: 12),
    "{\(String(repeating: "a,", count: 1_000))}", String(repeating: "a", count: 4_097),
  ])
  func `what is not closed, or means too much, is no pattern`(_ pattern: String) {
    #expect(Glob(pattern) == nil)
  }

  @Test func `many braces behind few choices are copied once`() throws {
    let glob = try #require(Glob("{a,b}".repeated(9) + "{c}".repeated(1_000)))
    #expect(glob.matches("abababab" + "b" + "c".repeated(1_000)))
  }

  @Test func `a run of stars for folders is gone through once`() throws {
    let glob = try #require(Glob("**/".repeated(1_300) + "b"))
    #expect(!glob.matches("a/".repeated(400)))
  }

  @Test func `many stars take no time`() throws {
    let glob = try #require(
      Glob(String(repeating: "*a", count: 400) + "/" + "**/".repeated(200) + "b"))
    #expect(!glob.matches(String(repeating: "a", count: 2_000) + "/" + "x/".repeated(500) + "c"))
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
