import Drafting
import Findings

/// The sentences of `DraftReport`.
enum DraftReportWords: Message {
  case pages(Sightings)
  case column(Int)
  case noPlatform
  case layouts([Counted<Sightings.Layout>])
  case linedUp(Sightings)
  case uncertain
  case unfaithful
  case strays(Int)
  case aliases(Int, [String])
  case changingAliases(Int, [String])
  case commentedPlatforms
  case uncertainRows(Int)
  case skipped(Int)
  case unresolved(Int)
  case onePlatform(String)
  case written(String, isFaithful: Bool)
  case next
  case acceptFindings([Counted<Severity>])
  case checkNext

  /// The headers of the table.
  static let columns = (0..<6).map(Self.column)

  var english: String {
    switch self {
    case .pages(let seen):
      "\(Self.count(seen.pages, "page")), \(seen.pagesWithEnums) of them with enums:"
        + " \(Self.count(seen.enums, "enum")), \(Self.count(seen.members, "member"))"
    case .column(let index):
      ["platform", "pages", "enums", "members", "language", "names"][index]
    case .noPlatform: "(not known)"
    case .layouts(let layouts): SightingWords.layouts(layouts).english
    case .linedUp(let seen):
      "lined up: \(Self.count(seen.sharedEnums, "enum")) of several platforms or languages,"
        + " \(seen.loneEnums) of one only"
    case .uncertain: "uncertain:"
    case .unfaithful:
      "a check reads these pages otherwise with the file: compare 'driftmark check' with and without it"
    case .strays(let count):
      "\(Self.count(count, "page")) \(count == 1 ? "names" : "name") no platform:"
        + " put the name of one into the file, under platforms"
    case .aliases(let count, let names):
      "\(Self.count(count, "enum")) \(count == 1 ? "has" : "have") several names and may be two:"
        + " see aliases in the file, and \(Self.why(names))"
    case .changingAliases(let count, let names):
      "\(Self.count(count, "enum")) \(count == 1 ? "has" : "have") several names, which are findings"
        + " today: if they are right, take the # from the aliases in the file; \(Self.why(names))"
    case .commentedPlatforms:
      "the platforms would change findings, so they are comments: take the # from those that are right"
    case .uncertainRows(let count):
      "\(Self.count(count, "row")) \(count == 1 ? "has" : "have") a member that may belong elsewhere:"
        + " see driftmark matrix --uncertain"
    case .skipped(let count):
      "\(Self.count(count, "place")) could not be read: see driftmark facts --explain"
    case .unresolved(let count):
      "\(Self.count(count, "place")) \(count == 1 ? "has" : "have") content of other pages:"
        + " see driftmark facts --summary"
    case .onePlatform(let name):
      "\(name) is the only platform that was recognised: if there are more, name them in the file"
    case .written(let file, let isFaithful):
      isFaithful
        ? "\(file) is written: driftmark check says the same with it as without it"
        : "\(file) is written"
    case .next: "next:"
    case .acceptFindings(let counts):
      counts.isEmpty
        ? "keep findings of later changes apart; today there are none"
        : "accept what is there today: "
          + counts.map { Self.count($0.count, $0.value.rawValue) }.joined(separator: ", ")
    case .checkNext: "report what is new"
    }
  }

  var chinese: String {
    switch self {
    case .pages(let seen):
      "\(seen.pages) 个文档，其中 \(seen.pagesWithEnums) 个含有枚举：\(seen.enums) 个枚举，\(seen.members) 个成员"
    case .column(let index): ["平台", "文档", "枚举", "成员", "语言", "命名"][index]
    case .noPlatform: "（未知）"
    case .layouts(let layouts): SightingWords.layouts(layouts).chinese
    case .linedUp(let seen):
      "对齐：\(seen.sharedEnums) 个枚举出现在多个平台或语言，\(seen.loneEnums) 个只出现一次"
    case .uncertain: "不确定："
    case .unfaithful: "使用此文件时读取结果不同：请比较有无此文件时“driftmark check”的结果"
    case .strays(let count): "\(count) 个文档没有写明平台：请在文件的 platforms 下填写平台名称"
    case .aliases(let count, let names):
      "\(count) 个枚举有多个名称，可能不是同一个：见文件中的 aliases，以及 \(Self.why(names))"
    case .changingAliases(let count, let names):
      "\(count) 个枚举有多个名称，目前被报告：如果没有问题，请去掉文件中 aliases 相应行的 #；\(Self.why(names))"
    case .commentedPlatforms: "platforms 会改变检查结果，因此写为注释：请去掉正确行的 #"
    case .uncertainRows(let count): "\(count) 行中有成员可能属于别处：见 driftmark matrix --uncertain"
    case .skipped(let count): "\(count) 处无法读取：见 driftmark facts --explain"
    case .unresolved(let count): "\(count) 处内容在其他页面：见 driftmark facts --summary"
    case .onePlatform(let name): "只识别到平台 \(name)：如果还有其他平台，请在文件中写明"
    case .written(let file, let isFaithful):
      isFaithful ? "已写入 \(file)：有无此文件，driftmark check 的结果相同" : "已写入 \(file)"
    case .next: "下一步："
    case .acceptFindings(let counts):
      counts.isEmpty
        ? "今后只报告新的问题；目前没有问题"
        : "接受现有的问题："
          + counts.map { "\(SummaryWords.severity($0.value).chinese) \($0.count)" }.joined(
            separator: "，")
    case .checkNext: "报告新的问题"
    }
  }

  /// The command that explains why two names stand for one enum.
  private static func why(_ names: [String]) -> String {
    let words = names.prefix(2).map { name in
      let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || ":_-./".contains($0) }
      return isPlain ? name : "'\(name.replacing("'", with: "'\\''"))'"
    }
    return "driftmark why " + words.joined(separator: " ")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    EnglishCount.of(count, noun)
  }
}
