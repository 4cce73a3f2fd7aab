import Findings

/// Why the file of a baseline cannot be used.
package struct BaselineError: Error, Sendable {
  /// What is wrong with it.
  package enum Problem: Error, Hashable, Sendable {
    case mergeConflict
    case notJSON
    case noObject
    /// The version as written; nil for none.
    case version(String?)
    case noTexts(key: String)
    case noFindings
    case noEntry
    case missing(key: String)
    case notText(key: String)
    case noFingerprint(String)
    case count
    case duplicate(String, firstLine: Int)
  }

  /// 1-based, where it is known.
  package var line: Int?
  package var problem: Problem

  init(_ line: Int?, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension BaselineError.Problem: Message {
  package var english: String {
    switch self {
    case .mergeConflict:
      "merge conflict: keep the entries of both sides and delete the markers;"
        + " 'driftmark baseline prune' then drops what is stale"
    case .notJSON: "not JSON"
    case .noObject: "no baseline: expected an object with schemaVersion and findings"
    case .version(let version?): "schemaVersion is \(version), and this driftmark reads 1"
    case .version(nil): "no baseline: schemaVersion is missing"
    case .noTexts(let key): "'\(key)' is no list of texts"
    case .noFindings: "no baseline: 'findings' is no list"
    case .noEntry: "expected an object with fingerprint, rule and file"
    case .missing(let key): "entry without '\(key)'"
    case .notText(let key): "'\(key)' is no text"
    case .noFingerprint(let text): "'\(text)' is no fingerprint: expected 12 hexadecimal digits"
    case .count: "'count' is no number from 1 to 1000000"
    case .duplicate(let fingerprint, let line):
      "fingerprint '\(fingerprint)' is on line \(line) already; delete one of the two entries"
    }
  }

  package var chinese: String {
    switch self {
    case .mergeConflict:
      "有合并冲突：请保留双方的条目并删除冲突标记，再用 'driftmark baseline prune' 清除过时条目"
    case .notJSON: "不是 JSON"
    case .noObject: "不是基线文件：应为包含 schemaVersion 和 findings 的对象"
    case .version(let version?): "schemaVersion 为 \(version)，此版本的 driftmark 只能读取 1"
    case .version(nil): "不是基线文件：缺少 schemaVersion"
    case .noTexts(let key): "“\(key)”不是文本列表"
    case .noFindings: "不是基线文件：“findings”不是列表"
    case .noEntry: "应为包含 fingerprint、rule 和 file 的对象"
    case .missing(let key): "条目缺少“\(key)”"
    case .notText(let key): "“\(key)”不是文本"
    case .noFingerprint(let text): "“\(text)”不是指纹：应为 12 位十六进制数字"
    case .count: "“count”不是 1 到 1000000 之间的整数"
    case .duplicate(let fingerprint, let line):
      "指纹“\(fingerprint)”在第 \(line) 行已出现；请删除其中一个条目"
    }
  }
}
