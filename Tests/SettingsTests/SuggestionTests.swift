import Testing

import Settings
import SourceText

struct SuggestionTests {
  @Test(arguments: [
    ("", "abc", 3), ("abc", "abc", 0), ("abc", "ab", 1), ("abc", "axc", 1), ("abc", "bac", 1),
    ("ca", "abc", 3), ("kitten", "sitting", 3),
  ])
  func `a swap of neighbours is one edit`(first: String, second: String, distance: Int) {
    #expect(EditDistance.between(Array(first), Array(second)) == distance)
    #expect(EditDistance.between(Array(second), Array(first)) == distance)
  }

  @Test func `the nearest candidate wins`() {
    #expect(Suggestion.nearest(to: "reprot", in: ["rapport", "report"]) == "report")
  }

  @Test func `of equally near ones that with the same first letter wins`() {
    #expect(Suggestion.nearest(to: "cat", in: ["bat", "cut"]) == "cut")
  }

  @Test func `of equally near ones with the same first letter the first wins`() {
    #expect(Suggestion.nearest(to: "cat", in: ["cot", "cut"]) == "cot")
  }

  @Test func `one edit for every three letters is near`() {
    #expect(Suggestion.nearest(to: "bsaelnie", in: ["baseline"]) == "baseline")
    #expect(Suggestion.nearest(to: "facxy", in: ["facts"]) == nil)
    #expect(Suggestion.nearest(to: "al", in: ["all"]) == "all")
  }

  @Test func `a word that only one candidate continues suggests it`() {
    #expect(Suggestion.nearest(to: "--lang", in: ["--language", "--all"]) == "--language")
    #expect(Suggestion.nearest(to: "--ver", in: ["--version", "--verbose"]) == nil)
  }

  @Test func `dashes and case make no difference`() {
    #expect(Suggestion.nearest(to: "-Quiet", in: ["--quiet"]) == "--quiet")
  }

  @Test func `nothing suggests nothing`() {
    #expect(Suggestion.nearest(to: "--", in: ["a", "--a"]) == nil)
    #expect(Suggestion.nearest(to: "check", in: []) == nil)
  }
}
