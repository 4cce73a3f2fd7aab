/// The longest common subsequence of two sentences, and what stands between.
struct TokenAlignment {
  /// A maximal run of tokens without partners; one side may be empty.
  struct Change {
    var left: Range<Int>
    var right: Range<Int>
  }

  private(set) var changes: [Change] = []
  /// How many tokens are common.
  private(set) var common = 0
  /// Twice the common tokens over all tokens.
  let ratio: Double

  /// Longer sentences are not aligned; a bound on the work.
  private static let limit = 400

  init(_ a: [UInt64], _ b: [UInt64]) {
    guard a.count <= Self.limit, b.count <= Self.limit, a.count + b.count > 0 else {
      ratio = 0
      return
    }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.dropFirst(head).reversed(), b.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    let (n, m) = (a.count - head - tail, b.count - head - tail)
    let width = m + 1
    var lengths = [UInt16](repeating: 0, count: (n + 1) * width)
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in stride(from: m - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          a[head + i] == b[head + j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    common = head + tail + Int(lengths[0])
    ratio = 2 * Double(common) / Double(a.count + b.count)
    var (i, j) = (0, 0)
    var start = (0, 0)
    while i < n || j < m {
      if i < n, j < m, a[head + i] == b[head + j] {
        add(head + start.0..<head + i, head + start.1..<head + j)
        (i, j) = (i + 1, j + 1)
        start = (i, j)
      } else if j == m || (i < n && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
        i += 1
      } else {
        j += 1
      }
    }
    add(head + start.0..<head + n, head + start.1..<head + m)
  }

  private mutating func add(_ left: Range<Int>, _ right: Range<Int>) {
    if !left.isEmpty || !right.isEmpty { changes.append(Change(left: left, right: right)) }
  }
}
