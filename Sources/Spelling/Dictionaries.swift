import Foundation

/// Where the files of dictionaries are.
package struct Dictionaries: Hashable, Sendable {
  /// Paths of affix files and word lists that belong together.
  struct Files: Hashable, Sendable {
    var affixes: String
    var words: String
  }

  let files: [Files]

  /// American and British: pages write `color` and `behaviour`.
  private static let names = ["en_US", "en_GB"]
  /// Where packages of Debian, of macOS and of Homebrew put them.
  package static let usualFolders = [
    "/usr/share/hunspell", "/usr/share/myspell/dicts", "/Library/Spelling",
    "/opt/homebrew/share/hunspell", "/usr/local/share/hunspell",
  ]

  /// The English dictionaries of the machine, or nil where it has none.
  ///
  /// - Parameters:
  ///   - environment: `DICPATH` in it names folders, separated by colons, that are searched first.
  ///   - usual: the folders that are searched behind those.
  package init?(environment: [String: String], usual: [String] = usualFolders) {
    let named = (environment["DICPATH"] ?? "").split(separator: ":").map(String.init)
    let home = environment["HOME"].map { [$0 + "/Library/Spelling"] } ?? []
    let folders = named + home + usual
    files = Self.names.compactMap { name in
      folders.lazy.map { Files(affixes: "\($0)/\(name).aff", words: "\($0)/\(name).dic") }
        .first { files in
          FileManager.default.isReadableFile(atPath: files.affixes)
            && FileManager.default.isReadableFile(atPath: files.words)
        }
    }
    if files.isEmpty { return nil }
  }
}
