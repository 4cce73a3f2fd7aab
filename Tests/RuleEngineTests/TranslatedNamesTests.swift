import EnumModel
import TestSupport
import Testing

@testable import RuleEngine

struct TranslatedNamesTests {
  @Test func `a translation repeats the names of the page before it`() {
    let pages = [page("docs/en/bell.md", .english), page("docs/zh/bell.md", .chinese)]
    #expect(repeated(pages) == [false, true])
  }

  @Test func `a page that is not translated yet stands at the same place of another tree`() {
    let pages = [page("docs/en/bell.md", .english), page("docs/zh/bell.md", .english)]
    #expect(repeated(pages) == [false, true])
  }

  @Test func `another page in the same language repeats nothing`() {
    let pages = [page("docs/en/bell.md", .english), page("docs/en/gong.md", .english)]
    #expect(repeated(pages) == [false, false])
  }

  private func page(_ file: String, _ language: Language) -> EnumDeclaration {
    var page = EnumDeclaration.sample("BellState", on: "ios", in: language, ["BELL_OFF = 1"])
    page.file = file
    return page
  }

  private func repeated(_ pages: [EnumDeclaration]) -> [Bool] {
    let names = Catalogue.sample(pages).study(TranslatedNames.self)
    return pages.map { names.hasBefore("BELL_OFF", in: $0) }
  }
}
