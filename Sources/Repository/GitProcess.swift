import Foundation

/// One run of the `git` program, which never asks, never pages, and starts nothing that a
/// repository's settings name.
struct GitProcess {
  /// What a hook's environment says of the repository that it runs in; it would overrule the folder.
  private static let overrulingVariables = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_EXTERNAL_DIFF",
  ]
  /// Its own words in English, no lock that another git would wait for, no question to nobody.
  private static let environment = [
    "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat",
  ]
  private static let settings = [
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false",
  ]
  /// How much is read of its output at once.
  private static let chunk = 1 << 16

  /// Why there is no result.
  enum Failure: Error, Hashable {
    case noGit
    /// What git says of it, on one line.
    case failed(String)
  }

  private let process = Process()

  /// - Parameters:
  ///   - arguments: the command and what it is told.
  ///   - folder: where it runs; an absolute path.
  init(_ arguments: [String], in folder: String) {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "--no-pager", "-C", folder] + Self.settings + arguments
    process.environment = ProcessInfo.processInfo.environment
      .filter { !Self.overrulingVariables.contains($0.key) }
      .merging(Self.environment) { $1 }
  }

  /// All that it prints.
  func output() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    try run { bytes += $0 }
    return bytes
  }

  /// Hands on what it prints as it comes.
  ///
  /// Its input and its complaints are files, so that it never waits for a pipe that nobody empties.
  func run(input: [UInt8] = [], _ receive: ([UInt8]) -> Void) throws(Failure) {
    let complaints = try Self.scratchFile(holding: [])
    process.standardInput =
      input.isEmpty ? FileHandle.nullDevice : try Self.scratchFile(holding: input)
    process.standardError = complaints
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { throw .noGit }
    while let data = try? pipe.fileHandleForReading.read(upToCount: Self.chunk), !data.isEmpty {
      receive(Array(data))
    }
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return }
    if process.terminationStatus == 127 { throw .noGit }
    throw .failed(Self.summary(of: complaints))
  }

  /// A file without a name, at its beginning.
  private static func scratchFile(holding bytes: [UInt8]) throws(Failure) -> FileHandle {
    guard let file = tmpfile() else { throw .failed(String(cString: strerror(errno))) }
    defer { fclose(file) }
    let descriptor = dup(fileno(file))
    guard descriptor >= 0 else { throw .failed(String(cString: strerror(errno))) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.seek(toOffset: 0)
    } catch {
      throw .failed("\(error.localizedDescription)")
    }
    return handle
  }

  private static func summary(of complaints: FileHandle) -> String {
    try? complaints.seek(toOffset: 0)
    let data = (try? complaints.readToEnd()) ?? nil
    let lines = String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first
    return String(line?.drop { $0 != ":" }.dropFirst(2) ?? "")
  }
}
