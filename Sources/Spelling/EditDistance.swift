/// How far words are apart.
package enum EditDistance {
  /// Whether one letter left out, put in, replaced, or swapped with its neighbour makes one of the
  /// other.
  package static func isOne(_ a: some Sequence<UInt8>, _ b: some Sequence<UInt8>) -> Bool {
    let a = Array(a)
    let b = Array(b)
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let left = a[start..<a.count - end]
    let right = b[start..<b.count - end]
    if left.count <= 1, right.count <= 1 { return true }
    return left.count == 2 && right.count == 2 && left.elementsEqual(right.reversed())
  }
}
