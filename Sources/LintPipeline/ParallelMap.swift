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
///
/// - Parameter size: of an element, where some take far longer than others: the largest come first, so
///   that no thread is left with one of them at the end.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, size: ((Element) -> Int)? = nil,
  progress: @escaping @Sendable (Int, Int) -> Void,
  _ transform: @escaping @Sendable (Element) -> Result
) -> [Result] {
  var order = Array(elements.indices)
  if jobs > 1, let sizes = size.map(elements.map) { order.sort { sizes[$0] > sizes[$1] } }
  let next = Atomic(0)
  let finished = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: elements.count))
  DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, elements.count))) { [order] _ in
    while true {
      let turn = next.add(1, ordering: .relaxed).oldValue
      guard turn < order.count else { return }
      let index = order[turn]
      let result = transform(elements[index])
      results.withLock { $0[index] = result }
      progress(finished.add(1, ordering: .relaxed).newValue, elements.count)
    }
  }
  return results.withLock(\.self).compactMap(\.self)
}
