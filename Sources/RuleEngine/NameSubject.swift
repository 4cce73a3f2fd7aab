package import Alignment
package import EnumModel
package import Spelling

/// The names of all members of a run, with what is known of their words.
package struct NameSubject: Sendable {
  package let catalogue: Catalogue
  package let vocabulary: NameVocabulary
  /// Absent where the machine has no dictionary.
  package let speller: Speller?
  /// The enums, each with the places of the members that no page before it has in another language:
  /// a translated page repeats the names of the original.
  package let originals: [(declaration: Int, members: [Int])]

  init(_ catalogue: Catalogue, speller: Speller?) {
    self.catalogue = catalogue
    vocabulary = NameVocabulary(catalogue.declarations)
    self.speller = speller
    let translated = catalogue.study(TranslatedNames.self)
    originals = catalogue.declarations.enumerated().map { index, declaration in
      let members = declaration.members.indices.filter {
        !translated.hasBefore(declaration.members[$0].name, in: declaration)
      }
      return (index, members)
    }
    speller?.prepare(words: vocabulary.words, compounds: vocabulary.compounds)
  }

  /// By file, then in page order.
  package var declarations: [EnumDeclaration] { catalogue.declarations }
}

/// A word in the name of a member.
package struct NamedWord: Sendable {
  /// An index of the catalogue's declarations.
  package var declarationIndex: Int
  /// An index of the declaration's members.
  package var memberIndex: Int
  /// All of the catalogue: a reference to them costs less than a copy of one.
  fileprivate var declarations: [EnumDeclaration]
  /// The words in front of it and behind it in the name.
  package var neighbours: (before: String?, behind: String?)
  /// In lower case, with its place in the name.
  package var word: NameWords.Word

  package var declaration: EnumDeclaration { declarations[declarationIndex] }
  package var member: EnumMember { declarations[declarationIndex].members[memberIndex] }

  /// As the name spells it.
  package var spelling: String {
    String(decoding: Array(member.name.utf8)[word.range], as: UTF8.self)
  }

  /// Whether the name has the word in capitals.
  package var isShouted: Bool { spelling == spelling.uppercased() }

  /// Another word in the case of this one: all capitals, one capital or none.
  package func inCase(_ other: String) -> String {
    let spelling = spelling
    if isShouted, spelling.count > 1 { return other.uppercased() }
    return spelling.first?.isUppercase ?? false
      ? other.prefix(1).uppercased() + other.dropFirst() : other
  }
}

extension NameSubject {
  /// The words of letters with at least so many of them, in page order, of each name once for a page
  /// and its translations; acronyms of mixed-case names are left out.
  package func words(ofAtLeast length: Int) -> [NamedWord] {
    originals.flatMap { index, members in
      members.flatMap { words(ofAtLeast: length, ofMember: $0, of: index) }
    }
  }

  private func words(ofAtLeast length: Int, ofMember index: Int, of declaration: Int) -> [NamedWord]
  {
    let member = declarations[declaration].members[index]
    let bytes = Array(member.name.utf8)
    let isMixed = bytes.contains { (0x61...0x7A).contains($0) }
    let words = vocabulary.words(of: member.name)
    return words.indices.compactMap { place in
      let word = words[place]
      let spelling = bytes[word.range]
      guard spelling.count >= length,
        spelling.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
        !isMixed || spelling.dropFirst().contains(where: { $0 >= 0x61 }) || isShouted(bytes, word)
      else { return nil }
      return NamedWord(
        declarationIndex: declaration, memberIndex: index,
        declarations: declarations,
        neighbours: (
          place > 0 ? words[place - 1].text : nil,
          place + 1 < words.count ? words[place + 1].text : nil
        ), word: word)
    }
  }

  /// Whether only the part in front of the first underscore has small letters: `kSTATE_OPEN`.
  private func isShouted(_ bytes: [UInt8], _ word: NameWords.Word) -> Bool {
    guard let first = bytes.firstIndex(of: UInt8(ascii: "_")), word.range.lowerBound > first else {
      return false
    }
    return !bytes[first...].contains { (0x61...0x7A).contains($0) }
  }
}
