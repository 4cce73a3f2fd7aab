import Synchronization

/// How much has been done, on one line of a terminal, once a run takes over half a second.
final class ProgressLine: Sendable {
  private static let patience = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(100)

  private let doing: String
  private let console: Console
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastUpdate = Mutex<ContinuousClock.Instant?>(nil)

  init(doing: String = "reading", console: Console, isShown: Bool) {
    self.doing = doing
    self.console = console
    self.isShown = isShown && console.isErrorTerminal
  }

  /// Notes that so many pages, or pieces of work, of all are done.
  func update(_ done: Int, of all: Int) {
    let now = ContinuousClock.now
    guard isShown, now - start > Self.patience else { return }
    lastUpdate.withLock { last in
      if let last, now - last < Self.interval { return }
      last = now
      console.writeError("\r\u{1B}[K\(doing) \(done)/\(all)")
    }
  }

  /// Takes the line away.
  func clear() {
    lastUpdate.withLock { if $0 != nil { console.writeError("\r\u{1B}[K") } }
  }
}
