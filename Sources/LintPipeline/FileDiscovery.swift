import EnumModel
import Foundation
import Repository
import SourceText

/// Finds the pages that paths stand for.
struct FileDiscovery {
  /// The endings of pages in a folder.
  private static let extensions: Set<String> = ["md", "mdx", "markdown"]
  /// Folders that hold other people's pages.
  private static let foreignFolders: Set<String> = ["node_modules"]

  /// How often links may lead to one folder; folders that link to each other are endless.
  private static let mostVisits = 16

  let paths: ProjectPaths
  /// By real path: how often a folder was walked.
  private var visits: [String: Int] = [:]
  /// Folders that were not looked into, by absolute path.
  private(set) var unreadable: [String: ExtractionIssue.Reason] = [:]

  init(paths: ProjectPaths) { self.paths = paths }

  /// The absolute paths of the pages that a path stands for, sorted.
  mutating func pages(at path: String) throws(PipelineError) -> [String] {
    let absolute = paths.absolute(path)
    guard let kind = FileKind(of: absolute) else { throw .noSuchPath(path) }
    guard kind != .file else { return [absolute] }
    let files = files(below: absolute)
    let pages = files.filter { Self.extensions.contains(Self.pathExtension($0)) }
    let texts = files.filter { Self.pathExtension($0) == "txt" }
    if pages.isEmpty, !texts.isEmpty { throw .onlyTextFiles(folder: path, count: texts.count) }
    return pages.sorted()
  }

  /// The absolute paths of all files below the root, and of the pages of a project among them.
  mutating func pages(of project: ProjectPages) -> (files: [String], pages: Set<String>) {
    let files = files(below: paths.root)
    let pages = files.filter { path in
      let shown = paths.shown(path)
      let isPage = Self.extensions.contains(Self.pathExtension(path))
      return project.contains(shown, isPage: isPage)
    }
    return (files, Set(pages))
  }

  private mutating func files(below folder: String) -> [String] {
    if let listed = GitWorkTree(containing: folder)?.files(below: folder) {
      return listed.filter(Self.isOurs).flatMap { present(folder + "/" + $0) }
    }
    var files: [String] = []
    walk(folder, ancestors: [], into: &files)
    return files
  }

  /// What is on disk of something that git lists: nothing, a file, or a nested repository's files.
  ///
  /// Links to folders are left to git, which does not follow them either.
  private mutating func present(_ path: String) -> [String] {
    switch FileKind(of: path) {
    case .file: [path]
    case .folder where FileKind(of: path + "/.git") != nil: files(below: path)
    case .folder, .linkedFolder, nil: []
    }
  }

  /// Collects the files of a folder; links to folders are followed unless they lead back up.
  private mutating func walk(_ folder: String, ancestors: Set<String>, into files: inout [String]) {
    let real = FileKind.realPath(of: folder)
    visits[real, default: 0] += 1
    guard !ancestors.contains(real), visits[real, default: 0] <= Self.mostVisits else {
      unreadable[folder] = .folderLoop
      return
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      unreadable[folder] = .unreadable(.permissionDenied)
      return
    }
    for name in names where Self.isOurs(name) {
      let path = folder + "/" + name
      switch FileKind(of: path) {
      // What has vanished since it was listed is told where it is read.
      case .file, nil: files.append(path)
      case .folder, .linkedFolder: walk(path, ancestors: ancestors.union([real]), into: &files)
      }
    }
  }

  /// Whether a relative path is that of a page which a folder is read for.
  static func isPage(_ path: String) -> Bool {
    isOurs(path) && extensions.contains(pathExtension(path))
  }

  /// Whether no part of a relative path is hidden or holds other people's files.
  static func isOurs(_ path: String) -> Bool {
    path.split(separator: "/").allSatisfy {
      !$0.hasPrefix(".") && !foreignFolders.contains(String($0))
    }
  }

  private static func pathExtension(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}
