import Alignment
import EnumModel

extension FaultMaker {
  /// A word of fewer letters has too many neighbours that are words as well.
  private static let leastLetters = 5
  /// The fewest members of an enum that have a prefix in common.
  private static let leastMembers = 5

  func wordMisspelt(_ site: MemberSite, _ random: inout SeededGenerator) -> Fault? {
    guard let place = place(site.place, of: site), let range = place.name, place.row != nil else {
      return nil
    }
    let name = Array(site.member.name.utf8)
    let prefix = sharedWords(of: site.declaration)
    let words = NameWords.split(site.member.name).dropFirst(prefix).filter { word in
      word.range.count >= Self.leastLetters && name[word.range].allSatisfy(Self.isLetter)
    }
    guard let word = random.choice(of: Array(words)),
      let misspelt = Self.misspelt(Array(name[word.range]), &random)
    else { return nil }
    let text = String(decoding: misspelt, as: UTF8.self)
    let isKnown = wordCounts[word.text, default: 0] > 1 || isWord(word.text)
    guard wordCounts[text.lowercased()] == nil, !isWord(text.lowercased()) else { return nil }
    let new = String(
      decoding: name[..<word.range.lowerBound] + misspelt + name[word.range.upperBound...],
      as: UTF8.self)
    return renaming(.wordMisspelt, site, range, to: new, hasWitness: isKnown)
  }

  func prefixBroken(_ site: MemberSite, _ random: inout SeededGenerator) -> Fault? {
    let shared = sharedWords(of: site.declaration)
    guard shared > 0, let place = place(site.place, of: site), let range = place.name,
      place.row != nil
    else { return nil }
    let name = Array(site.member.name.utf8)
    let words = NameWords.split(site.member.name)
    let first = sharedPrefix(of: site.declaration)
    guard words.count > shared, words.prefix(shared).map(\.text) == first else { return nil }
    let lost = random.number(below: shared)
    let new = String(
      decoding: name[..<words[lost].range.lowerBound] + name[words[lost + 1].range.lowerBound...],
      as: UTF8.self)
    guard !site.declaration.members.contains(where: { $0.name == new }) else { return nil }
    return renaming(.prefixBroken, site, range, to: new, hasWitness: true)
  }

  private func renaming(
    _ kind: FaultKind, _ site: MemberSite, _ range: Range<Int>, to new: String, hasWitness: Bool
  ) -> Fault {
    fault(
      kind, site, members: [site.place], before: site.member.name, after: new, newName: new,
      hasWitness: hasWitness, [Fault.Edit(range: range, text: new)])
  }

  /// How many words at their beginning four in five names of an enum share.
  private func sharedWords(of declaration: EnumDeclaration) -> Int {
    sharedPrefix(of: declaration).count
  }

  /// Up to the last word that the enum's name has, where it has any: `kGateError` is what the members
  /// of `GateError` share, and `kGateErrorInvalid` a topic of most of them.
  private func sharedPrefix(of declaration: EnumDeclaration) -> [String] {
    let shared = longestPrefix(of: declaration)
    let enumWords = Set(NameWords.split(declaration.name).map(\.text))
    guard let last = shared.lastIndex(where: enumWords.contains) else { return shared }
    return Array(shared[...last])
  }

  private func longestPrefix(of declaration: EnumDeclaration) -> [String] {
    let names = declaration.members.map { NameWords.split($0.name).map(\.text) }
    guard names.count >= Self.leastMembers else { return [] }
    var prefix: [String] = []
    while true {
      let next = names.filter { $0.count > prefix.count + 1 && $0.starts(with: prefix) }
      let counts = next.reduce(into: [:]) { $0[$1[prefix.count], default: 0] += 1 }
      guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        best.value * 5 >= names.count * 4
      else { return prefix }
      prefix.append(best.key)
    }
  }

  /// A word with one slip of the fingers behind its first letter; nil where that changes nothing.
  private static func misspelt(
    _ letters: [UInt8], _ random: inout SeededGenerator
  ) -> [UInt8]? {
    var letters = letters
    let place = 1 + random.number(below: letters.count - 2)
    switch random.number(below: 3) {
    case 0:
      guard letters[place] | 0x20 != letters[place + 1] | 0x20 else { return nil }
      letters.swapAt(place, place + 1)
    case 1: letters.remove(at: place)
    default: letters.insert(letters[place], at: place)
    }
    return letters
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
