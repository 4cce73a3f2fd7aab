import Foundation

/// What one run of a process took.
struct Measurement {
  /// From its start to its end, in seconds.
  var wall: Double
  /// Of all its threads, in seconds.
  var processor: Double
  /// In bytes.
  var memory: Int

  /// Starts a program and waits for its end; nil where it cannot be started, or a signal ends it.
  ///
  /// What it prints is thrown away.
  init?(_ command: [String]) {
    var actions: posix_spawn_file_actions_t = .init()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      let mode = descriptor == 0 ? O_RDONLY : O_WRONLY
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    guard let program = command.first,
      posix_spawnp(&process, program, &actions, nil, &arguments, environ) == 0
    else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status & 0x7F == 0 else { return nil }
    wall = (ContinuousClock.now - start) / .seconds(1)
    processor = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    // Linux counts kilobytes, Darwin bytes.
    #if canImport(Darwin)
      memory = usage.ru_maxrss
    #else
      memory = usage.ru_maxrss * 1024
    #endif
  }

  private init(wall: Double, processor: Double, memory: Int) {
    (self.wall, self.processor, self.memory) = (wall, processor, memory)
  }

  /// The median of each figure; nil without any run.
  static func median(of runs: [Measurement]) -> Measurement? {
    guard !runs.isEmpty else { return nil }
    func median<Value: Comparable>(_ value: KeyPath<Measurement, Value>) -> Value {
      runs.map { $0[keyPath: value] }.sorted()[runs.count / 2]
    }
    return Measurement(
      wall: median(\.wall), processor: median(\.processor), memory: median(\.memory))
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
