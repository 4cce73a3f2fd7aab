import Alignment
import EnumModel
import Spelling
import Synchronization

/// What the rules of a run look at.
package struct Run: Sendable {
  package let catalogue: Catalogue
  /// By file.
  package private(set) var documents: [DocumentSubject]
  /// By file, then in page order.
  package private(set) var enums: [EnumSubject]
  package private(set) var alignedEnums: [AlignedEnumSubject]
  /// What became of the enums of an earlier state; none where nothing is known of one.
  package let changes: [EnumChange]
  private let namesOnce: Once<NameSubject>

  /// - Parameters:
  ///   - earlier: the pages before a change.
  ///   - lined: made of the same documents, by file; nil where nobody has lined them up.
  ///   - known: what was found of the enums of another state of the pages.
  init(
    _ documents: [ExtractedDocument], since earlier: [ExtractedDocument]?,
    knowing knowledge: ProjectKnowledge, lined: Catalogue? = nil, reusing known: KnownPairs? = nil,
    speller: Speller?, on mapper: some WorkMapper
  ) {
    let documents = documents.sorted { $0.file < $1.file }
    let catalogue =
      lined
      ?? Catalogue(
        documents, knowing: knowledge, reusing: known, isCompared: earlier != nil, on: mapper)
    self.catalogue = catalogue
    let subjects = Self.subjects(documents, catalogue)
    self.documents = subjects
    enums = subjects.flatMap(\.enums)
    changes = earlier.map { [enums] in EnumChange.all(since: $0, enums) } ?? []
    alignedEnums = catalogue.alignedEnums
    namesOnce = Once { NameSubject(catalogue, speller: speller) }
  }

  /// The rows of all aligned enums.
  package var concepts: [ConceptSubject] { alignedEnums.flatMap(\.rows) }

  /// The names of all members; worked out for the first rule that asks.
  package var names: NameSubject { namesOnce.value }

  /// The run without enums that have nothing to do with a change; what rules compare with stays.
  func limited(to scope: ChangeScope) -> Run {
    var run = self
    run.documents = documents.filter(scope.holds)
    run.enums = enums.filter { scope.holds($0.declaration) }
    run.alignedEnums = alignedEnums.filter { aligned in
      aligned.columns.contains { scope.holds($0.declaration) }
    }
    return run
  }

  private static func subjects(
    _ documents: [ExtractedDocument], _ catalogue: Catalogue
  ) -> [DocumentSubject] {
    var index = 0
    return documents.map { document in
      let indices = index..<index + document.enums.count
      index = indices.upperBound
      return DocumentSubject(
        enums: indices.map { EnumSubject($0, of: catalogue) }, brokenTables: document.brokenTables)
    }
  }
}

/// A value made by the first thread that asks; others wait for it.
private final class Once<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  var value: Value {
    known.withLock { known in
      if let value = known { return value }
      let value = make()
      known = value
      return value
    }
  }
}
