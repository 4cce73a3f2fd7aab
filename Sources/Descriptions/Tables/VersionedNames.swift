/// Names of platforms; a number behind one is the platform's version.
///
/// Reason: such requirements differ by platform by nature.
enum VersionedNames {
  private static let names = [
    "android", "ios", "ipados", "macos", "mac", "windows", "win",  // operating systems
    "harmonyos", "openharmony", "linux", "x",  // operating systems, the last of Mac OS X
    "chrome", "safari", "firefox", "edge",  // browsers
    "xcode", "unity", "electron", "flutter", "level",  // tools, and the API level
    "iphone", "ipad",  // devices
  ]

  private static let hashes = Set(names.map { Symbols.hash($0) })

  /// Whether a folded word is such a name.
  static func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

  /// Whether a word, in any case, is such a name: `iOS` is no name of an API.
  static func contains(_ source: [UInt32], _ range: Range<Int>) -> Bool {
    range.count <= 11
      && hashes.contains(Symbols.hash(source[range].map { Symbols.isUpper($0) ? $0 | 0x20 : $0 }))
  }
}
