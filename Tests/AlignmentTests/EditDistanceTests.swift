import FaultInjection
import TestSupport
import Testing

@testable import Alignment
import SourceText

struct EditDistanceTests {
  @Test(arguments: 1...300) func `the bound is that of the definition`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (a, b) = (Self.word(&random), Self.word(&random))
    let distance = Self.distance(a[...], b[...])
    for limit in 0...7 {
      #expect(EditDistance.isWithin(limit, a, b) == (distance <= limit))
      #expect(EditDistance.isWithin(limit, b, a) == (distance <= limit))
    }
  }

  @Test(arguments: [
    ("defective", "defective", 0), ("defective", "defectvie", 1), ("defective", "defetive", 1),
    ("defective", "defecttive", 1), ("defective", "dejective", 1), ("", "ab", 2), ("", "", 0),
  ]) func `a slip of the pen is one step`(_ a: String, _ b: String, _ steps: Int) {
    #expect(EditDistance.isWithin(steps, Array(a.utf8), Array(b.utf8)))
    #expect(steps == 0 || !EditDistance.isWithin(steps - 1, Array(a.utf8), Array(b.utf8)))
  }

  private static func word(_ random: inout SeededGenerator) -> [UInt8] {
    let count = random.number(0...6)
    return (0..<count).map { _ in UInt8(97 + random.number(0...2)) }
  }

  /// Optimal string alignment, straight from its definition.
  private static func distance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
    var best = min(
      distance(a.dropLast(), b) + 1, distance(a, b.dropLast()) + 1,
      distance(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    if a.count > 1, b.count > 1, x == b.dropLast().last, y == a.dropLast().last {
      best = min(best, distance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }
}
