import Findings

/// What `accept` says of a fingerprint.
enum AcceptWords: Message {
  /// No finding's, and one near it.
  case unknown(String, nearest: String?)
  /// Too short, or with characters that are no digits.
  case noFingerprint(String)
  case ambiguous(String, [String])
  case recorded(Finding, count: Int, file: String)
  case suppressed(Finding)
  /// With the place of the entry.
  case intended(Finding, at: String)
  /// There were no settings before; the file.
  case created(String)
  /// In the baseline, which then has one entry too many.
  case inBaseline(file: String)
  /// The place of an entry that is over.
  case over(at: String)

  var english: String {
    switch self {
    case .unknown(let text, let nearest?):
      "no finding has the fingerprint '\(text)'; did you mean '\(nearest)'?"
    case .unknown(let text, nil):
      "no finding has the fingerprint '\(text)'; 'driftmark check --severity info"
        + " --show-fingerprints' lists them"
    case .noFingerprint(let text):
      "'\(text)' is no fingerprint: write 12 digits from 0 to f, or at least the first 6"
    case .ambiguous(let text, let candidates):
      "several findings have a fingerprint that begins with '\(text)': "
        + candidates.joined(separator: ", ")
    case .recorded(let finding, let count, let file):
      "\(finding.fingerprint): recorded in \(file): \(Self.name(finding))"
        + (count > 1 ? " (\(count) findings)" : "")
    case .suppressed(let finding):
      "\(finding.fingerprint): nothing to record, a comment in \(finding.location.file) suppresses"
        + " \(Self.name(finding))"
    case .intended(let finding, let place):
      "\(finding.fingerprint): nothing to record, \(place) covers \(Self.name(finding))"
    case .created(let file):
      "\(file) is new: with it, every run reads all pages at and below its folder"
    case .inBaseline(let file):
      "  \(file) has it as well; 'driftmark baseline prune' drops it there"
    case .over(let place): "  \(place) is over and can be removed"
    }
  }

  var chinese: String {
    switch self {
    case .unknown(let text, let nearest?): "没有指纹为“\(text)”的问题；是否指“\(nearest)”？"
    case .unknown(let text, nil):
      "没有指纹为“\(text)”的问题；可用 driftmark check --severity info --show-fingerprints 列出"
    case .noFingerprint(let text): "“\(text)”不是指纹：请写 12 位 0 到 f 的数字，或至少前 6 位"
    case .ambiguous(let text, let candidates):
      "有多条问题的指纹以“\(text)”开头：" + candidates.joined(separator: "、")
    case .recorded(let finding, let count, let file):
      "\(finding.fingerprint)：已记录到 \(file)：\(Self.name(finding))"
        + (count > 1 ? "（\(count) 条）" : "")
    case .suppressed(let finding):
      "\(finding.fingerprint)：无需记录，\(finding.location.file) 中的注释已抑制 \(Self.name(finding))"
    case .intended(let finding, let place):
      "\(finding.fingerprint)：无需记录，\(place) 已包含 \(Self.name(finding))"
    case .created(let file): "\(file) 是新建的：此后每次运行都会读取其所在文件夹下的全部文档"
    case .inBaseline(let file): "  \(file) 中也有此条；driftmark baseline prune 会将其删除"
    case .over(let place): "  \(place) 已过期，可以删除"
    }
  }

  /// `value-conflict, ErrorCode/kBusy (web)`.
  private static func name(_ finding: Finding) -> String {
    let place = finding.location
    let names = [place.enumName, place.member ?? finding.missingOn?.member].compactMap(\.self)
    return finding.rule.name + (names.isEmpty ? "" : ", \(names.joined(separator: "/"))")
      + (place.isOnPage ? " (\(place.platform))" : "")
  }
}
