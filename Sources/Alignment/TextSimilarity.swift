/// Compares the descriptions of members.
struct TextSimilarity: Sendable {
  /// By gram.
  let weights: [Double]

  /// How alike the descriptions of two members are, from 0 to 1, and what the grams that stand in both
  /// weigh.
  func compare(
    _ i: Int, of a: MemberIndex, _ j: Int, of b: MemberIndex
  ) -> (degree: Double, information: Double) {
    let information = shared(a.grams, a.grams.places(i), b.grams, b.grams.places(j))
    let (weightA, weightB) = (a.textWeights[i], b.textWeights[j])
    let dice = 2 * information / max(weightA + weightB, 1e-9)
    let containment = information / max(min(weightA, weightB), 1e-9)
    return (max(dice, 0.5 * containment), information)
  }

  /// The summed weight of the grams that stand in both of two sorted lists.
  private func shared(
    _ a: Runs, _ placesA: Range<Int>, _ b: Runs, _ placesB: Range<Int>
  ) -> Double {
    // Without the checks of arrays: this loop runs for every pair of described members.
    a.elements.withUnsafeBufferPointer { a in
      b.elements.withUnsafeBufferPointer { b in
        var sum = 0.0
        var (k, l) = (placesA.lowerBound, placesB.lowerBound)
        while k < placesA.upperBound, l < placesB.upperBound {
          let (left, right) = (a[k], b[l])
          if left == right { sum += weights[left] }
          if left <= right { k += 1 }
          if right <= left { l += 1 }
        }
        return sum
      }
    }
  }
}
