import Findings

/// What is wrong with an entry below `intended`.
package enum IntendedMistake: Message, Hashable {
  case missingKey(String)
  case emptyReason
  /// No day of the calendar.
  case badDay(String, key: String)
  case badFingerprint(String)
  /// An entry that would cover everything.
  case withoutRule

  package var english: String {
    switch self {
    case .missingKey(let key): "'\(key)' is missing here; write \(key): …"
    case .emptyReason: "'reason' says nothing; write why the difference is right"
    case .badDay(let text, let key):
      "'\(key)' must be a day of the calendar, such as 2027-06-30, not '\(text)'"
    case .badFingerprint(let text):
      "'\(text)' is no fingerprint, which has 12 digits from 0 to f; 'driftmark accept' writes them"
    case .withoutRule:
      "an intended difference needs a rule, or fingerprints as 'driftmark accept' writes them"
    }
  }

  package var chinese: String {
    switch self {
    case .missingKey(let key): "此处缺少“\(key)”；请写 \(key): …"
    case .emptyReason: "“reason”是空的；请写明此差异为何正确"
    case .badDay(let text, let key): "“\(key)”必须是日期，如 2027-06-30，而不是“\(text)”"
    case .badFingerprint(let text):
      "“\(text)”不是指纹；指纹由 12 位 0 到 f 的数字组成，由 driftmark accept 写入"
    case .withoutRule: "有意差异需要 rule，或由 driftmark accept 写入的 fingerprints"
    }
  }
}
