import EnumModel
import Findings
import RuleEngine

/// What is said of how pages give enums and members.
package enum SightingWords: Message {
  /// What the names on a platform look like; empty where nothing was recognised.
  case names(PlatformSighting)
  /// What enums are written as, with their numbers.
  case layouts([Counted<Sightings.Layout>])

  package var english: String {
    switch self {
    case .names(let seen):
      [
        seen.enumPrefix.map { "enums begin with \($0)" },
        seen.style.map { "members are \($0.value.example) (\(Self.share($0, seen)))" },
        seen.prefixedEnums * 2 < max(1, seen.largeEnums)
          ? nil : "and begin with their enum's name in \(seen.prefixedEnums) of \(seen.largeEnums)",
      ].compactMap(\.self).joined(separator: ", ")
    case .layouts(let layouts):
      "layouts: "
        + layouts.map { "\(Self.english($0.value)) (\($0.count))" }.joined(separator: ", ")
    }
  }

  package var chinese: String {
    switch self {
    case .names(let seen):
      [
        seen.enumPrefix.map { "枚举以 \($0) 开头" },
        seen.style.map { "成员写作 \($0.value.example)（\(Self.share($0, seen))）" },
        seen.prefixedEnums * 2 < max(1, seen.largeEnums)
          ? nil : "\(seen.largeEnums) 个枚举中有 \(seen.prefixedEnums) 个的成员以枚举名开头",
      ].compactMap(\.self).joined(separator: "，")
    case .layouts(let layouts):
      "写法："
        + layouts.map { "\(Self.chinese($0.value))（\($0.count)）" }.joined(separator: "，")
    }
  }

  private static func share(_ style: Counted<NameStyle>, _ seen: PlatformSighting) -> String {
    "\(style.count * 100 / max(1, seen.members))%"
  }

  private static func english(_ layout: Sightings.Layout) -> String {
    switch layout {
    case .table: "tables"
    case .folder: "folders with a page a code"
    case .form(.lines): "plain lines"
    case .form(.listItems): "list items"
    case .form(.headings): "headings"
    case .form(.definitions): "definitions"
    case .form(.namedParagraphs): "paragraphs"
    case .form(.code): "code"
    case .form(.components): "components"
    case .form(.allowedValues): "allowed values"
    }
  }

  private static func chinese(_ layout: Sightings.Layout) -> String {
    switch layout {
    case .table: "表格"
    case .folder: "每码一页的文件夹"
    case .form(.lines): "普通行"
    case .form(.listItems): "列表项"
    case .form(.headings): "标题"
    case .form(.definitions): "定义"
    case .form(.namedParagraphs): "段落"
    case .form(.code): "代码"
    case .form(.components): "组件"
    case .form(.allowedValues): "允许的值"
    }
  }
}
