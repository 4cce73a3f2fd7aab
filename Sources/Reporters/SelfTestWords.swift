import EnumModel
import FaultInjection
import Findings

/// What `selftest` says.
enum SelfTestWords: Message {
  /// The heads of the table's columns.
  enum Column: CaseIterable {
    case fault, made, caught, otherRule, info, missed, witnessed, witnessedCaught, appeared, gone
  }

  case outset(SelfTestReport)
  case column(Column)
  case kind(FaultKind)
  case total
  case legend
  /// Of a hundred faults.
  case meaning(reported: Int?, witnessed: Int?)
  /// What a fault changes in an enum.
  case change(String, String, String)
  case outcome(FaultTrial.Outcome, [String], hasWitness: Bool)
  /// A finding that is about none of some faults.
  case beside(String, isNew: Bool, [Fault])

  static let columns = Column.allCases.map(SelfTestWords.column)

  var english: String {
    switch self {
    case .outset(let report):
      CoverageWords(report.coverage).english
        + "\nup to \(report.count) faults of each kind, seed \(report.seed)"
    case .column(let column): Self.english(column)
    case .kind(let kind): Self.english(kind)
    case .total: "all"
    case .legend:
      """
      caught      an error or a warning of a rule that is there for it
      other rule  an error or a warning of other rules only
      info        no more than an info
      witnessed   another edition, a sibling or the page itself shows what is right
      new, gone   errors and warnings that came or went and are about no fault
      """
    case .meaning(let reported?, let witnessed):
      "of 100 such slips on your pages, \(reported) would be reported as an error or a warning"
        + (witnessed.map { ",\nand of 100 that have a witness \($0)" } ?? "")
    case .meaning(nil, _): "no fault could be injected"
    case .change(let name, let before, ""): "\(name): without '\(before)'"
    case .change(let name, let before, let after): "\(name): '\(before)' → '\(after)'"
    case .outcome(let outcome, let rules, let hasWitness):
      ([outcome == .missed ? "missed" : outcome == .info ? "info:" : "other rule:"] + rules)
        .joined(separator: " ") + (hasWitness ? "" : ", no witness")
    case .beside(let rule, let isNew, let faults):
      "\(rule) \(isNew ? "came" : "went") with " + Self.places(faults)
    }
  }

  var chinese: String {
    switch self {
    case .outset(let report):
      CoverageWords(report.coverage).chinese
        + "\n每类至多 \(report.count) 个错误，种子 \(report.seed)"
    case .column(let column): Self.chinese(column)
    case .kind(let kind): Self.chinese(kind)
    case .total: "合计"
    case .legend:
      """
      发现      由针对该类错误的规则报告为错误或警告
      其他规则  仅由其他规则报告为错误或警告
      提示      仅报告为提示
      有旁证    其他平台、同级成员或页面本身能表明正确的内容
      新增、消失  与注入的错误无关而新增或消失的错误和警告
      """
    case .meaning(let reported?, let witnessed):
      "在你的文档中，每 100 处此类笔误有 \(reported) 处会报告为错误或警告"
        + (witnessed.map { "；有旁证的每 100 处有 \($0) 处" } ?? "")
    case .meaning(nil, _): "没有可注入的错误"
    case .change(let name, let before, ""): "\(name)：去掉“\(before)”"
    case .change(let name, let before, let after): "\(name)：“\(before)”→“\(after)”"
    case .outcome(let outcome, let rules, let hasWitness):
      ([outcome == .missed ? "未发现" : outcome == .info ? "提示：" : "其他规则："] + rules)
        .joined(separator: " ") + (hasWitness ? "" : "，无旁证")
    case .beside(let rule, let isNew, let faults):
      "\(rule)，注入 \(Self.places(faults)) 时\(isNew ? "新增" : "消失")"
    }
  }

  /// Where faults are; of many the first.
  private static func places(_ faults: [Fault]) -> String {
    faults.prefix(3).map { "\($0.file):\($0.line)" }.joined(separator: ", ")
      + (faults.count > 3 ? ", …" : "")
  }

  private static func english(_ column: Column) -> String {
    switch column {
    case .fault: "fault"
    case .made: "made"
    case .caught: "caught"
    case .otherRule: "other rule"
    case .info: "info"
    case .missed: "missed"
    case .witnessed: "witnessed"
    case .witnessedCaught: "caught"
    case .appeared: "new"
    case .gone: "gone"
    }
  }

  private static func chinese(_ column: Column) -> String {
    switch column {
    case .fault: "注入的错误"
    case .made: "数量"
    case .caught: "发现"
    case .otherRule: "其他规则"
    case .info: "提示"
    case .missed: "未发现"
    case .witnessed: "有旁证"
    case .witnessedCaught: "发现"
    case .appeared: "新增"
    case .gone: "消失"
    }
  }

  private static func english(_ kind: FaultKind) -> String {
    switch kind {
    case .valueOfSibling: "a sibling's value"
    case .valuesSwapped: "two values swapped"
    case .valueOffByOne: "a value off by one"
    case .rowDropped: "a row dropped"
    case .rowDuplicated: "a row duplicated"
    case .descriptionsSwapped: "two descriptions swapped"
    case .descriptionsShifted: "descriptions shifted"
    case .numberChanged: "a number changed"
    case .negationDropped: "a negation dropped"
    case .wordMisspelt: "a name misspelt"
    case .prefixBroken: "a prefix broken"
    case .cellLost: "a cell lost"
    }
  }

  private static func chinese(_ kind: FaultKind) -> String {
    switch kind {
    case .valueOfSibling: "用了其他成员的值"
    case .valuesSwapped: "两个值互换"
    case .valueOffByOne: "值差一"
    case .rowDropped: "缺少一行"
    case .rowDuplicated: "重复一行"
    case .descriptionsSwapped: "两条说明互换"
    case .descriptionsShifted: "说明错行"
    case .numberChanged: "说明中的数字有误"
    case .negationDropped: "说明漏了否定词"
    case .wordMisspelt: "名称拼写有误"
    case .prefixBroken: "名称前缀有误"
    case .cellLost: "缺少一个单元格"
    }
  }
}
