import Alignment

/// Does several pieces of work at once, a thread each.
package struct ThreadMapper: WorkMapper {
  private let jobs: Int

  /// - Parameter jobs: how many threads, at least 1.
  package init(jobs: Int) { self.jobs = jobs }

  package func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    guard jobs > 1 else { return elements.map(transform) }
    return parallelMap(elements, jobs: jobs, progress: { _, _ in }, transform)
  }
}
