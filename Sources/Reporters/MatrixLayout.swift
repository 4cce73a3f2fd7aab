/// How wide the columns of a matrix are, and which of them stand beside each other.
struct MatrixLayout {
  /// What a column needs, in columns of a terminal.
  struct Need {
    /// Nothing wraps.
    var natural: Int
    /// Values and labels can still be read, on more lines.
    var least: Int
    /// What stands before its values, a space and their marks.
    var gutter: Int
  }

  /// Columns beside each other.
  struct Block: Equatable {
    var columns: Range<Int>
    /// As many as there are columns.
    var widths: [Int]
  }

  /// The marks of a row and two spaces.
  static let margin = 4
  /// What wider values may be wrapped to; no integer is wider.
  static let leastValue = 20
  /// What values get before the names of concepts get more than their share.
  private static let goodValue = 32
  private static let leastConcept = 16

  let concept: Int
  let blocks: [Block]
  /// Whether something may have to wrap.
  let isFolded: Bool

  /// - Parameters:
  ///   - concept: the columns that the names of concepts take.
  ///   - width: what there is; nil where lines may be of any length.
  init(concept natural: Int, columns: [Need], width: Int?) {
    let all = columns.reduce(Self.margin + natural) { $0 + $1.gutter + $1.natural }
    guard let width, all > width else {
      concept = natural
      blocks = [Block(columns: columns.indices, widths: columns.map(\.natural))]
      isFolded = false
      return
    }
    let values = columns.reduce(0) { $0 + $1.gutter + min($1.natural, Self.goodValue) }
    let share = max(Self.leastConcept, width / 3, width - Self.margin - values)
    concept = min(natural, share)
    let room = width - Self.margin - concept
    blocks = Self.blocks(of: columns, room: room)
    isFolded = true
  }

  private static func blocks(of columns: [Need], room: Int) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    var used = 0
    for (index, column) in columns.enumerated() {
      let need = column.gutter + column.least
      if index > start, used + need > room {
        blocks.append(block(columns, start..<index, room))
        (start, used) = (index, 0)
      }
      used += need
    }
    return blocks + [block(columns, start..<columns.count, room)]
  }

  /// The widest columns wrap first: none is wider than some width, unless it has to be.
  private static func block(_ columns: [Need], _ range: Range<Int>, _ room: Int) -> Block {
    let chosen = columns[range]
    let room = room - chosen.reduce(0) { $0 + $1.gutter }
    func widths(_ limit: Int) -> [Int] {
      chosen.map { min($0.natural, max($0.least, limit)) }
    }
    var limit = chosen.map(\.natural).max() ?? 0
    while limit > 1, widths(limit).reduce(0, +) > room { limit -= 1 }
    return Block(columns: range, widths: widths(limit).map { max(1, min($0, room)) })
  }
}
