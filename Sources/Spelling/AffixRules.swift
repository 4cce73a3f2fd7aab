/// What the affix file of a dictionary does to the beginnings of words.
struct AffixRules {
  /// What may stand in front of a listed word.
  private(set) var prefixes: [[UInt8]] = []
  /// By how many letters a listed word may be cut at its end before endings are added; twice the
  /// longest cut, as an ending may carry another one.
  private(set) var longestCut = 0

  /// Keys of an affix file with which words arise from others than those that begin alike.
  private static let others = [
    "COMPOUNDFLAG", "COMPOUNDBEGIN", "COMPOUNDMIDDLE", "COMPOUNDPERMITFLAG",
  ]

  /// Fails where words may have other beginnings than the listed words behind a prefix.
  init?(_ file: [UInt8]) {
    for line in file.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        .map { String(decoding: $0, as: UTF8.self) }
      guard let key = fields.first else { continue }
      if Self.others.contains(key) { return nil }
      guard key == "PFX" || key == "SFX", fields.count >= 5 else { continue }
      let cut = fields[2] == "0" ? 0 : fields[2].utf8.count
      let added = Array(fields[3].utf8.prefix { $0 != UInt8(ascii: "/") })
      guard !added.isEmpty, added != Array("0".utf8) else { return nil }
      if key == "SFX" {
        longestCut = max(longestCut, 2 * cut)
      } else if cut == 0 {
        prefixes.append(added)
      } else {
        return nil
      }
    }
  }
}
