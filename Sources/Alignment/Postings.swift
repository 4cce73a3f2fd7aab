/// Which members of an enum have a thing that has a number: a form of a word, a gram, a value.
///
/// Two enums are compared by walking through the sorted numbers of both, without any hashing.
struct Postings: Sendable {
  /// Numbers of things, sorted, each once.
  private(set) var keys: [Int] = []
  /// By key, and one more: where its members begin.
  private var starts = [0]
  private var members: [Int] = []

  /// - Parameter things: the numbers of each member's things, each at least 0.
  init(_ things: [[Int]]) {
    var places: [(key: Int, member: Int)] = []
    for (member, numbers) in things.enumerated() {
      for number in numbers { places.append((number, member)) }
    }
    places.sort { $0 < $1 }
    for place in places {
      if keys.last == place.key {
        starts[keys.count] += 1
      } else {
        keys.append(place.key)
        starts.append(members.count + 1)
      }
      members.append(place.member)
    }
  }

  /// The members that have a thing, by its place in `keys`.
  func members(at place: Int) -> ArraySlice<Int> { members[starts[place]..<starts[place + 1]] }

  /// How many members have a thing, by its place in `keys`.
  func count(at place: Int) -> Int { starts[place + 1] - starts[place] }

  /// The place of a thing in `keys`.
  func place(of key: Int) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }

  /// Calls for every thing that both have, with its places in the `keys` of both.
  func forEachShared(with other: Postings, _ body: (_ own: Int, _ others: Int) -> Void) {
    var (own, others) = (0, 0)
    while own < keys.count, others < other.keys.count {
      let (left, right) = (keys[own], other.keys[others])
      if left == right { body(own, others) }
      if left <= right { own += 1 }
      if right <= left { others += 1 }
    }
  }
}
