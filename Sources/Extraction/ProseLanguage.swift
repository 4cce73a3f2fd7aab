import EnumModel
import SourceText

/// Which language the prose of a page is written in, from its characters.
///
/// Kana are Japanese; Han characters without them Chinese. Latin words count for English but weigh
/// little against Han, as Chinese pages are full of English names. Code spans are left out.
struct ProseLanguage {
  private var han = 0
  private var kana = 0
  private var latinWords = 0

  /// The language of a page, or nil where it has no prose to judge by.
  static func language(of file: SourceFile, fromLine line: Int) -> Language? {
    var counter = ProseLanguage()
    file.bytes[file.byteRange(ofLine: line).lowerBound...].withUnsafeBufferPointer {
      counter.count($0)
    }
    return counter.verdict
  }

  private var verdict: Language? {
    let cjk = han + kana
    if cjk >= 4, Double(cjk) > 0.1 * Double(latinWords) {
      return Double(kana) > 0.1 * Double(cjk) ? .japanese : .chinese
    }
    return latinWords >= 3 ? .english : nil
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var inCode = false
    var wordLength = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == UInt8(ascii: "`") { inCode.toggle() }
        if byte == UInt8(ascii: "\n") { inCode = false }
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        if !isLetter, wordLength > 1, !inCode { latinWords += 1 }
        wordLength = isLetter ? wordLength + 1 : 0
        index += 1
        continue
      }
      if !inCode { countCJK(bytes, index) }
      index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }
  }

  /// Counts a character of three bytes: U+3041…30FF are kana, U+3400…9FFF Han.
  private mutating func countCJK(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    guard bytes[index] & 0xF0 == 0xE0, index + 2 < bytes.endIndex else { return }
    let code =
      UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    switch code {
    case 0x3041...0x30FF: kana += 1
    case 0x3400...0x9FFF: han += 1
    default: break
    }
  }
}
