import Alignment
import EnumModel

/// A name of which there is nothing to be said.
struct PlainName {
  /// Words at the end of a name that only says where a range of values begins or ends, or that
  /// nothing is known.
  private static let endings: Set<String> = [
    "begin", "start", "first", "end", "last", "max", "min", "unknown", "undefined", "none",
    "eof", "count", "sentinel",
  ]
  /// Words that say all where they are all that a name adds to those of its siblings.
  private static let wholes = SuccessWords.all.union([
    "default", "auto", "automatic", "other", "others", "normal", "any", "null", "nil", "invalid",
    "unspecified",
  ])
  /// Words in a row that only generators of code, and bounds for the size of a type, bring into an
  /// enum.
  private static let generated = [
    ["unrecognized", "enumerator", "value"], ["force", "int"], ["force", "uint"], ["max", "enum"],
  ]

  private let words: [String]

  init(_ member: EnumMember) { words = member.words }

  /// Whether nobody but a compiler has a use for the name.
  var isGenerated: Bool {
    words.last == "unrecognized"
      || Self.generated.contains { part in
        words.indices.contains { words[$0...].starts(with: part) }
      }
  }

  /// Whether the name is its own description, beside the others of its enum.
  func saysAll(among members: [EnumMember]) -> Bool {
    guard let last = words.last else { return false }
    if Self.endings.contains(last) { return true }
    guard Self.wholes.contains(last) else { return false }
    let prefix = words.dropLast()
    return members.count { $0.words.starts(with: prefix) } * 2 > members.count
  }
}
