/// Where a text that is too wide for its column goes on in the next line.
enum TextFolding {
  /// How well a line may end between two characters.
  private enum Quality: Int, Comparable {
    case none, wordOfName, partOfName, space

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Lines as ranges of the characters, without the spaces between two lines.
  ///
  /// A line ends at a space or behind a `|` if it can, else behind `_` and the like, else where a name
  /// goes on with a capital; a line of less than a third is no line.
  ///
  /// - Parameter indent: the columns that lines but the first have less.
  static func lines(of characters: [Character], width: Int, indent: Int = 0) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < characters.count {
      let room = lines.isEmpty ? width : width - indent
      var end = start
      var used = 0
      while end < characters.count, used + DisplayWidth.of(characters[end]) <= room {
        used += DisplayWidth.of(characters[end])
        end += 1
      }
      end = max(end, start + 1)
      if end < characters.count { end = bestEnd(in: characters, start, end) }
      let next = characters[end...].firstIndex { $0 != " " } ?? characters.count
      while end > start + 1, characters[end - 1] == " " { end -= 1 }
      lines.append(start..<end)
      start = next
    }
    return lines
  }

  private static func bestEnd(in characters: [Character], _ start: Int, _ end: Int) -> Int {
    var best = (end: end, quality: Quality.none)
    let shortest = start + max(1, (end - start) / 3)
    guard shortest <= end else { return end }
    for place in stride(from: end, through: shortest, by: -1) {
      let quality = quality(characters[..<place].last, characters[place...].prefix(2))
      if quality > best.quality { best = (place, quality) }
    }
    return best.end
  }

  /// - Parameter right: what the next line would begin with.
  private static func quality(_ left: Character?, _ right: ArraySlice<Character>) -> Quality {
    guard let left, let first = right.first else { return .none }
    if first == "|" || first == " " && right.last == "|" { return .wordOfName }
    if first == " " || left == "|" || left == " " { return .space }
    if "_./:,;-+&，、；".contains(left) { return .partOfName }
    if first.isUppercase && !left.isUppercase { return .wordOfName }
    return DisplayWidth.of(left) == 2 || DisplayWidth.of(first) == 2 ? .wordOfName : .none
  }
}
