import FaultInjection
import Foundation
import TestSupport
import Testing

@testable import Spelling

/// Parts of a dictionary against the whole of it.
@Suite(.enabled(if: Dictionaries(environment: [:]) != nil))
struct DictionaryExcerptTests {
  private let files: [Dictionaries.Files]

  init() throws { files = try #require(Dictionaries(environment: [:])).files }

  private static let affixes = [
    "", "s", "ed", "ing", "er", "ers", "able", "ment", "ness", "ly", "ies", "ication", "ive", "est",
  ]
  private static let prefixes = ["", "", "re", "un", "in", "de", "dis", "con", "pro", "mis"]

  /// Listed words, with endings and beginnings that may or may not suit them, and with slips.
  private func words(of files: Dictionaries.Files, seed: UInt64) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: URL(filePath: files.words)), as: UTF8.self)
    let listed = text.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "/" } }
      .filter { $0.allSatisfy { $0.isASCII && $0.isLowercase } && $0.count > 2 }
    var generator = SeededGenerator(seed: seed)
    return try (0..<300).flatMap { _ in
      let word = String(try #require(listed.randomElement(using: &generator)))
      let stem = Bool.random(using: &generator) ? word : String(word.dropLast())
      let prefix = try #require(Self.prefixes.randomElement(using: &generator))
      let ending = try #require(Self.affixes.randomElement(using: &generator))
      let slip = try #require(LikelySlips.words(near: word).randomElement(using: &generator))
      return [word, prefix + stem + ending, slip]
    }
  }

  @Test(arguments: 1...4)
  func `a part knows of its words what the whole knows`(_ seed: UInt64) throws {
    for files in files {
      let words = try words(of: files, seed: seed)
      let whole = HunspellDictionary(files)
      whole.prepare(words: [String](repeating: "a", count: 6_000), compounds: [])
      let part = HunspellDictionary(files)
      part.prepare(words: words, compounds: [])
      let known = whole.words(among: words)
      #expect(words.filter { !part.words(among: [$0]).isEmpty } == known)
      #expect(known.count > 300 && known.count < words.count)
    }
  }

  @Test func `a word that nobody prepared for is looked up all the same`() {
    let dictionary = HunspellDictionary(files.first)
    dictionary.prepare(words: ["parcel"], compounds: ["lockerdoor"])
    #expect(dictionary.words(among: ["zebra", "zebrra"]) == ["zebra"])
  }

  @Test func `many unprepared words are looked up in the whole`() {
    let dictionary = HunspellDictionary(files.first)
    let words = ["apple", "bread", "cloud", "dream", "eagle", "flame", "grape", "horse", "island"]
    for word in words + ["jungle", "kettle", "lemon"] {
      #expect(dictionary.words(among: [word, word + "q"]) == [word])
    }
  }

  @Test func `a dictionary of compounds is not cut`() {
    #expect(AffixRules(Array("SET UTF-8\nCOMPOUNDFLAG x\n".utf8)) == nil)
  }

  @Test func `a prefix that changes the word behind it forbids cutting`() {
    #expect(AffixRules(Array("PFX A Y 1\nPFX A a be .\n".utf8)) == nil)
  }

  @Test func `an ending may be cut twice`() throws {
    let rules = try #require(AffixRules(Array("SFX D Y 1\nSFX D ey ied [^aeiou]y\n".utf8)))
    #expect(rules.longestCut == 4)
  }
}
