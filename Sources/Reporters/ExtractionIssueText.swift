package import EnumModel
package import Findings
package import SourceText

extension ExtractionIssue.Reason: Message {
  package var english: String {
    switch self {
    case .unreadable(let reason): reason.english
    case .folderLoop: "the folder contains itself"
    case .noValueColumn: "table has no value column"
    case .noNameColumn: "table has no column of names"
    case .noMembers: "table has no rows"
    case .tooManyColumns(let limit): "table has more than \(limit) columns"
    case .tooManyCells(let limit):
      "table is not read: with it, the tables of the page have more than \(limit) cells"
    case .tooMuchAbove(let limit):
      "table is lost: more than \(limit) lines of text stand right above it"
    case .nestedTooDeep(let limit):
      "more than \(limit) lists, quotes or HTML tables stand in each other"
    case .tooManyLines(let limit): "what stands behind the first \(limit) lines is not read"
    case .tooManyMembers(let limit):
      "enum is not read: with it, the page has more than \(limit) members"
    case .longDescription(let name, let limit):
      "only the first \(limit) bytes of the description of '\(Self.cut(name))' are read"
    case .tooLong(let limit): "HTML table or list has more than \(limit) bytes"
    case .delimiterRow(let header, let delimiter):
      "table is lost: its header has \(header) cells, its delimiter row \(delimiter)"
    case .delimiterCell(let cell): "table is lost: '\(cell)' in its delimiter row has a gap"
    case .lostRows(let count): "\(count) \(count == 1 ? "row" : "rows") behind the end of the table"
    case .indentedTable: "table is lost: it is indented as code is"
    case .unclosedFence: "code fence is never closed"
    case .unclosedHTML(let opener): "'\(opener)' is never closed: the rest of the page is hidden"
    case .unclosedBody: "the members of an enum in code are never closed; what stands there is read"
    case .brokenFrontMatter(let problem): "front matter cannot be read: \(problem)"
    case .memberWithoutName(let row): "row has no readable name: \(Self.cut(row))"
    case .lineWithoutValue(let name): "'\(name)' stands among members and has no value"
    case .repeatedName(let name):
      "members of an enum in code are not read: most begin with '\(name)'"
    case .listWithoutValues: "list of names has no values"
    case .notSupported(let layout): "\(layout.english) is not read"
    case .unresolved(let unresolved): unresolved.english
    }
  }

  package var chinese: String {
    switch self {
    case .unreadable(let reason): reason.chinese
    case .folderLoop: "文件夹包含了自身"
    case .noValueColumn: "表格没有值列"
    case .noNameColumn: "表格没有名称列"
    case .noMembers: "表格没有数据行"
    case .tooManyColumns(let limit): "表格超过 \(limit) 列"
    case .tooManyCells(let limit): "不读取该表格：加上它，页面中表格的单元格超过 \(limit) 个"
    case .tooMuchAbove(let limit): "表格未生效：其正上方的文字超过 \(limit) 行"
    case .nestedTooDeep(let limit): "列表、引用或 HTML 表格的嵌套超过 \(limit) 层"
    case .tooManyLines(let limit): "不读取前 \(limit) 行之后的内容"
    case .tooManyMembers(let limit): "不读取该枚举：加上它，页面的成员超过 \(limit) 个"
    case .longDescription(let name, let limit):
      "“\(Self.cut(name))”的说明只读取前 \(limit) 字节"
    case .tooLong(let limit): "HTML 表格或列表超过 \(limit) 字节"
    case .delimiterRow(let header, let delimiter):
      "表格未生效：表头有 \(header) 个单元格，分隔行有 \(delimiter) 个"
    case .delimiterCell(let cell): "表格未生效：分隔行的“\(cell)”中间有空格"
    case .lostRows(let count): "\(count) 行位于表格结束之后"
    case .indentedTable: "表格未生效：缩进使其成为代码"
    case .unclosedFence: "代码块没有结束标记"
    case .unclosedHTML(let opener): "“\(opener)”没有结束标记：页面的其余部分不可见"
    case .unclosedBody: "代码中的枚举没有结束；已有的成员照常读取"
    case .brokenFrontMatter(let problem): "无法读取 front matter：\(problem)"
    case .memberWithoutName(let row): "行中没有可识别的名称：\(Self.cut(row))"
    case .lineWithoutValue(let name): "“\(name)”位于成员之间，但没有值"
    case .repeatedName(let name): "不读取代码中的枚举：多数成员以“\(name)”开头"
    case .listWithoutValues: "名称列表没有值"
    case .notSupported(let layout): "不读取\(layout.chinese)"
    case .unresolved(let unresolved): unresolved.chinese
    }
  }

