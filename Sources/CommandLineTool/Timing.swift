/// How long the stages of a run took.
struct Timing: Sendable {
  private var last = ContinuousClock.now
  private var stages: [(name: String, duration: Duration)] = []

  /// Ends a stage.
  mutating func mark(_ name: String) {
    let now = ContinuousClock.now
    stages.append((name, now - last))
    last = now
  }

  /// A line a stage, in milliseconds.
  var text: String {
    stages.map { stage in
      let microseconds = stage.duration / .microseconds(1)
      let tenths = Int(microseconds / 100)
      return "\(stage.name): \(tenths / 10).\(tenths % 10) ms\n"
    }.joined()
  }
}
