/// The lines of a page that a change has touched.
package struct ChangedLines: Sendable {
  /// 1-based lines that are new or were rewritten.
  private let new: Set<Int>
  /// 1-based lines beside which lines are gone.
  private var seams: Set<Int> = []

  /// Every line of a page that is new.
  package init(ofNewPage contents: [UInt8]) { new = Set(1...Self.lines(of: contents).count + 1) }

  /// What differs between two states of a page.
  ///
  /// Lines that stand once in both states, in the same order, are the same, and so are equal lines
  /// beside such lines.
  package init(from old: [UInt8], to new: [UInt8]) {
    // Lines as numbers, with one in front of the first and one behind the last, so that a line's
    // place is also its 1-based number.
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    let (old, new) = (Self.padded(old, &numbers), Self.padded(new, &numbers))
    var partners = Self.anchors(old, new)
    var taken = Set(partners.compactMap(\.self))
    func join(_ place: Int, with other: Int) {
      guard partners[place] == nil, new.indices.contains(other), old[place] == new[other],
        taken.insert(other).inserted
      else { return }
      partners[place] = other
    }
    for place in old.indices.dropFirst() {
      if let before = partners[place - 1] { join(place, with: before + 1) }
    }
    for place in old.indices.dropLast().reversed() {
      if let behind = partners[place + 1] { join(place, with: behind - 1) }
    }
    self.new = Set(new.indices).subtracting(taken)
    for gone in old.indices where partners[gone] == nil {
      seams.formUnion([partners[gone - 1], partners[gone + 1]].compactMap(\.self))
    }
  }

  /// Whether a line is new or was rewritten.
  package func holds(_ line: Int) -> Bool { new.contains(line) }

  /// Whether a line stands where others are gone.
  package func isSeam(_ line: Int) -> Bool { seams.contains(line) }

  /// Lines that stand once on both sides, as many as keep their order; the new place by the old one.
  private static func anchors(_ old: [Int], _ new: [Int]) -> [Int?] {
    let places = unique(new)
    let pairs = unique(old).compactMap { line, place in places[line].map { (old: place, new: $0) } }
      .sorted { $0.old < $1.old }
    // The longest run of pairs that rises on both sides; by its length, the pair that ends it lowest.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var partners = [Int?](repeating: nil, count: old.count)
    var next = ends.last
    while let index = next {
      partners[pairs[index].old] = pairs[index].new
      next = previous[index]
    }
    return partners
  }

  private static func unique(_ lines: [Int]) -> [Int: Int] {
    Dictionary(grouping: lines.indices) { lines[$0] }.compactMapValues {
      $0.count == 1 ? $0[0] : nil
    }
  }

  private static func padded(
    _ contents: [UInt8], _ numbers: inout [ArraySlice<UInt8>: Int]
  ) -> [Int] {
    var padded = [-1]
    for line in lines(of: contents) {
      let number = numbers[line] ?? numbers.count
      numbers[line] = number
      padded.append(number)
    }
    return padded + [-2]
  }

  /// Without line breaks, so that a page whose line breaks changed keeps its lines.
  static func lines(of contents: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
  }
}
