/// Every word of the run as a small number, with what is known of it.
struct WordTable: Sendable {
  private(set) var texts: [String] = []
  private(set) var isNegation: [Bool] = []
  /// The number of a word's canonical form; forms have numbers of their own.
  private(set) var form: [Int] = []
  private var ids: [String: Int] = [:]
  private var formIDs: [String: Int] = [:]
  /// By form: its text.
  private(set) var formTexts: [String] = []
  let synonyms: Synonyms

  init(synonyms: Synonyms) { self.synonyms = synonyms }

  /// The number of a word, a new one where it is new.
  mutating func id(of word: String) -> Int {
    if let id = ids[word] { return id }
    let id = texts.count
    ids[word] = id
    texts.append(word)
    isNegation.append(Synonyms.negations.contains(word))
    let canonical = synonyms.canonicalForm(of: word)
    let formID = formIDs[canonical] ?? formTexts.count
    if formID == formTexts.count {
      formIDs[canonical] = formID
      formTexts.append(canonical)
    }
    form.append(formID)
    return id
  }

  /// The number of a word that occurs in the run.
  func knownID(of word: String) -> Int? { ids[word] }

  var formCount: Int { formIDs.count }
}
