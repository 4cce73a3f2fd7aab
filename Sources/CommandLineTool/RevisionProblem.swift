import Findings
import Repository
import Settings

extension RevisionError: Message {
  package var english: String {
    switch self {
    case .noGit: "--against needs git, which was not found"
    case .noRepository(let folder):
      "--against needs a git repository: there is none around \(folder)"
    case .bareRepository(let folder):
      "--against compares with a work tree: \(folder) is a bare repository"
    case .unknown(let name, let isShallow, let known):
      "no revision '\(name)' in this \(isShallow ? "shallow clone" : "repository")"
        + (Self.nearest(name, known).map { "; did you mean '\($0)'?" }
          ?? "; fetch it: \(Self.fetch(name, isShallow))")
    case .missingContents(let file, let revision):
      "\(file) of '\(revision)' is not in this clone, and no remote gave it; fetch it:"
        + " \(Self.wholeFetch)"
    case .missingFiles(let revision):
      "the files of '\(revision)' are not in this clone, and no remote gave them; fetch them:"
        + " \(Self.wholeFetch)"
    case .failed(let words): "git: \(words)"
    }
  }

  package var chinese: String {
    switch self {
    case .noGit: "--against 需要 git，但找不到它"
    case .noRepository(let folder): "--against 需要 git 仓库：\(folder) 不在任何仓库中"
    case .bareRepository(let folder): "--against 与工作区比较：\(folder) 是裸仓库"
    case .unknown(let name, let isShallow, let known):
      "此\(isShallow ? "浅克隆" : "仓库")中没有版本“\(name)”"
        + (Self.nearest(name, known).map { "；是否指“\($0)”？" }
          ?? "；请获取：\(Self.fetch(name, isShallow))")
    case .missingContents(let file, let revision):
      "此克隆中没有“\(revision)”的 \(file)，远程仓库也未提供；请获取：\(Self.wholeFetch)"
    case .missingFiles(let revision):
      "此克隆中没有“\(revision)”的文件，远程仓库也未提供；请获取：\(Self.wholeFetch)"
    case .failed(let words): "git：\(words)"
    }
  }

  /// What makes a whole clone of a partial one.
  private static let wholeFetch = "git fetch --refetch --no-filter origin"

  private static func nearest(_ name: String, _ known: [String]) -> String? {
    let near = Suggestion.nearest(to: name, in: known)
    return name.contains { "~^@".contains($0) } || isHash(name) ? nil : near
  }

  /// What brings a revision into a clone.
  private static func fetch(_ name: String, _ isShallow: Bool) -> String {
    let depth = isShallow ? " --depth=1" : ""
    if name.contains(where: { "~^@".contains($0) }) {
      return isShallow ? "git fetch --unshallow origin" : "git fetch origin"
    }
    if isHash(name) { return "git fetch\(depth) origin \(name)" }
    guard name.hasPrefix("origin/") else { return "git fetch\(depth) origin \(name):\(name)" }
    return "git fetch\(depth) origin \(name.dropFirst(7)):refs/remotes/\(name)"
  }

  private static func isHash(_ name: String) -> Bool {
    name.count >= 7 && name.allSatisfy(\.isHexDigit)
  }
}
