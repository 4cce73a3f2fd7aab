import EnumModel
import Extraction
package import Repository
package import RuleEngine
import Settings
import SourceText

extension LintPipeline {
  /// Reads the pages of a run as a revision has them, and lines their enums up as they are now.
  package func earlierAndLinedUp(
    _ revision: RevisionTree, of pages: PageCollection, _ request: LintRequest
  ) throws(RevisionError) -> (earlier: EarlierPages, lined: Catalogue) {
    let (earlier, lined) = both(jobs: request.jobs) {
      Result { () throws(RevisionError) in try self.earlier(revision, of: pages, request) }
    } _: {
      linedUp(pages, isCompared: true, jobs: request.jobs)
    }
    return (try earlier.get(), lined)
  }

  /// Reads the pages of a run as a revision has them; those that are the same are not read again.
  ///
  /// A page that the change has moved is read under its new name, as its platform may depend on that.
  package func earlier(
    _ revision: RevisionTree, of pages: PageCollection, _ request: LintRequest
  ) throws(RevisionError) -> EarlierPages {
    let paths = request.projectPaths
    let scope = EarlierScope(request, paths)
    let sources = sources(for: request, paths)
    let limit = request.configuration.limits.bytes
    let now = pages.files
    let tree = try revision.files().compactMap { scope.ofProject($0) }
    // Links, and nested repositories, are taken for what they show now: their pages are elsewhere.
    let nested = Set(tree.lazy.filter { !$0.isRegular }.map(\.path))
    let new = now.subtracting(tree.map(\.path))
      .filter { scope.isInRepository($0) && !scope.lies($0, below: nested) }
    let absent = Set(
      tree.lazy.filter { $0.isRegular && !now.contains($0.path) }.map(\.path)
        .filter { (!new.isEmpty || scope.isAskedFor($0)) && scope.isGonePage($0) })
    let leftOut = (absent.isEmpty ? [] : paths.workTree?.filesLeftOut() ?? [])
      .compactMap(scope.ofProject)
    let wanted = now.union(absent).subtracting(leftOut)
    let files = tree.filter { $0.isRegular && wanted.contains($0.path) }
    var changed: [String: [UInt8]] = [:]
    var gone: [String: [UInt8]] = [:]
    var changes: [String: ChangedLines] = [:]
    try revision.read(files) { index, contents in
      let file = files[index].path
      guard now.contains(file) else {
        gone[file] = contents
        return
      }
      let present = try? sources.contents(of: scope.absolute(file), atMost: limit)
      guard present != contents else { return }
      changed[file] = contents
      changes[file] = ChangedLines(from: contents, to: present ?? [])
    }

    var added: [String: [UInt8]] = [:]
    for file in new {
      added[file] = (try? sources.contents(of: scope.absolute(file), atMost: limit)) ?? []
      changes[file] = ChangedLines(ofNewPage: added[file] ?? [])
    }
    let names = RenamedPages.find(gone: gone, added: added)
    for (old, new) in names {
      changed[new] = gone[old]
      changes[new] = ChangedLines(from: gone[old] ?? [], to: added[new] ?? [])
    }
    let lost = gone.filter { names[$0.key] == nil && scope.isAskedFor($0.key) }
    changed.merge(lost) { current, _ in current }

    let isSame = changes.isEmpty && lost.isEmpty
    return EarlierPages(
      pages: isSame
        ? pages
        : page(
          changed, without: Set(added.keys).subtracting(names.values),
          reported: Set(lost.keys.filter(scope.isReported)), in: pages, scope, jobs: request.jobs),
      changes: changes, isUnchanged: isSame, lost: Set(lost.keys))
  }

  /// The pages with earlier contents for some of them.
  private func page(
    _ contents: [String: [UInt8]], without added: Set<String>, reported: Set<String>,
    in pages: PageCollection, _ scope: EarlierScope, jobs: Int
  ) -> PageCollection {
    let files = contents.keys.sorted()
    let sources = OverlaidSources(
      pages: Dictionary(
        files.map { (scope.absolute($0), contents[$0] ?? []) },
        uniquingKeysWith: { first, _ in first }))
    let read = parallelMap(files, jobs: jobs, progress: { _, _ in }) { file in
      Self.page(at: scope.absolute(file), shown: file, scope.settings(for: file), from: sources)
    }
    let kept = pages.pages.filter { contents[$0.file] == nil && !added.contains($0.file) }
    return PageCollection(
      results: kept.map(PageResult.read) + read,
      reported: pages.reported.subtracting(added).union(reported), named: pages.named,
      unreadable: [], knowledge: pages.knowledge)
  }
}

/// Which pages of a revision a run is about.
private struct EarlierScope: Sendable {
  private let root: String
  /// What leads from git's top level to the root, with a slash at its end; empty where they are one.
  private let prefix: String
  private let project: ProjectPages?
  /// Absolute, without a slash at the end.
  private let reported: [String]
  private let context: [String]

  init(_ request: LintRequest, _ paths: ProjectPaths) {
    root = paths.root
    let top = paths.workTreeRoot ?? root
    prefix = root.hasPrefix(top + "/") ? root.dropFirst(top.count + 1) + "/" : ""
    project = request.configuration.file.map { _ in ProjectPages(request.configuration) }
    let isWhole = request.paths.isEmpty && request.standardInput == nil
    reported =
      isWhole && project != nil ? [root] : (isWhole ? ["."] : request.paths).map(paths.absolute)
    context = request.context.map(paths.absolute) + (project == nil ? [] : [root])
  }

  /// A file of a revision by its path from the root; nil for one beside it.
  func ofProject(_ file: RevisionTree.File) -> RevisionTree.File? {
    guard let path = ofProject(file.path) else { return nil }
    var file = file
    file.path = path
    return file
  }

  /// A path from git's top level by that from the root; nil for one beside it.
  func ofProject(_ path: String) -> String? {
    path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  /// What is known of a page before it is read.
  func settings(for file: String) -> PageSettings { project?.settings(for: file) ?? PageSettings() }

  /// The absolute path of a file.
  func absolute(_ file: String) -> String { root + "/" + file }

  /// Whether a file lies below the top level, so that a revision may have it.
  func isInRepository(_ file: String) -> Bool { !file.hasPrefix("../") }

  /// Whether a file lies in one of some folders.
  func lies(_ file: String, below folders: Set<String>) -> Bool {
    guard !folders.isEmpty else { return false }
    return file.indices.contains { file[$0] == "/" && folders.contains(String(file[..<$0])) }
  }

  /// Whether a file of a revision is a page that is no longer there.
  func isGonePage(_ file: String) -> Bool {
    let isPage = FileDiscovery.isPage(file)
    return (project?.contains(file, isPage: isPage) ?? isPage)
      && FileKind(of: absolute(file)) == nil
  }

  /// Whether a file lies in a folder that the run was asked to report.
  func isReported(_ file: String) -> Bool { Self.holds(reported, absolute(file)) }

  /// Whether a file lies in a folder that the run was asked to read.
  func isAskedFor(_ file: String) -> Bool {
    isReported(file) || Self.holds(context, absolute(file))
  }

  private static func holds(_ folders: [String], _ path: String) -> Bool {
    folders.contains { path == $0 || path.hasPrefix($0 == "/" ? $0 : $0 + "/") }
  }
}
