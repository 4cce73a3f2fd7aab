/// A set of pairs of members of two enums, as bits.
struct PairGrid {
  /// 64-bit words in a row.
  private let width: Int
  private var bits: [UInt64]

  init(rows: Int, columns: Int) {
    width = (columns + 63) / 64
    bits = Array(repeating: 0, count: rows * width)
  }

  /// Adds all pairs of two groups of members.
  mutating func insert(_ rows: ArraySlice<Int>, _ columns: ArraySlice<Int>) {
    for row in rows {
      for column in columns { bits[row * width + (column >> 6)] |= 1 << UInt64(column & 63) }
    }
  }

  /// Calls for the pairs, in order.
  func forEachPair(_ body: (Int, Int) -> Void) {
    for (place, word) in bits.enumerated() where word != 0 {
      let (row, first) = (place / width, place % width * 64)
      var rest = word
      while rest != 0 {
        body(row, first + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
