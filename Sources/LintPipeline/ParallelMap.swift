import Dispatch
import Synchronization

/// Does two things, at once where there is more than one thread.
func both<First: Sendable, Second: Sendable>(
  jobs: Int, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  guard jobs > 1 else { return (first(), second()) }
  let results = Mutex<(First?, Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { index in
    if index == 0 {
      let result = first()
      results.withLock { $0.0 = result }
    } else {
      let result = second()
      results.withLock { $0.1 = result }
    }
  }
  let made = results.withLock(\.self)
  return (made.0 ?? first(), made.1 ?? second())
}

/// Maps elements on several threads; the results stand in the order of the elements.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, progress: @escaping @Sendable (Int, Int) -> Void,
  _ transform: @escaping @Sendable (Element) -> Result
) -> [Result] {
  let next = Atomic(0)
  let finished = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: elements.count))
  DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, elements.count))) { _ in
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let result = transform(elements[index])
      results.withLock { $0[index] = result }
      progress(finished.add(1, ordering: .relaxed).newValue, elements.count)
    }
  }
  return results.withLock(\.self).compactMap(\.self)
}
