import Foundation
import Repository

/// Finds the pages that paths stand for.
struct FileDiscovery {
  /// The endings of pages in a folder.
  private static let extensions: Set<String> = ["md", "mdx", "markdown"]
  /// Folders that hold other people's pages.
  private static let foreignFolders: Set<String> = ["node_modules"]

  let paths: ProjectPaths
  /// Absolute paths of folders that contain themselves.
  private(set) var loops: [String] = []

  init(paths: ProjectPaths) { self.paths = paths }

  /// The absolute paths of the pages that a path stands for, sorted.
  mutating func pages(at path: String) throws(PipelineError) -> [String] {
    let absolute = paths.absolute(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: absolute, isDirectory: &isFolder) else {
      throw .noSuchPath(path)
    }
    guard isFolder.boolValue else { return [absolute] }
    let files = files(below: absolute)
    let pages = files.filter { Self.extensions.contains(Self.pathExtension($0)) }
    let texts = files.filter { Self.pathExtension($0) == "txt" }
    if pages.isEmpty, !texts.isEmpty { throw .onlyTextFiles(folder: path, count: texts.count) }
    return pages.sorted()
  }

  private mutating func files(below folder: String) -> [String] {
    if let tree = GitWorkTree(containing: folder), let files = tree.files(below: folder) {
      return files
    }
    var files: [String] = []
    walk(folder, ancestors: [], into: &files)
    return files
  }

  /// Collects the files of a folder; links to folders are followed unless they lead back up.
  private mutating func walk(_ folder: String, ancestors: Set<String>, into files: inout [String]) {
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path()
    guard !ancestors.contains(real) else {
      loops.append(folder)
      return
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") && !Self.foreignFolders.contains(name) {
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        files.append(path)
        continue
      }
      if isFolder.boolValue {
        walk(path, ancestors: ancestors.union([real]), into: &files)
      } else {
        files.append(path)
      }
    }
  }

  private static func pathExtension(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}
