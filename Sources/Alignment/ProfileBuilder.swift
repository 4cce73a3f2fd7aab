import EnumModel
import SourceText

/// Makes profiles of declarations: one vocabulary, prefixes learned from all of them.
struct ProfileBuilder: Sendable {
  private(set) var table: WordTable
  private(set) var grams = DescriptionGrams()
  /// How rare words and values are; of none until the profiles are made.
  private(set) var rarity = Rarity.none
  /// The number of each value of the run.
  private var valueNumbers: [EnumValue.Kind: Int] = [:]
  private var reader: NameReader
  /// By place in the reader's texts: the number of the word; nil for one that is not asked for yet.
  private var wordNumbers: [Int?]
  let prefixes: PlatformPrefixes
  /// By edition: what nearly all of its members begin with, as places in the reader's texts.
  private let schemes: [Edition: [Int]]
  /// What headings in prose say of themselves, cut as names are.
  private static let pageWords = Set(
    ["错误码", "代码", "码", "端", "常见", "状态码", "枚举", "类型"].flatMap(NameReader.bigrams))

  init(
    _ declarations: [EnumDeclaration], synonyms: Synonyms,
    on mapper: some WorkMapper = SerialMapper()
  ) {
    table = WordTable(synonyms: synonyms)
    prefixes = PlatformPrefixes(declarations)
    reader = NameReader(declarations, on: mapper)
    schemes = EditionSchemes.learn(declarations, &reader)
    wordNumbers = Array(repeating: nil, count: reader.texts.count)
  }

  /// The profiles of the whole enums.
  mutating func profiles(
    of declarations: [EnumDeclaration], on mapper: some WorkMapper = SerialMapper()
  ) -> [EnumProfile] {
    let numbers = declarations.indices.map { self.numbers(of: declarations[$0], at: $0) }
    grams.finish()
    rarity = Rarity(numbers, table: table, valueCount: valueNumbers.count)
    let builder = self
    return mapper.map(Array(declarations.indices)) { index in
      builder.profile(of: declarations[index], at: index, numbers[index])
    }
  }

  private mutating func numbers(of declaration: EnumDeclaration, at index: Int) -> EnumNumbers {
    let name = HeadingNumber.dropped(from: prefixes.nameWithoutPrefix(of: declaration))
    let isProse = name.unicodeScalars.contains { $0.value >= 0x2E80 }
    let nameWords = isProse ? proseWords(name, declaration) : reader.words(of: name)
    let nameIDs = nameWords.map { table.id(of: $0) }
    let words = declaration.members.indices.map { member in
      reader.words(ofMember: member, of: index).map { number(ofWord: $0) }
    }
    let scheme = (schemes[declaration.edition] ?? []).map { number(ofWord: $0) }
    return EnumNumbers(
      edition: declaration.edition, isProse: isProse, name: nameIDs, scheme: scheme, words: words,
      values: declaration.members.map { $0.value.identity.map { number(of: $0) } },
      grams: declaration.members.map { member in
        member.description.map { grams.grams(of: $0.text) } ?? []
      })
  }

  private func profile(
    of declaration: EnumDeclaration, at index: Int, _ numbers: EnumNumbers
  ) -> EnumProfile {
    let stemmer = MemberStemmer(
      numbers.words, enumName: numbers.name, scheme: numbers.scheme, table: table)
    let texts = declaration.members.map { $0.description.map { ExactText($0.text) } }
    var copies = [ExactText: Int](minimumCapacity: texts.count)
    for text in texts.compactMap(\.self) { copies[text, default: 0] += 1 }
    let members = declaration.members.indices.map { position in
      let member = declaration.members[position]
      let stem = stemmer.stem(of: numbers.words[position])
      return MemberProfile(
        index: position, words: numbers.words[position], stem: stem,
        stemForms: SortedNumbers(stem.map { table.form[$0] }), value: member.value.identity,
        isBareCode: member.isBareCode, valueNumber: numbers.values[position],
        grams: numbers.grams[position],
        textWeight: numbers.grams[position].reduce(0) { $0 + grams.weights[$1] },
        textCopies: texts[position].flatMap { copies[$0] } ?? 1)
    }
    let nameForms = numbers.name.map { table.form[$0] }
    let prefix = stemmer.prefix.map { table.form[$0] }
    return EnumProfile(
      declaration: index, edition: declaration.edition, nameForms: nameForms,
      isNamedInProse: numbers.isProse, members: members, prefix: SortedNumbers(prefix),
      context: SortedNumbers(nameForms + prefix), table: table, grams: grams, rarity: rarity)
  }

  private mutating func number(ofWord place: Int) -> Int {
    if let number = wordNumbers[place] { return number }
    let number = table.id(of: reader.texts[place])
    wordNumbers[place] = number
    return number
  }

  private mutating func number(of value: EnumValue.Kind) -> Int {
    if let number = valueNumbers[value] { return number }
    valueNumbers[value] = valueNumbers.count
    return valueNumbers.count - 1
  }

  /// A part of an enum under a name of its own: the words that its members' stems begin with.
  func part(of profile: EnumProfile, members: [Int], named words: [Int]) -> EnumProfile {
    let forms = words.map { table.form[$0] }
    let kept = members.map { profile.members[$0] }
    let stemmer = MemberStemmer(kept.map(\.stem), enumName: words, scheme: [], table: table)
    let context = profile.context.union(forms).union(stemmer.prefix.map { table.form[$0] })
    return EnumProfile(
      declaration: profile.declaration, edition: profile.edition, nameForms: forms,
      isNamedInProse: profile.isNamedInProse,
      members: kept.map { member in
        var member = member
        member.stem = stemmer.stem(of: member.stem)
        member.stemForms = SortedNumbers(member.stem.map { table.form[$0] })
        return member
      }, prefix: profile.prefix, context: context, isPart: true, table: table, grams: grams,
      rarity: rarity)
  }

  /// The words of a heading in prose that say something: without page words and platforms' names.
  private func proseWords(_ name: String, _ declaration: EnumDeclaration) -> [String] {
    let platform = declaration.edition.platform.id
    return reader.words(of: name).filter { !Self.pageWords.contains($0) && $0 != platform }
  }
}
