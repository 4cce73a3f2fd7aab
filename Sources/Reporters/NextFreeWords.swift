import Alignment
import Findings

/// What `next-free` says.
enum NextFreeWords: Message {
  case next(enumName: String, value: String)
  case strings(enumName: String)
  case noIntegers(enumName: String)
  /// The integers are used up in the direction of the enum.
  case noneLeft(enumName: String)
  case run(FreeValues.Direction, String)
  case holes(String)
  case otherRun(String, next: String?)
  case outliers(String)
  /// Values and names, the last at the end.
  case latest([(value: String, name: String)])

  /// How many holes or far values are listed.
  private static let shown = 12

  /// The answer, and what it rests on.
  static func words(for next: NextFree) -> [NextFreeWords] {
    switch next.outcome {
    case .strings: return [.strings(enumName: next.concept)]
    case .none: return [.noIntegers(enumName: next.concept)]
    case .free(let free):
      let answer: NextFreeWords =
        free.main.next.map { .next(enumName: next.concept, value: text($0, free)) }
        ?? .noneLeft(enumName: next.concept)
      var words = [answer, .run(free.direction, text(free.main.range, free))]
      if !free.holes.isEmpty { words.append(.holes(list(free.holes.map { text($0, free) }))) }
      words += free.others.map { run in
        .otherRun(text(run.range, free), next: run.next.map { text($0, free) })
      }
      if !free.outliers.isEmpty { words.append(.outliers(list(free.outliers.map(\.description)))) }
      return words
    }
  }

  var english: String {
    switch self {
    case .next(let name, let value): "\(name): the next free value is \(value)"
    case .strings(let name): "\(name): its values are strings, so there is no next one to give"
    case .noIntegers(let name): "\(name): it has no integer values, so there is no next one to give"
    case .noneLeft(let name): "\(name): no integer is left behind its values"
    case .run(.upward, let run): "it counts upward: \(run)"
    case .run(.downward, let run): "it counts downward: \(run)"
    case .run(.bits, let run): "it takes a bit each: \(run)"
    case .holes(let holes): "free holes: \(holes)"
    case .otherRun(let run, let next?): "another run: \(run), next free \(next)"
    case .otherRun(let run, nil): "another run: \(run), nothing free behind it"
    case .outliers(let values): "far from the others: \(values)"
    case .latest(let members):
      members.isEmpty ? "no integers here" : "last: \(Self.members(members))"
    }
  }

  var chinese: String {
    switch self {
    case .next(let name, let value): "\(name)：下一个可用的值是 \(value)"
    case .strings(let name): "\(name)：值是字符串，没有下一个值可分配"
    case .noIntegers(let name): "\(name)：没有整数值，没有下一个值可分配"
    case .noneLeft(let name): "\(name)：其后已没有可用的整数"
    case .run(.upward, let run): "向上递增：\(run)"
    case .run(.downward, let run): "向下递减：\(run)"
    case .run(.bits, let run): "每个成员占一位：\(run)"
    case .holes(let holes): "空缺：\(holes)"
    case .otherRun(let run, let next?): "另一段：\(run)，下一个可用的值是 \(next)"
    case .otherRun(let run, nil): "另一段：\(run)，其后没有可用的值"
    case .outliers(let values): "远离其他值：\(values)"
    case .latest(let members):
      members.isEmpty ? "没有整数值" : "最后使用：\(Self.members(members))"
    }
  }

  private static func members(_ members: [(value: String, name: String)]) -> String {
    members.map { "\($0.value) \($0.name)" }.joined(separator: ", ")
  }

  /// Masks as shifts, too.
  private static func text(_ value: Int128, _ free: FreeValues) -> String {
    free.direction == .bits ? "1 << \(value.trailingZeroBitCount) (\(value))" : "\(value)"
  }

  /// In the direction of the enum.
  private static func text(_ range: ClosedRange<Int128>, _ free: FreeValues) -> String {
    let (low, high) = (text(range.lowerBound, free), text(range.upperBound, free))
    if low == high { return low }
    return free.direction == .downward ? "\(high) … \(low)" : "\(low) … \(high)"
  }

  private static func list(_ texts: [String]) -> String {
    texts.prefix(shown).joined(separator: ", ") + (texts.count > shown ? ", …" : "")
  }
}
