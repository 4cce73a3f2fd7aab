import Alignment
import EnumModel

/// The words that set names of one row apart.
struct NameMarks {
  /// Forms of words that more than half of the row's names have.
  private let common: Set<String>
  /// Whether there is anything to set apart; in most rows all names say the same.
  private let differs: Bool

  /// - Parameter members: all of the row.
  init(_ members: [ConceptMember]) {
    let forms = members.first?.stem.map(\.form)
    differs = members.dropFirst().contains { $0.stem.map(\.form) != forms }
    guard differs else {
      common = []
      return
    }
    var counts: [String: Int] = [:]
    for member in members {
      for form in Set(member.stem.map(\.form)) { counts[form, default: 0] += 1 }
    }
    common = Set(counts.filter { $0.value * 2 > members.count }.keys)
  }

  /// The words of a name that most others of the row do not have, in UTF-16 units of the name; nothing in
  /// names that are not ASCII.
  func ranges(of member: ConceptMember, in name: String) -> [Range<Int>] {
    guard differs, name.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    let text = Array(name.lowercased().utf8)
    var end = text.count
    var ranges: [Range<Int>] = []
    // The words stand behind the prefix, so they are looked for from the end.
    for word in member.stem.reversed() {
      let bytes = Array(word.text.utf8)
      guard !bytes.isEmpty, let start = Self.last(bytes, in: text[..<end]) else { continue }
      end = start
      if !common.contains(word.form) { ranges.append(start..<start + bytes.count) }
    }
    return ranges.reversed()
  }

  /// Where bytes stand last in others.
  private static func last(_ bytes: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard bytes.count <= text.count else { return nil }
    return (0...(text.count - bytes.count)).reversed().first { start in
      text[start..<start + bytes.count].elementsEqual(bytes)
    }
  }
}
