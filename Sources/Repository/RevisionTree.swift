import Foundation

/// The files of a commit, read without a checkout.
package struct RevisionTree: Sendable {
  /// An entry of the tree.
  package struct File: Hashable, Sendable {
    /// Relative to the top level, separated by `/`.
    package var path: String
    /// The name of its contents, in hexadecimal digits.
    package var blob: String
    /// Whether it has contents of its own: it is no link and no nested repository.
    package var isRegular: Bool
  }

  /// What the user wrote.
  package let name: String
  /// The commit, in as many hexadecimal digits as the repository's kind of hash has; the empty tree
  /// where nothing has been committed yet.
  package let commit: String
  private let folder: String

  /// How many digits of a commit people are shown.
  private static let shownDigits = 7

  /// The first digits of the commit.
  package var shortCommit: String { String(commit.prefix(Self.shownDigits)) }

  /// Finds the commit that a name stands for.
  ///
  /// - Parameter folder: an absolute path.
  package init(_ name: String, around folder: String) throws(RevisionError) {
    guard let workTree = GitWorkTree(containing: folder) else {
      let answer = try? Self.line(["rev-parse", "--is-bare-repository"], in: folder)
      throw answer == "true" ? .bareRepository(folder: folder) : .noRepository(folder: folder)
    }
    self.name = name
    self.folder = workTree.topLevel
    let commit: String
    do throws(GitProcess.Failure) {
      let wish = ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"]
      commit = try Self.line(wish, in: workTree.topLevel)
    } catch {
      guard let nothing = Self.emptyTree(forUnborn: name, in: workTree.topLevel) else {
        throw Self.reason(for: error, name, in: workTree.topLevel)
      }
      commit = nothing
    }
    self.commit = commit
  }

  /// What `HEAD` stands for before the first commit, at which a hook runs as well.
  private static func emptyTree(forUnborn name: String, in folder: String) -> String? {
    guard name == "HEAD", (try? line(["symbolic-ref", "--quiet", name], in: folder)) != nil else {
      return nil
    }
    return try? line(["hash-object", "-t", "tree", "/dev/null"], in: folder)
  }

  /// The files of the commit, links and nested repositories, in the order of git.
  package func files() throws(RevisionError) -> [File] {
    let listing: [UInt8]
    do throws(GitProcess.Failure) {
      let wish = ["ls-tree", "-r", "-z", "--full-tree", commit]
      listing = try GitProcess(wish, in: folder).output()
    } catch {
      let isPartial = try? Self.line(
        ["config", "--get-regexp", #"^remote\..*\.promisor$"#], in: folder)
      throw error == .noGit || isPartial == nil
        ? RevisionError(error) : .missingFiles(revision: name)
    }
    return listing.split(separator: 0).compactMap { entry in
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")),
        let path = String(validating: entry[(tab + 1)...], as: UTF8.self)
      else { return nil }
      let words = String(decoding: entry[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3 else { return nil }
      return File(
        path: path, blob: String(words[2]), isRegular: words[0].hasPrefix("100"))
    }
  }

  /// Reads the contents of files, one after the other, with one process.
  ///
  /// - Parameter receive: called with each file's position and bytes, in their order.
  package func read(
    _ files: [File], _ receive: (Int, [UInt8]) -> Void
  ) throws(RevisionError) {
    guard !files.isEmpty else { return }
    var stream = BlobStream()
    var count = 0
    var missing: Int?
    var failure: RevisionError?
    do throws(GitProcess.Failure) {
      let input = files.map { $0.blob + "\n" }.joined()
      try GitProcess(["cat-file", "--batch"], in: folder).run(input: Array(input.utf8)) { bytes in
        stream.add(bytes)
        while let object = stream.next() {
          if let contents = object { receive(count, contents) } else { missing = missing ?? count }
          count += 1
        }
      }
    } catch {
      failure = RevisionError(error)
    }
    // Where nobody has an object, git names it and goes on; where its remote fails, git ends.
    guard let place = missing ?? (count < files.count ? count : nil), place < files.count else {
      return
    }
    if failure == .noGit { throw .noGit }
    throw .missingContents(file: files[place].path, revision: name)
  }

  private static func reason(
    for failure: GitProcess.Failure, _ name: String, in folder: String
  ) -> RevisionError {
    if case .failed(let words) = failure, words.isEmpty {
      let isShallow = try? line(["rev-parse", "--is-shallow-repository"], in: folder)
      let references = GitProcess(
        ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"],
        in: folder)
      let known = String(decoding: (try? references.output()) ?? [], as: UTF8.self)
      return .unknown(
        name, isShallow: isShallow == "true", known: known.split(separator: "\n").map(String.init))
    }
    return RevisionError(failure)
  }

  private static func line(
    _ arguments: [String], in folder: String
  ) throws(GitProcess.Failure) -> String {
    let output = try GitProcess(arguments, in: folder).output()
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
