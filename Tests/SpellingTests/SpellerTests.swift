import Foundation
import TestSupport
import Testing

@testable import Spelling
import SourceText

/// Words against the dictionaries that the set-up installs.
@Suite(.enabled(if: Dictionaries(environment: [:]) != nil))
struct SpellerTests {
  private let speller: Speller

  init() throws { speller = Speller(try #require(Dictionaries(environment: [:]))) }

  @Test(arguments: ["invalid", "parcel", "params", "codecs", "ctx"])
  func `words and usual abbreviations are right`(_ word: String) {
    #expect(speller.isCorrect(word))
  }

  @Test(arguments: ["invaild", "parcle", "wxyz"])
  func `other letters are not`(_ word: String) { #expect(!speller.isCorrect(word)) }

  @Test(arguments: [
    ("seperate", "separate"), ("occured", "occurred"), ("recieved", "received"),
    ("temparature", "temperature"), ("enviroment", "environment"),
  ])
  func `the one right word near a misspelt one is found`(_ word: String, _ right: String) {
    #expect(speller.nearest(word) == right)
  }

  @Test(arguments: [
    ("authn", true), ("params", true), ("cfg", true), ("bitrate", false), ("vcodecs", false),
    ("authen", false),
  ])
  func `an abbreviation has letters of what it is short for`(_ word: String, _ isShort: Bool) {
    #expect(speller.isAbbreviation(word) == isShort)
  }

  @Test(arguments: [("authen", true), ("temperatu", true), ("temperature", false), ("wxyz", false)])
  func `a beginning is of a longer word`(_ letters: String, _ isBeginning: Bool) {
    #expect(speller.isBeginning(letters) == isBeginning)
  }

  @Test func `nothing is said where several words are near`() {
    #expect(speller.nearest("trak") == nil)
  }

  @Test func `the British dictionary knows its own spellings`() {
    #expect(speller.isBritish("behaviour", of: "behavior"))
    #expect(speller.isBritish("initialise", of: "initialize"))
    #expect(!speller.isBritish("behavoir", of: "behavior"))
  }

  @Test(arguments: [("requestor", "requester"), ("maneouver", "maneuver"), ("adviser", "advisor")])
  func `two usual forms of a word may be mixed`(_ word: String, _ right: String) {
    #expect(speller.areVariants(word, right))
  }

  @Test(arguments: [("requestar", "requester"), ("seperate", "separate")])
  func `other letters are slips`(_ word: String, _ right: String) {
    #expect(!speller.areVariants(word, right))
  }

  @Test func `threads may share a speller`() async {
    let speller = speller
    speller.prepare(words: ["parcel"], compounds: [])
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { speller.isCorrect("parcel") } }
      for await isCorrect in group { #expect(isCorrect) }
    }
  }
}

/// Where dictionaries are looked for.
struct DictionaryPlaceTests {
  @Test func `DICPATH is searched first`() throws {
    let folder = try TemporaryFolder()
    try folder.write("SET UTF-8\n", to: "en_US.aff")
    try folder.write("1\npelicanish\n", to: "en_US.dic")
    let found = try #require(Dictionaries(environment: ["DICPATH": "/nowhere:" + folder.path]))
    #expect(Speller(found).isInDictionary("pelicanish"))
  }

  @Test func `a machine may have no dictionary`() {
    #expect(Dictionaries(environment: ["DICPATH": "/nowhere"], usual: []) == nil)
  }

  @Test(arguments: [("abc", "acb"), ("abc", "abcd"), ("abc", "bc"), ("abc", "axc")])
  func `one edit is one letter, or two swapped`(_ a: String, _ b: String) {
    #expect(EditDistance.isOne(a.utf8, b.utf8) && EditDistance.isOne(b.utf8, a.utf8))
  }

  @Test(arguments: [("abc", "abc"), ("abc", "cba"), ("abc", "abcde"), ("abcd", "badc")])
  func `no edit and two edits are not one`(_ a: String, _ b: String) {
    #expect(!EditDistance.isOne(a.utf8, b.utf8))
  }
}
