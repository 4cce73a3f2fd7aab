import Foundation
import SourceText

/// A dictionary's files as bytes, to cut them down to the words that a run asks about.
///
/// Hunspell takes 40 ms to read the 79,000 words of English, more than everything else that a small run
/// does, and 2 ms to read those that begin like the words of its names.
struct WordList {
  private let affixes: String
  private let rules: AffixRules
  private let bytes: [UInt8]

  /// Fails where the files cannot be read, or a part of the words would not do for the whole.
  init?(_ files: Dictionaries.Files) {
    guard let affixes = FileManager.default.contents(atPath: files.affixes),
      let words = FileManager.default.contents(atPath: files.words),
      let rules = AffixRules(Array(affixes))
    else { return nil }
    self.affixes = files.affixes
    self.rules = rules
    bytes = Array(words)
  }

  /// Whether a file lists a word that begins with some letters.
  static func lists(wordBeginningWith letters: String, in files: Dictionaries.Files) -> Bool {
    guard let words = FileManager.default.contents(atPath: files.words) else { return false }
    return BytePattern("\n" + letters).isFound(in: Array(words)[...])
  }

  /// No beginnings yet.
  var beginnings: WordBeginnings { WordBeginnings(prefixes: rules.prefixes) }

  /// The listed words that some words may be made of, as the file writes them, with their number in
  /// the first line.
  func excerpt(_ beginnings: WordBeginnings) -> [UInt8] {
    var kept: [UInt8] = []
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      var start = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let line = bytes[start..<end]
        let word = line.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\t") }
        let isNumeral = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(word.first ?? 0)
        if isNumeral || beginnings.contains(word.dropLast(rules.longestCut)) {
          kept += line
          kept.append(UInt8(ascii: "\n"))
          count += 1
        }
        start = end + 1
      }
    }
    return Array("\(count)\n".utf8) + kept
  }

  /// Whether a listed word begins with some letters and goes on.
  func hasWord(longerThan letters: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = bytes.startIndex
      while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
        start = end + 1
        let isListed = bytes[start...].starts(with: letters)
        let behind = isListed ? bytes[start...].dropFirst(letters.count).first : nil
        if let behind, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(behind) { return true }
      }
      return false
    }
  }

  /// Has something done with a word list in a file, which is gone afterwards; nil where no file can be
  /// written.
  func withFile<Result>(_ words: [UInt8], _ body: (Dictionaries.Files) -> Result?) -> Result? {
    let folder = FileManager.default.temporaryDirectory.path
    var template = Array("\(folder)/driftmark-words.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(descriptor)
      unlink(path)
    }
    let written = words.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == words.count else { return nil }
    return body(Dictionaries.Files(affixes: affixes, words: path))
  }
}
