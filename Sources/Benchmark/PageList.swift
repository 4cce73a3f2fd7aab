import Foundation

/// The pages of a folder, as driftmark finds them where no git work tree says otherwise.
struct PageList {
  let paths: [String]

  init(_ folder: String) {
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    paths = found.filter { path in
      [".md", ".mdx", ".markdown"].contains { path.hasSuffix($0) }
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted().map { folder + "/" + $0 }
  }

  /// In bytes.
  var size: Int {
    paths.reduce(0) { sum, path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return sum + ((attributes?[.size] as? Int) ?? 0)
    }
  }
}
