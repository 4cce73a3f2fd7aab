import EnumModel
import Findings

/// What a draft of `driftmark.yml` says in its comments.
enum DraftWords: Message {
  case outset(isFaithful: Bool)
  case pages(Sightings)
  case idleFolders
  case pageCount(Int)
  case platforms
  case noPlatforms
  case platform(PlatformDraft)
  /// Some pages of the platform say themselves whose they are, and have no line.
  case left(Int)
  case strays
  case more(Int)
  case sourceOfTruth
  case languages
  case aliases
  case alias(AliasDraft)
  case changingAliases
  case doubtfulAliases
  case wouldChange
  case sightings
  case rules
  case findings(Int, Severity)
  case overrides
  case output

  var english: String {
    switch self {
    case .outset(let isFaithful):
      "Written by 'driftmark init'"
        + (isFaithful ? ": 'driftmark check' says the same with this file as without it." : ".")
        + " Lines behind a # hold nothing; take the # away to make them hold."
        + " 'driftmark config show' prints what holds."
    case .pages(let seen):
      "The pages of the project; patterns as in .gitignore. Today they fit"
        + " \(Self.count(seen.pages, "page")), \(seen.pagesWithEnums) of them with enums."
    case .idleFolders:
      "Folders without an enum. Leaving them out makes runs quicker; they are read until then."
    case .pageCount(let count): Self.count(count, "page")
    case .platforms:
      "Whose pages are whose, in the order in which platforms are shown. A page that no line fits is"
        + " taken for what it says of itself."
    case .noPlatforms: "Whose pages are whose. No page names a platform that is known."
    case .platform(let draft):
      draft.patterns.isEmpty
        ? "named by parts of pages; \(Self.size(draft))" : Self.size(draft)
    case .left(let count):
      "\(Self.count(count, "more page")) of it \(count == 1 ? "says so itself" : "say so themselves")"
    case .strays:
      "Whose pages are these? Nothing on them tells, so each stands for itself. Put a platform's name"
        + " in the place of the question mark."
    case .more(let count): "… \(count) more"
    case .sourceOfTruth:
      "The platform whose pages are right where others differ; what departs from it is at fault then."
    case .languages: "The language of a page is told from its prose, unless a pattern says it."
    case .aliases:
      "Enums that are one under several names. They were found to be; here it is written down."
    case .alias(let draft): Self.alias(draft)
    case .changingAliases:
      "The same of these would change what is reported today, as their names are."
    case .doubtfulAliases:
      "Enums that were taken for one, and are to be looked at: 'driftmark why A B' says why. Written"
        + " here, they stay one, whatever becomes of the pages."
    case .wouldChange: "These lines would change what is reported today."
    case .sightings: "How the pages give enums and members, as far as it was recognised:"
    case .rules:
      "How loud rules are: off, info, warning or error, also by group (group-naming). Most is said"
        + " today by these; 'driftmark explain RULE' says why."
    case .findings(let count, let severity):
      "\(Self.count(count, "finding")), \(severity.rawValue) today"
    case .overrides: "The same for some pages or enums; the last one that fits holds."
    case .output: "What is listed, and what fails a run, unless a flag says otherwise."
    }
  }

  var chinese: String {
    switch self {
    case .outset(let isFaithful):
      "由“driftmark init”写成" + (isFaithful ? "：有无此文件，“driftmark check”的结果相同。" : "。")
        + " 行首的 # 去掉后，该行才生效。 生效的设置：driftmark config show"
    case .pages(let seen):
      "项目的文档；模式写法与 .gitignore 相同。目前匹配 \(seen.pages) 个文档，其中 \(seen.pagesWithEnums) 个含有枚举。"
    case .idleFolders: "没有枚举的文件夹。排除它们可以加快运行；在此之前仍会读取。"
    case .pageCount(let count): "\(count) 个文档"
    case .platforms: "文档所属的平台，按显示顺序排列。没有匹配任何一行的文档，平台由文档自身判断。"
    case .noPlatforms: "文档所属的平台。没有文档写明已知的平台。"
    case .platform(let draft):
      (draft.patterns.isEmpty ? "由文档的某些部分写明；" : "")
        + "\(draft.pages) 个文档，\(draft.enums) 个枚举，\(draft.members) 个成员"
    case .left(let count): "另有 \(count) 个文档自身写明属于此平台"
    case .strays: "这些文档属于哪个平台？文档中没有说明，因此各自独立。请把问号换成平台名称。"
    case .more(let count): "… 还有 \(count) 个"
    case .sourceOfTruth: "出现差异时以此平台的文档为准；与之不同的文档视为有误。"
    case .languages: "文档的语言由正文判断，除非有模式指明。"
    case .aliases: "名称不同的同一枚举。已自动识别，在此写明。"
    case .alias(let draft):
      "\(draft.shared) 个成员对应（\(Self.percent(draft.confidence))），最小的枚举有 \(draft.smallest) 个"
    case .changingAliases: "以下同样是同一枚举，但写明后会改变目前的检查结果，因为它们的名称已被报告。"
    case .doubtfulAliases:
      "被视为同一枚举，但需要确认：“driftmark why A B”说明原因。写在这里之后，无论文档如何变化都视为同一枚举。"
    case .wouldChange: "以下各行会改变目前的检查结果。"
    case .sightings: "识别到的枚举和成员的写法："
    case .rules:
      "规则的级别：off、info、warning 或 error，也可按组设置（group-naming）。目前报告最多的规则如下；"
        + " “driftmark explain RULE”说明原因。"
    case .findings(let count, let severity): "\(count) 条，目前为 \(severity.rawValue)"
    case .overrides: "仅对某些文档或枚举生效；以最后一个匹配的为准。"
    case .output: "列出什么、什么使运行失败；命令行参数优先。"
    }
  }

  private static func size(_ draft: PlatformDraft) -> String {
    [count(draft.pages, "page"), count(draft.enums, "enum"), count(draft.members, "member")]
      .joined(separator: ", ")
  }

  private static func alias(_ draft: AliasDraft) -> String {
    "\(count(draft.shared, "member")) \(draft.shared == 1 ? "matches" : "match")"
      + " (\(percent(draft.confidence))), the smallest enum has \(draft.smallest)"
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func percent(_ share: Double) -> String { "\(Int(share * 100))%" }
}
