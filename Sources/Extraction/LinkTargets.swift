import SourceText

/// The targets of a page's links.
enum LinkTargets {
  /// Longer targets are no links to neighbouring pages.
  private static let longest = 200

  /// What ends the scheme of a URL.
  private static let scheme = BytePattern("://")

  /// What stands between `](` and `)` and is no URL.
  static func relative(in file: SourceFile) -> [String] {
    var targets: [String] = []
    let bytes = file.bytes
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      let target = bytes[(index + 2)...].prefix(longest).prefix {
        $0 != UInt8(ascii: ")") && !$0.isBlank
      }
      if !target.isEmpty, !scheme.isFound(in: target) {
        targets.append(String(decoding: target, as: UTF8.self))
      }
      index = target.endIndex
    }
    return targets
  }
}
