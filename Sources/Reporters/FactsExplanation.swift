package import EnumModel
package import Findings

/// `facts --explain`: for people, what on each page was taken for an enum, what was not, and why.
package enum FactsExplanation {
  package static func text(
    _ documents: [ExtractedDocument], unreadable: [ExtractionIssue], language: MessageLanguage
  ) -> String {
    let pages = documents.sorted { $0.file < $1.file }.map { page($0, language) }
    let rest = unreadable.map { "! " + TerminalText.plain($0.line(in: language)) + "\n" }.joined()
    return (pages + (rest.isEmpty ? [] : [rest])).joined(separator: "\n")
  }

  private static func page(_ document: ExtractedDocument, _ language: MessageLanguage) -> String {
    let nothing = "  " + Words.nothing.phrase(in: language)
    let considered = document.considerations.flatMap { consideration in
      ["  \(consideration.line): " + Words.verdict(consideration).phrase(in: language)]
        + consideration.reasons.map { "      " + Words.reason($0).phrase(in: language) }
    }
    let issues = document.issues.map { "  ! " + $0.line(in: language) }
    let body = considered.isEmpty && issues.isEmpty ? [nothing] : considered + issues
    return ([document.file] + body).map { TerminalText.plain($0) + "\n" }.joined()
  }
}

private enum Words: Message {
  case verdict(Consideration)
  case reason(Consideration.Reason)
  case nothing

  var english: String {
    switch self {
    case .nothing: "nothing looks like an enum"
    case .verdict(let consideration):
      switch consideration.verdict {
      case .enumeration(let name, let members):
        "\(consideration.isTable ? "table, ": "")enum '\(name)', \(Self.members(members))"
      case .constants(let name, let members):
        "\(consideration.isTable ? "table, ": "")constants '\(name)', \(Self.members(members))"
      case .other: consideration.isTable ? "table, no enum" : "names, no enum"
      }
    case .reason(let reason): Self.english(reason)
    }
  }

  var chinese: String {
    switch self {
    case .nothing: "没有类似枚举的内容"
    case .verdict(let consideration):
      switch consideration.verdict {
      case .enumeration(let name, let members):
        "\(consideration.isTable ? "表格，": "")枚举“\(name)”，\(members) 个成员"
      case .constants(let name, let members):
        "\(consideration.isTable ? "表格，": "")常量“\(name)”，\(members) 个成员"
      case .other: consideration.isTable ? "表格，不是枚举" : "一组名称，不是枚举"
      }
    case .reason(let reason): Self.chinese(reason)
    }
  }

  private static func members(_ count: Int) -> String { EnglishCount.of(count, "member") }

  private static func english(_ reason: Consideration.Reason) -> String {
    switch reason {
    case .declared(let kind): "declared above as \(kind.rawValue)"
    case .announced: "a heading or text above speaks of members or codes"
    case .form(let form): "only members are written as \(form.english)"
    case .names(let column): "names in \(column.english)"
    case .values(let column): "values in \(column.english)"
    case .namesWithValues(let column): "names and values in \(column.english)"
    case .valuesBeforeTexts(let column): "values in front of the texts in column \(column.number)"
    case .codes(let column): "codes, which are the only names, in \(column.english)"
    case .defaults: "constants whose values are called defaults"
    case .noNames: "no column holds names that differ"
    case .noValues: "no column holds values"
    case .doubtfulValues: "a column is headed like values, and too few of its cells are"
    case .parameters: "its header is one of parameters or fields"
    case .repeatedValues: "values repeat as those of constants of different origin do"
    case .corroborated: "names only, and another platform lists them, too"
    case .uncorroborated: "names only, and no other platform lists them"
    }
  }

  private static func chinese(_ reason: Consideration.Reason) -> String {
    switch reason {
    case .declared(let kind): "上文声明为 \(kind.rawValue)"
    case .announced: "标题或上文提到成员或代码"
    case .form(let form): "只有成员会写成\(form.chinese)"
    case .names(let column): "名称在\(column.chinese)"
    case .values(let column): "值在\(column.chinese)"
    case .namesWithValues(let column): "名称和值都在\(column.chinese)"
    case .valuesBeforeTexts(let column): "值在第 \(column.number) 列的说明之前"
    case .codes(let column): "代码即名称，在\(column.chinese)"
    case .defaults: "常量的值列为默认值"
    case .noNames: "没有一列是互不相同的名称"
    case .noValues: "没有一列是值"
    case .doubtfulValues: "有一列的表头像是值，但符合的单元格太少"
    case .parameters: "表头属于参数或字段"
    case .repeatedValues: "值有重复，如同来源不同的常量"
    case .corroborated: "只有名称，另一平台也列出了它们"
    case .uncorroborated: "只有名称，没有其他平台列出它们"
    }
  }
}

extension Consideration.Column {
  fileprivate var english: String {
    "column \(number) '\(header)': \(fit) of \(filled) filled cells"
  }

  fileprivate var chinese: String { "第 \(number) 列“\(header)”：\(filled) 个非空单元格中有 \(fit) 个" }
}

extension Consideration.Form {
  fileprivate var english: String {
    switch self {
    case .lines: "lines of name and value"
    case .listItems: "list items of name and value"
    case .headings: "headings of code and name"
    case .definitions: "terms and definitions"
    case .namedParagraphs: "a bold name above its value"
    case .code: "the body of an enum in code"
    case .components: "components with a name and a parent"
    case .allowedValues: "the values that a type's only property must be one of"
    }
  }

  fileprivate var chinese: String {
    switch self {
    case .lines: "带名称和值的行"
    case .listItems: "带名称和值的列表项"
    case .headings: "带代码和名称的标题"
    case .definitions: "术语和定义"
    case .namedParagraphs: "值上方的粗体名称"
    case .code: "代码中的枚举体"
    case .components: "带名称和所属的组件"
    case .allowedValues: "类型唯一属性的允许值"
    }
  }
}
