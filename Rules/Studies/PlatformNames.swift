import EnumModel
import RuleEngine

/// Platforms in a sentence, and whether what they say is right.
struct PlatformNames: Hashable {
  /// In the order in which they are named.
  var ids: [String]
  /// Whether the one that is named is the project's source of truth.
  var isDecisive = false

  init(_ ids: [String], isDecisive: Bool = false) {
    self.ids = ids
    self.isDecisive = isDecisive
  }

  /// Of platforms one of which decides, that one is named alone.
  init(_ ids: [String], deciding: Platform?) {
    let isDecisive = deciding.map { ids.contains($0.id) } ?? false
    self.init(isDecisive ? [deciding?.id ?? ""] : ids, isDecisive: isDecisive)
  }

  /// "ios, macos and web", "ios, the source of truth".
  var english: String { marked(PlatformWords.english(ids), ", the source of truth") }

  var chinese: String { isDecisive ? "基准平台 \(ids.joined())" : PlatformWords.chinese(ids) }

  /// "ios, macos, web".
  var englishList: String { marked(ids.joined(separator: ", "), ", the source of truth") }

  var chineseList: String { isDecisive ? chinese : ids.joined(separator: "、") }

  private func marked(_ names: String, _ mark: String) -> String {
    isDecisive ? names + mark : names
  }
}
