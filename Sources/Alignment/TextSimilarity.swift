/// How alike two descriptions are.
struct TextSimilarity {
  /// From 0 to 1.
  var degree: Double
  /// The summed weight of the shared grams.
  var information: Double

  /// - Parameters: two members with descriptions, and the weights of the grams.
  init(_ left: MemberProfile, _ right: MemberProfile, weights: [Double]) {
    information = Self.shared(left.grams, right.grams, weights)
    let dice = 2 * information / max(left.textWeight + right.textWeight, 1e-9)
    let containment = information / max(min(left.textWeight, right.textWeight), 1e-9)
    degree = max(dice, 0.5 * containment)
  }

  /// The summed weight of the grams that stand in both of two sorted lists.
  private static func shared(_ left: [Int], _ right: [Int], _ weights: [Double]) -> Double {
    var sum = 0.0
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        sum += weights[left[i]]
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
