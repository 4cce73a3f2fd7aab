import Synchronization

/// What several rules need to know of the enums of a run, worked out once and by the first that asks.
package protocol Study: Sendable {
  init(_ catalogue: Catalogue)
}

/// The studies of a run.
final class Studies: Sendable {
  private let known = Mutex<[ObjectIdentifier: any Study]>([:])

  /// A study, made where nobody has asked for it before.
  func study<S: Study>(_ type: S.Type, of catalogue: Catalogue) -> S {
    let key = ObjectIdentifier(type)
    if let study = known.withLock({ $0[key] }) as? S { return study }
    let study = S(catalogue)
    known.withLock { $0[key] = study }
    return study
  }
}
