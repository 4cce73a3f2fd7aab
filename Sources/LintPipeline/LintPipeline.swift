import EnumModel
import Extraction
package import Findings
package import RuleEngine
import Settings
package import SourceText
package import Spelling

/// The run: find the pages, read each in parallel, then judge them together.
package struct LintPipeline: Sendable {
  private let sources: any SourceProvider

  package init(sources: any SourceProvider = FileSources()) { self.sources = sources }

  /// Finds and reads the pages of a request.
  ///
  /// - Parameter progress: called from any thread with the pages read so far, and all of them.
  package func read(
    _ request: LintRequest, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(PipelineError) -> PageCollection {
    let paths = request.projectPaths
    let project = request.configuration.file.map { _ in ProjectPages(request.configuration) }
    var discovery = FileDiscovery(paths: paths)
    var pages = Set<String>()
    var named = Set<String>()
    if let input = request.standardInput {
      let path = paths.absolute(input.name)
      pages.insert(path)
      named.insert(path)
    }
    let (projectFiles, projectPages) = project.map { discovery.pages(of: $0) } ?? ([], [])
    let isWhole = request.paths.isEmpty && pages.isEmpty
    if isWhole, project != nil {
      pages = projectPages
    } else {
      for path in isWhole ? ["."] : request.paths {
        let found = try discovery.pages(at: path)
        if found == [paths.absolute(path)] {
          named.formUnion(found)
          pages.formUnion(found)
        } else {
          pages.formUnion(project == nil ? Set(found) : projectPages.intersection(found))
        }
      }
    }
    var context = projectPages
    for path in request.context { context.formUnion(try discovery.pages(at: path)) }

    let all = pages.union(context).sorted()
    let provider = sources(for: request, paths)
    @Sendable func page(_ path: String, scansFirst: Bool) -> PageResult {
      let shown = paths.shown(path)
      let settings = project?.settings(for: shown) ?? PageSettings()
      return Self.page(at: path, shown: shown, settings, from: provider, scansFirst: scansFirst)
    }
    // What a project intends may name the platform of a page without enums.
    let scansFirst = !request.parsesAll && request.configuration.intended.isEmpty
    var results = parallelMap(
      all, jobs: request.jobs, size: FileSources.size(of:), progress: progress
    ) { page($0, scansFirst: scansFirst) }
    let folders = CodeFolders.folders(of: results.compactMap(\.document))
    for (index, path) in all.enumerated() {
      guard let document = results[index].document, document.isRuledOut,
        CodeFolders.mayName(document.file, folders)
      else { continue }
      results[index] = page(path, scansFirst: false)
    }
    return PageCollection(
      results: results, reported: Set(pages.map(paths.shown)), named: Set(named.map(paths.shown)),
      unreadable: discovery.unreadable.map {
        ExtractionIssue(file: paths.shown($0.key), line: nil, reason: $0.value)
      },
      idlePatterns: project?.idlePatterns(
        among: projectPages.map(paths.shown), of: projectFiles.map(paths.shown)) ?? [],
      knowledge: request.configuration.knowledge)
  }

  /// Where the bytes of a request's pages are: standard input stands in front of the file system.
  func sources(for request: LintRequest, _ paths: ProjectPaths) -> any SourceProvider {
    guard let input = request.standardInput else { return sources }
    return OverlaidSources(pages: [paths.absolute(input.name): input.contents], rest: sources)
  }

  /// What the rules say of the pages; of context pages nothing.
  ///
  /// - Parameters:
  ///   - speller: nil where there is no dictionary; rules that need one then stay silent.
  ///   - lined: what `linedUp` makes of the pages, where that is known.
  ///   - jobs: how many threads line up enums and run rules, at least 1.
  package func check(
    _ pages: PageCollection, with rules: [CataloguedRule], speller: Speller?,
    lined: Catalogue? = nil, jobs: Int = 1
  ) -> [Finding] {
    let findings = RuleRunner(rules, knowing: pages.knowledge, speller: speller)
      .findings(in: pages.documents, lined: lined, on: ThreadMapper(jobs: jobs))
    return Self.shown(findings, of: pages.reported, pages.knowledge)
  }

  /// The enums of the pages, lined up.
  ///
  /// - Parameters:
  ///   - isCompared: whether another state of them is to be lined up, too.
  ///   - isExplained: whether it is to be kept what each row rests on.
  package func linedUp(
    _ pages: PageCollection, isCompared: Bool = false, isExplained: Bool = false, jobs: Int
  ) -> Catalogue {
    Catalogue(
      pages.documents, knowing: pages.knowledge, isCompared: isCompared,
      isExplained: isExplained, on: ThreadMapper(jobs: jobs))
  }

  /// What the rules say of the pages, and what of it they said before a change.
  package func check(
    _ pages: PageCollection, since earlier: EarlierPages, with rules: [CataloguedRule],
    speller: Speller?, lined: Catalogue? = nil, jobs: Int
  ) -> (now: [Finding], before: [Finding]) {
    let runner = RuleRunner(rules, knowing: pages.knowledge, speller: speller)
    let found = runner.findings(
      in: pages.documents, since: earlier.pages.documents,
      changed: earlier.lost.union(earlier.changes.keys), lined: lined,
      on: ThreadMapper(jobs: jobs))
    let reported = pages.reported.union(earlier.pages.reported)
    return (
      Self.shown(found.now, of: reported, pages.knowledge),
      Self.shown(found.before, of: reported, pages.knowledge)
    )
  }

  /// The findings on some files, their witnesses in the project's order of platforms; where that is the
  /// usual one, rules know better.
  private static func shown(
    _ findings: [Finding], of files: Set<String>, _ knowledge: ProjectKnowledge
  ) -> [Finding] {
    let findings = findings.filter { files.contains($0.location.file) }
    guard !knowledge.platforms.isEmpty else { return findings }
    return findings.map { finding in
      guard knowledge.reorders(finding.witnesses.lazy.map(\.location.platform)) else {
        return finding
      }
      var finding = finding
      finding.witnesses = knowledge.inOrder(finding.witnesses) { $0.location.platform }
      return finding
    }
  }

  /// The bytes of the pages of a request, by file; without those that can no longer be read.
  package func sources(of pages: PageCollection, _ request: LintRequest) -> [String: SourceFile] {
    let paths = request.projectPaths
    let sources = sources(for: request, paths)
    var found: [String: SourceFile] = [:]
    for page in pages.pages {
      let contents = try? sources.contents(
        of: paths.absolute(paths.root + "/" + page.file), atMost: request.configuration.limits.bytes
      )
      found[page.file] = contents.flatMap { try? SourceFile(path: page.file, contents: $0) }
    }
    return found
  }

  /// The pages of a run with other bytes for some files; only those are read again.
  ///
  /// - Parameter contents: by file, as `SourceFile.path`.
  package func replacing(
    _ contents: [String: [UInt8]], in pages: PageCollection, _ request: LintRequest
  ) -> PageCollection {
    let project = ProjectPages(request.configuration)
    let results = pages.pages.map { page -> PageResult in
      guard let bytes = contents[page.file] else { return .read(page) }
      do throws(UnreadableFile) {
        return .read(
          PageReader.read(
            try SourceFile(path: page.file, contents: bytes),
            settings: project.settings(for: page.file)))
      } catch {
        return .unreadable(
          ExtractionIssue(file: page.file, line: error.line, reason: .unreadable(error)))
      }
    }
    return PageCollection(
      results: results, reported: pages.reported, named: pages.named, unreadable: pages.unreadable,
      knowledge: pages.knowledge)
  }

  /// Reads one page.
  ///
  /// - Parameters:
  ///   - path: absolute.
  ///   - shown: as messages show it.
  ///   - scansFirst: whether a page on which nothing can be a member is not parsed.
  static func page(
    at path: String, shown: String, _ settings: PageSettings, from sources: any SourceProvider,
    scansFirst: Bool = false
  ) -> PageResult {
    do throws(UnreadableFile) {
      let contents = try sources.contents(of: path, atMost: settings.limits.bytes)
      let file = try SourceFile(path: shown, contents: contents)
      return .read(PageReader.read(file, settings: settings, scansFirst: scansFirst))
    } catch {
      return .unreadable(
        ExtractionIssue(file: shown, line: error.line, reason: .unreadable(error)))
    }
  }
}

/// What became of one page.
enum PageResult: Sendable {
  case read(ExtractedDocument)
  case unreadable(ExtractionIssue)

  /// The page, where it could be read.
  var document: ExtractedDocument? { if case .read(let document) = self { document } else { nil } }
}
