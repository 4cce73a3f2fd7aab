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
  /// By first byte: where the lines begin, without the first line, which is their number.
  private let lines: [[Int]]

  /// Fails where the files cannot be read, or a part of the words would not do for the whole.
  init?(_ files: Dictionaries.Files) {
    guard let affixes = FileManager.default.contents(atPath: files.affixes),
      let words = FileManager.default.contents(atPath: files.words),
      let rules = AffixRules(Array(affixes))
    else { return nil }
    self.affixes = files.affixes
    self.rules = rules
    bytes = Array(words)
    var lines = [[Int]](repeating: [], count: 256)
    bytes.withUnsafeBufferPointer { bytes in
      for end in bytes.indices.dropLast() where bytes[end] == UInt8(ascii: "\n") {
        lines[Int(bytes[end + 1])].append(end + 1)
      }
    }
    self.lines = lines
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
        var wordEnd = start
        while wordEnd < bytes.count, !Self.endsWord(bytes[wordEnd]) { wordEnd += 1 }
        var end = wordEnd
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let stem = start..<max(start, wordEnd - rules.longestCut)
        let isNumeral =
          wordEnd > start && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start])
        if isNumeral || beginnings.contains(UnsafeBufferPointer(rebasing: bytes[stem])) {
          kept += bytes[start..<end]
          kept.append(UInt8(ascii: "\n"))
          count += 1
        }
        start = end + 1
      }
    }
    return Array("\(count)\n".utf8) + kept
  }

  /// Whether a byte stands behind a word: what follows are the keys of its endings, or the next line.
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\t")
  }

  /// Whether a listed word begins with some letters.
  func hasWord(beginningWith letters: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let first = letters.first else { return !bytes.isEmpty }
      return lines[Int(first)].contains { start in
        start + letters.count <= bytes.count
          && letters.indices.allSatisfy { bytes[start + $0] == letters[$0] }
      }
    }
  }

  /// Whether a listed word begins with some letters and goes on.
  func hasWord(longerThan letters: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let first = letters.first else { return false }
      return lines[Int(first)].contains { start in
        start + letters.count < bytes.count
          && letters.indices.allSatisfy { bytes[start + $0] == letters[$0] }
          && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start + letters.count])
      }
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
