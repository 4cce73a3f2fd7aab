package import Alignment
package import EnumModel
package import Spelling

/// The names of all members of a run, with what is known of their words.
package struct NameSubject: Sendable {
  /// By file, then in page order.
  package let declarations: [EnumDeclaration]
  package let vocabulary: NameVocabulary
  /// Absent where the machine has no dictionary.
  package let speller: Speller?

  init(_ declarations: [EnumDeclaration], speller: Speller?) {
    self.declarations = declarations
    vocabulary = NameVocabulary(declarations)
    self.speller = speller
    speller?.prepare(words: vocabulary.words, compounds: vocabulary.compounds)
  }
}

/// A word in the name of a member.
package struct NamedWord: Sendable {
  package var declaration: EnumDeclaration
  package var member: EnumMember
  /// In lower case, with its place in the name.
  package var word: NameWords.Word

  /// As the name spells it.
  package var spelling: String {
    String(decoding: Array(member.name.utf8)[word.range], as: UTF8.self)
  }

  /// Another word in the case of this one: all capitals, one capital or none.
  package func inCase(_ other: String) -> String {
    let spelling = spelling
    if spelling == spelling.uppercased(), spelling.count > 1 { return other.uppercased() }
    return spelling.first?.isUppercase ?? false
      ? other.prefix(1).uppercased() + other.dropFirst() : other
  }
}

extension NameSubject {
  /// The words of letters with at least so many of them, in page order; acronyms of mixed-case names
  /// are left out.
  package func words(ofAtLeast length: Int) -> [NamedWord] {
    declarations.flatMap { declaration in
      declaration.members.flatMap { member in
        let bytes = Array(member.name.utf8)
        let isMixed = bytes.contains { (0x61...0x7A).contains($0) }
        return vocabulary.words(of: member.name).compactMap { word -> NamedWord? in
          let spelling = bytes[word.range]
          guard spelling.count >= length,
            spelling.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
            !isMixed || spelling.dropFirst().contains(where: { $0 >= 0x61 })
              || isShouted(bytes, word)
          else { return nil }
          return NamedWord(declaration: declaration, member: member, word: word)
        }
      }
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
