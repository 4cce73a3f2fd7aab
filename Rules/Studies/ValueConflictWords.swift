import Alignment
import EnumModel
import Findings
import RuleEngine

extension CodeSpaces.Departure {
  /// Whether the presentation has strings where the other has integers.
  fileprivate var isOfStrings: Bool { !other.members.contains { $0.value.string != nil } }
}

/// A value with the platforms that have it.
struct ValueSide {
  var value: String
  var platforms: PlatformNames

  /// - Parameters:
  ///   - others: those that have other values; a platform that is on both sides is named with its
  ///     languages.
  ///   - deciding: the platform whose value is right.
  init(
    _ members: [AlignedMember], besides others: some Sequence<AlignedMember>,
    deciding: Platform? = nil
  ) {
    let right = members.filter { $0.edition.platform == deciding }
    let members = right.isEmpty ? members : right
    value = members[0].member.value.text
    let rivals = others.map(\.edition)
    var names: [String] = []
    for edition in members.map(\.edition) {
      let rival = rivals.first { $0.platform == edition.platform }
      let name = edition.name(besides: rival ?? edition)
      if !names.contains(name) { names.append(name) }
    }
    platforms = PlatformNames(names, isDecisive: !right.isEmpty)
  }
}

extension ValueSide {
  var english: String { "\(value) on \(platforms.englishList)" }
  var chinese: String { "在 \(platforms.chineseList) 上是 \(value)" }
}

/// What `value-conflict` says.
enum ValueConflictWords: Message {
  /// How many values of an enum are named that differ.
  private static let named = 3

  case departs(String, own: ValueSide, agreed: ValueSide, ValueNeighbours?)
  case undecided(String, [ValueSide])
  case pages(String, String, String, pages: Int)
  case space(String, CodeSpaces.Departure, on: PlatformNames)
  case offset(String, Int128, on: PlatformNames)
  case whole(String, [DifferingValues.Difference], on: PlatformNames)
  case example(EnumMember?)
  case here(String, String)
  case use(String)

  var english: String {
    switch self {
    case .departs(let name, let own, let agreed, let neighbours):
      "'\(name)' is \(own.english), \(agreed.english)"
        + (neighbours.map { "; its neighbours are \($0.before) and \($0.after)" } ?? "")
    case .undecided(let name, let sides):
      "'\(name)' is " + sides.map(\.english).joined(separator: ", ")
        + "; no value has a majority"
    case .pages(let name, let own, let agreed, let pages):
      "'\(name)' is \(own) here, \(agreed) on \(pages) other pages of the platform"
    case .space(let name, let departure, let other):
      switch departure.kind {
      case .kinds:
        departure.isOfStrings
          ? "'\(name)' has strings where it has numbers on \(other.englishList)"
          : "'\(name)' has numbers where it has strings on \(other.englishList)"
      case .offset(let offset):
        Self.offset(name, offset, on: other).english
      case .others(let agreeing, let shared):
        "\(agreeing) of \(shared) values of '\(name)' are the same on \(other.englishList)"
      case .meanings(let same, let shared):
        "\(same) of \(shared) values that '\(name)' shares with \(other.englishList) mean the same"
      case .ordinalsForBits: "'\(name)' counts where \(other.englishList) has bits"
      }
    case .offset(let name, let offset, let platforms):
      "every value of '\(name)' is \(abs(offset)) \(offset > 0 ? "higher" : "lower") than on "
        + platforms.englishList
    case .whole(let name, let differences, let platforms):
      "'\(name)' has other values than on \(platforms.englishList): "
        + differences.prefix(Self.named).map { difference in
          let values = [difference.own, difference.there[0]].map(\.member.value.text)
          return "'\(difference.own.member.name)' is \(values[0]) (there \(values[1]))"
        }.joined(separator: ", ")
        + (differences.count > Self.named ? " and \(differences.count - Self.named) more" : "")
    case .example(let member): member.map { "'\($0.name)' is \($0.value.text)" } ?? "here"
    case .here(let value, let platform): "\(value) on \(platform)"
    case .use(let value): "use \(value)"
    }
  }

  var chinese: String {
    switch self {
    case .departs(let name, let own, let agreed, let neighbours):
      "“\(name)”\(own.chinese)，\(agreed.chinese)"
        + (neighbours.map { "；相邻的值是 \($0.before) 和 \($0.after)" } ?? "")
    case .undecided(let name, let sides):
      "“\(name)”" + sides.map(\.chinese).joined(separator: "，")
        + "；没有多数一致的值"
    case .pages(let name, let own, let agreed, let pages):
      "“\(name)”在这里是 \(own)，在同一平台的另外 \(pages) 个页面上是 \(agreed)"
    case .space(let name, let departure, let other):
      switch departure.kind {
      case .kinds:
        departure.isOfStrings
          ? "“\(name)”的值是字符串，而 \(other.chineseList) 上是数字"
          : "“\(name)”的值是数字，而 \(other.chineseList) 上是字符串"
      case .offset(let offset):
        Self.offset(name, offset, on: other).chinese
      case .others(let agreeing, let shared):
        "“\(name)”的 \(shared) 个值中有 \(agreeing) 个与 \(other.chineseList) 相同"
      case .meanings(let same, let shared):
        "“\(name)”与 \(other.chineseList) 共有的 \(shared) 个值中有 \(same) 个含义相同"
      case .ordinalsForBits: "“\(name)”用序号，而 \(other.chineseList) 用位标志"
      }
    case .offset(let name, let offset, let platforms):
      "“\(name)”的每个值都比 \(platforms.chineseList) 上"
        + "\(offset > 0 ? "大" : "小") \(abs(offset))"
    case .whole(let name, let differences, let platforms):
      "“\(name)”的值与 \(platforms.chineseList) 不同："
        + differences.prefix(Self.named).map { difference in
          let values = [difference.own, difference.there[0]].map(\.member.value.text)
          return "“\(difference.own.member.name)”是 \(values[0])（那里是 \(values[1])）"
        }.joined(separator: "，")
        + (differences.count > Self.named ? "，另有 \(differences.count - Self.named) 个" : "")
    case .example(let member): member.map { "“\($0.name)”是 \($0.value.text)" } ?? "这里"
    case .here(let value, let platform): "\(platform)：\(value)"
    case .use(let value): "改为 \(value)"
    }
  }
}

/// Values on both sides of a member.
struct ValueNeighbours {
  var before: Int128
  var after: Int128
  /// The one value that fits between.
  var between: Int128
}