  fileprivate static func cut(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }
}

extension ExtractionIssue.Unresolved: Message {
  package var english: String {
    switch self {
    case .redirect(let target):
      "the page leads to another one" + (target.isEmpty ? "" : ": \(target)")
    case .frontMatterOnly: "the page has nothing below its front matter"
    case .imported(let path): "the content is imported: \(path)"
    case .placeholder(let text):
      "a name or value is known to the site's build only: \(ExtractionIssue.Reason.cut(text))"
    case .placeholderText(let text):
      "a description is known to the site's build only: \(ExtractionIssue.Reason.cut(text))"
    }
  }

  package var chinese: String {
    switch self {
    case .redirect(let target): "页面指向另一页面" + (target.isEmpty ? "" : "：\(target)")
    case .frontMatterOnly: "front matter 之下没有内容"
    case .imported(let path): "内容由其他页面导入：\(path)"
    case .placeholder(let text):
      "名称或值在构建站点时才能确定：\(ExtractionIssue.Reason.cut(text))"
    case .placeholderText(let text):
      "说明在构建站点时才能确定：\(ExtractionIssue.Reason.cut(text))"
    }
  }
}

extension ExtractionIssue.Layout: Message {
  package var english: String {
    switch self {
    case .htmlTable: "an HTML table"
    case .definitionList: "an HTML definition list"
    case .memberList: "a list of members"
    case .headingPerMember: "a heading for each member"
    case .enumBodyInFence: "an enum body in a code fence"
    }
  }

  package var chinese: String {
    switch self {
    case .htmlTable: " HTML 表格"
    case .definitionList: " HTML 定义列表"
    case .memberList: "以列表给出的成员"
    case .headingPerMember: "以标题给出的成员"
    case .enumBodyInFence: "代码块中的枚举"
    }
  }
}

extension UnreadableFile: Message {
  package var english: String {
    switch self {
    case .empty: "the file is empty"
    case .tooLarge(let limit): "the file is too large: more than \(limit) bytes"
    case .notUTF8: "not UTF-8"
    case .binary: "a binary file"
    case .wideEncoding: "not UTF-8: the byte order mark is that of UTF-16 or UTF-32"
    case .notFound: "no such file"
    case .brokenLink: "a symbolic link that leads nowhere"
    case .permissionDenied: "no permission to read it"
    case .notARegularFile: "not a regular file"
    case .failed(let reason): reason
    }
  }

  package var chinese: String {
    switch self {
    case .empty: "文件为空"
    case .tooLarge(let limit): "文件过大：超过 \(limit) 字节"
    case .notUTF8: "不是 UTF-8 编码"
    case .binary: "二进制文件"
    case .wideEncoding: "不是 UTF-8 编码：字节序标记属于 UTF-16 或 UTF-32"
    case .notFound: "文件不存在"
    case .brokenLink: "指向不存在目标的符号链接"
    case .permissionDenied: "没有读取权限"
    case .notARegularFile: "不是普通文件"
    case .failed(let reason): reason
    }
  }
}

extension ExtractionIssue {
  /// The issue on one line: `file:line: reason`.
  package func line(in language: MessageLanguage) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(reason.phrase(in: language))"
  }
}
