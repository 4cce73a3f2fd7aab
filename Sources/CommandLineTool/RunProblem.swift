import Findings
import LintPipeline

/// Why a run ends with status 2, or does less than it was asked for.
enum RunProblem: Message {
  case nothingChecked(documents: Int, unreadable: Int)
  /// A selector that names no enum or member, and a name near it.
  case noSuchTarget(String, suggestion: String?)
  /// A selector that names no enum, and the name of one near it.
  case noSuchEnum(String, suggestion: String?)
  /// A selector whose name is that of other things, each as a selector of its own.
  case unknownTarget(String, candidates: [String])
  /// Selectors of an enum and of a member, which cannot be counterparts.
  case enumAndMember(enumName: String, member: String)
  /// A selector that names several things, each as a selector of its own.
  case ambiguousTarget(String, candidates: [String])
  case cannotWrite(String, String)
  /// A file of the project whose place is elsewhere, as a link says.
  case leadsOutside(String)
  /// A report in HTML that would be printed on the terminal.
  case pageOnTerminal
  /// A platform of the configuration without an enum.
  case emptyPlatform(String)
  /// A configuration that is not to be overwritten.
  case settingsExist(String)
  /// A page that no pattern of a configuration can name.
  case outsideProject(String, settings: String)
  /// A page that was read because it was named, and is none of the project's.
  case unlistedPage(String)

  var english: String {
    switch self {
    case .noSuchTarget(let text, let near):
      "no enum or member is called '\(text)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    case .noSuchEnum(let text, let near):
      "no enum is called '\(text)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    case .ambiguousTarget(let text, let candidates):
      "'\(text)' is ambiguous: " + Self.list(candidates, separator: ", ")
    case .unknownTarget(let text, let candidates):
      "no enum or member is '\(text)'; there is " + Self.list(candidates, separator: ", ")
    case .enumAndMember(let enumName, let member):
      "'\(enumName)' is an enum and '\(member)' a member; name two of a kind"
    case .nothingChecked(0, 0): "nothing was checked: no page matched"
    case .nothingChecked(0, 1): "nothing was checked: the only page could not be read"
    case .nothingChecked(0, let unreadable):
      "nothing was checked: none of \(unreadable) pages could be read"
    case .nothingChecked(let documents, _):
      "nothing was checked: no enum in \(documents) \(documents == 1 ? "document" : "documents")"
    case .cannotWrite(let file, let reason): "cannot write \(file): \(reason)"
    case .leadsOutside(let file):
      "cannot write \(file): it is, or lies behind, a link that leads out of the project"
    case .pageOnTerminal:
      "a page is nothing for a terminal: write it to a file with --output html=FILE, or choose"
        + " --format markdown"
    case .emptyPlatform(let platform):
      "nothing was checked on \(platform): the configuration names it, and none of its pages has an enum"
    case .settingsExist(let file):
      "\(file) is there already; --force replaces it, --stdout prints what would be written"
    case .outsideProject(let page, let settings):
      "\(page) lies outside of the folder of \(settings); name it with --config in a folder above both"
    case .unlistedPage(let page):
      "\(page) cannot be named in driftmark.yml: it is hidden, ignored by git, or behind a link"
    }
  }

  var chinese: String {
    switch self {
    case .noSuchTarget(let text, let near):
      "没有名为“\(text)”的枚举或成员" + (near.map { "；是否指“\($0)”？" } ?? "")
    case .noSuchEnum(let text, let near):
      "没有名为“\(text)”的枚举" + (near.map { "；是否指“\($0)”？" } ?? "")
    case .ambiguousTarget(let text, let candidates):
      "“\(text)”有歧义：" + Self.list(candidates, separator: "，")
    case .unknownTarget(let text, let candidates):
      "没有枚举或成员“\(text)”；有 " + Self.list(candidates, separator: "，")
    case .enumAndMember(let enumName, let member):
      "“\(enumName)”是枚举，“\(member)”是成员；请指定两个同类的对象"
    case .nothingChecked(0, 0): "没有检查任何内容：没有匹配的文档"
    case .nothingChecked(0, 1): "没有检查任何内容：唯一的文档无法读取"
    case .nothingChecked(0, let unreadable): "没有检查任何内容：\(unreadable) 个文档都无法读取"
    case .nothingChecked(let documents, _): "没有检查任何内容：\(documents) 个文档中没有枚举"
    case .cannotWrite(let file, let reason): "无法写入 \(file)：\(reason)"
    case .leadsOutside(let file): "无法写入 \(file)：它是指向项目之外的链接，或位于这样的链接之后"
    case .pageOnTerminal: "终端无法显示网页：请用 --output html=文件 写入文件，或使用 --format markdown"
    case .emptyPlatform(let platform): "\(platform) 没有检查任何内容：配置列出了它，但它的文档中没有枚举"
    case .settingsExist(let file): "\(file) 已存在；--force 覆盖它，--stdout 只打印将要写入的内容"
    case .outsideProject(let page, let settings):
      "\(page) 不在 \(settings) 所在的文件夹中；请用 --config 指定两者之上的文件夹中的文件"
    case .unlistedPage(let page): "driftmark.yml 无法指定 \(page)：它是隐藏的、被 git 忽略，或位于链接之后"
    }
  }

  /// The first ten of some candidates.
  private static func list(_ candidates: [String], separator: String) -> String {
    candidates.prefix(10).joined(separator: separator) + (candidates.count > 10 ? " …" : "")
  }
}

extension PipelineError: Message {
  package var english: String {
    switch self {
    case .noSuchPath(let path): "\(path): no such file or folder"
    case .onlyTextFiles(let folder, let count):
      "\(folder): \(count) .txt \(count == 1 ? "file was" : "files were") not read: name"
        + " \(count == 1 ? "it" : "them"), or set files: in driftmark.yml"
    }
  }

  package var chinese: String {
    switch self {
    case .noSuchPath(let path): "\(path)：文件或文件夹不存在"
    case .onlyTextFiles(let folder, let count):
      "\(folder)：未读取 \(count) 个 .txt 文件；请逐个指定，或在 driftmark.yml 中设置 files:"
    }
  }
}
