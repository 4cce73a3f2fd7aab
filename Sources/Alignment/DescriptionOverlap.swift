/// How much of two descriptions stands in the other.
package struct DescriptionOverlap: Sendable {
  /// The share of the first one's grams that the second one has, from 0 to 1.
  package var ofFirst: Double
  /// The share of the second one's grams that the first one has.
  package var ofSecond: Double
  /// How many grams the shorter one has; a few say little.
  package var size: Int

  package init(_ first: String, _ second: String) {
    let left = Set(DescriptionGrams.split(first))
    let right = Set(DescriptionGrams.split(second))
    let shared = Double(left.intersection(right).count)
    ofFirst = shared / Double(max(1, left.count))
    ofSecond = shared / Double(max(1, right.count))
    size = min(left.count, right.count)
  }
}
