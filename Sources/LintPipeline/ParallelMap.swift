import Dispatch
import Synchronization

/// Maps elements on several threads; the results stand in the order of the elements.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, progress: @escaping @Sendable (Int, Int) -> Void,
  _ transform: @escaping @Sendable (Element) -> Result
) -> [Result] {
  let next = Atomic(0)
  let results = Mutex<[(Int, Result)]>([])
  DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, elements.count))) { _ in
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let result = transform(elements[index])
      let done = results.withLock {
        $0.append((index, result))
        return $0.count
      }
      progress(done, elements.count)
    }
  }
  return results.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
}
