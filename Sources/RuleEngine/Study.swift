import EnumModel
import Synchronization

/// What several rules need to know of the enums of a run, worked out once and by the first that asks.
package protocol Study: Sendable {
  init(_ catalogue: Catalogue)
}

/// The studies of a run.
final class Studies: Sendable {
  /// One study, or the place for it: who asks while another thread makes it waits.
  private final class Slot: Sendable {
    let study = Mutex<(any Study)?>(nil)
  }

  /// What the project says of the enums; kept here, as catalogues are copied often.
  let knowledge: ProjectKnowledge
  /// Whether it names a source of truth, which few projects do and every row asks for.
  let hasSourceOfTruth: Bool
  private let slots = Mutex<[ObjectIdentifier: Slot]>([:])

  init(_ knowledge: ProjectKnowledge) {
    self.knowledge = knowledge
    hasSourceOfTruth = !knowledge.sourcesOfTruth.isEmpty
  }

  /// A study, made where nobody has asked for it before; a study may ask for others, but not in a ring.
  func study<S: Study>(_ type: S.Type, of catalogue: Catalogue) -> S {
    let slot = slots.withLock { slots in
      let slot = slots[ObjectIdentifier(type)] ?? Slot()
      slots[ObjectIdentifier(type)] = slot
      return slot
    }
    return slot.study.withLock { known in
      if let study = known as? S { return study }
      let study = S(catalogue)
      known = study
      return study
    }
  }
}
