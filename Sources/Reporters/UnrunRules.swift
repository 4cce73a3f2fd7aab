package import Findings

/// Rules that were asked for and could not run, as the machine has no dictionary.
package struct UnrunRules: Message {
  package var rules: [RuleID]

  package init(_ rules: [RuleID]) { self.rules = rules }

  package var english: String {
    "\(names.joined(separator: ", ")) did not run: no dictionary found; install hunspell-en-us"
  }

  package var chinese: String {
    "未运行 \(names.joined(separator: "、"))：找不到词典；请安装 hunspell-en-us"
  }

  private var names: [String] { rules.map(\.name) }
}
