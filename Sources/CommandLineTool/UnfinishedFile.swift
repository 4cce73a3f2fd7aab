import Foundation
import Synchronization

/// The file that is being written, which goes where the program is interrupted.
///
/// This is the one thing that is known everywhere: a signal comes at any moment, and its handler may use
/// nothing but a few calls of the system.
enum UnfinishedFile {
  /// The address of the path as C has it; 0 while nothing is written.
  private static let path = Atomic<UInt>(0)

  /// The few paths of a run are never freed, as the handler may be using one.
  static func note(_ file: String) {
    path.store(UInt(bitPattern: strdup(file)), ordering: .sequentiallyConsistent)
  }

  static func forget() { path.store(0, ordering: .sequentiallyConsistent) }

  /// From now on an interrupted program leaves no half a file, and ends with 128 and the signal's number.
  static func removeWhenInterrupted() {
    // The handler must not be the first to use it: that is when it is made.
    forget()
    // Programs that start others from a thread of theirs often hand on that it takes no signals.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&signals, number)
      signal(number) { number in
        let address = UnfinishedFile.path.load(ordering: .sequentiallyConsistent)
        if let file = UnsafePointer<CChar>(bitPattern: address) { unlink(file) }
        _exit(128 + number)
      }
    }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
