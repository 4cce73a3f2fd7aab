import Foundation

/// A function given by points, straight between them.
struct Interpolation: Sendable {
  private let points: [(x: Double, y: Double)]

  /// - Parameter points: with rising x.
  init(_ points: [(x: Double, y: Double)]) { self.points = points }

  /// The value at a place; beyond the ends that of the nearest point.
  func value(at x: Double) -> Double {
    guard let first = points.first, let last = points.last else { return 0 }
    guard x > first.x else { return first.y }
    guard x < last.x else { return last.y }
    var next = 1
    while points[next].x < x { next += 1 }
    let (low, high) = (points[next - 1], points[next])
    return low.y + (high.y - low.y) * (x - low.x) / (high.x - low.x)
  }

  /// Log-odds that two members are one, by how alike their names are.
  ///
  /// Damped versions of likelihood ratios that were measured on reference pages whose values agree.
  static let name = Interpolation([
    (0, -4), (0.4, -3), (0.5, -2), (0.6, -0.7), (0.7, 0.2), (0.8, 1.6), (0.9, 2.6), (1, 5),
  ])

  /// The same for long names whose words are all the same, prefixes included; measured as 12.
  static let wholeName = 7.0

  /// Log-odds that two members are one, by how alike their descriptions are; measured likewise.
  static let text = Interpolation([
    (0, -1.6), (0.2, -1), (0.4, -0.3), (0.5, 0.2), (0.7, 0.9), (0.8, 1.6), (0.9, 3), (1, 5),
  ])
}

extension Double {
  /// The nearest value within bounds.
  func clipped(_ low: Double, _ high: Double) -> Double { Swift.min(Swift.max(self, low), high) }

  /// The probability that log-odds stand for.
  var logistic: Double { 1 / (1 + exp(-self)) }
}
