import EnumModel
import TestSupport
import Testing

@testable import RuleEngine

struct ProductsTests {
  @Test func `folders with pages of the same platforms are products`() {
    let products = products(["chat/ios", "chat/web", "calls/ios", "calls/web"])
    #expect(products.areApart("chat/ios.md", "calls/web.md"))
    #expect(products.areApart("chat/", "calls/web.md"))
    #expect(!products.areApart("chat/ios.md", "chat/web.md"))
  }

  @Test func `folders of platforms are none, nor are those of modules on one platform`() {
    let products = products(["ios/errors", "ios/states", "web/errors", "web/states"])
    #expect(!products.areApart("ios/errors.md", "web/errors.md"))
    let modules = self.products(["ios/errors", "ios/states"])
    #expect(!modules.areApart("ios/errors.md", "ios/states.md"))
  }

  @Test func `one platform in common does not make two products`() {
    let products = products(["chat/ios", "chat/web", "guide/ios"])
    #expect(!products.areApart("chat/web.md", "guide/ios.md"))
  }

  @Test func `folders of languages have no edition in common`() {
    let english = products(["en/ios", "en/web"], in: .english)
    let both = [
      ("en/ios", Language.english), ("en/web", .english), ("zh/ios", .chinese),
      ("zh/web", .chinese),
    ]
    #expect(!english.areApart("en/ios.md", "en/web.md"))
    let products = Products(Catalogue.sample(both.map { Self.page($0.0, in: $0.1) }))
    #expect(!products.areApart("en/ios.md", "zh/ios.md"))
  }

  private func products(_ paths: [String], in language: Language = .english) -> Products {
    Products(Catalogue.sample(paths.map { Self.page($0, in: language) }))
  }

  /// A page whose platform is the first known one among its path's words.
  private static func page(_ path: String, in language: Language) -> EnumDeclaration {
    let words = path.split(separator: "/").map(String.init)
    let platform = words.first { Platform.known.contains(Platform($0)) } ?? path
    var page = EnumDeclaration.sample("BellState", on: platform, in: language, ["SILENT = 0"])
    page.file = path + ".md"
    return page
  }
}
