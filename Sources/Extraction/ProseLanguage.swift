import EnumModel
import SourceText

/// Which language the prose of a page is written in, from its characters.
///
/// Kana are Japanese, Hangul Korean; Han characters without them Chinese. Latin words count for English
/// but weigh little against other scripts, as pages in all languages are full of English names. Code
/// spans are left out.
struct ProseLanguage {
  private var han = 0
  private var kana = 0
  private var hangul = 0
  /// Letters of scripts that no language above is written in.
  private var foreign = 0
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
    let cjk = han + kana + hangul
    if cjk >= 4, cjk > foreign, Double(cjk) > 0.1 * Double(latinWords) {
      if Double(hangul) > 0.5 * Double(cjk) { return .korean }
      return Double(kana) > 0.1 * Double(cjk) ? .japanese : .chinese
    }
    // A word of Latin letters counts once; those of other scripts are counted by their letters.
    if foreign >= 4, foreign > 4 * latinWords { return .undetermined }
    return latinWords >= 3 ? .english : nil
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var inCode = false
    var wordLength = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte.isLetter {
          let start = index
          repeat { index += 1 } while index < bytes.endIndex && bytes[index].isLetter
          wordLength += index - start
          continue
        }
        if byte == UInt8(ascii: "`") { inCode.toggle() }
        if byte == UInt8(ascii: "\n") { inCode = false }
        if wordLength > 1, !inCode { latinWords += 1 }
        wordLength = 0
        index += 1
        continue
      }
      if !inCode { countLetter(bytes, index) }
      index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }
  }

  /// Counts a character of more than one byte.
  ///
  /// U+3041…30FF are kana, U+3400…9FFF Han, U+1100…11FF and U+AC00…D7A3 Hangul; U+0370…10FF are the
  /// letters of scripts from Greek to Georgian.
  private mutating func countLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let isLong = bytes[index] & 0xF0 == 0xE0
    guard isLong || bytes[index] & 0xE0 == 0xC0, index + (isLong ? 2 : 1) < bytes.endIndex else {
      return
    }
    let second = UInt32(bytes[index + 1] & 0x3F)
    let code =
      isLong
      ? UInt32(bytes[index] & 0x0F) << 12 | second << 6 | UInt32(bytes[index + 2] & 0x3F)
      : UInt32(bytes[index] & 0x1F) << 6 | second
    switch code {
    case 0x3041...0x30FF: kana += 1
    case 0x3400...0x9FFF: han += 1
    case 0x1100...0x11FF, 0xAC00...0xD7A3: hangul += 1
    case 0x0370...0x10FF: foreign += 1
    default: break
    }
  }
}
