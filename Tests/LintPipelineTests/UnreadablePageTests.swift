import EnumModel
import Findings
import Foundation
import LintPipeline
import Reporters
import TestSupport
import Testing

struct UnreadablePageTests {
  static let isRoot = geteuid() == 0

  @Test(arguments: [
    ([UInt8]("lamp\n".utf8) + [0xFF], "x.md:2: not UTF-8"), ([], "x.md: the file is empty"),
    ([UInt8]("lamp\n\nlamp".utf8) + [0], "x.md:3: a binary file"),
    ([0xFF, 0xFE, 0x41, 0x00], "x.md: not UTF-8: the byte order mark is that of UTF-16 or UTF-32"),
  ])
  func `bytes that are no text are told on one line, and the others are read`(
    _ bytes: [UInt8], _ complaint: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "x.md")
    try folder.write(EnumPage.clean, to: "a.md")
    let pages = try read(in: folder)
    #expect(pages.complaints == [complaint])
    #expect(pages.files == ["a.md"])
    #expect(pages.coverage.skipped.map { $0.line(in: .english) } == [complaint])
  }

  @Test(.timeLimit(.minutes(1))) func `a pipe is told and not waited for`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/pipe.md", 0o600) == 0)
    #expect(try read(in: folder).complaints == ["pipe.md: not a regular file"])
    #expect(try read("pipe.md", in: folder).complaints == ["pipe.md: not a regular file"])
  }

  @Test func `a socket is told`() throws {
    let folder = try TemporaryFolder()
    try #require(makeSocket(at: folder.path + "/s.md"))
    #expect(try read(in: folder).complaints == ["s.md: not a regular file"])
  }

  @Test(arguments: ["nowhere.md", "link.md"])
  func `a link that leads nowhere is told`(_ target: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.md", withDestinationPath: target)
    let complaint = "link.md: a symbolic link that leads nowhere"
    #expect(try read(in: folder).complaints == [complaint])
    let named = try read("link.md", in: folder)
    #expect(named.complaints == [complaint])
    #expect(named.unreadableNamed.map(\.file) == ["link.md"])
  }

  @Test func `a folder that contains itself is walked once and told`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "docs/a.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/docs/again", withDestinationPath: "..")
    let pages = try read(in: folder)
    #expect(pages.files == ["docs/a.md"])
    #expect(pages.complaints == ["docs/again: the folder contains itself"])
  }

  @Test func `a link to another folder is followed`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "elsewhere/a.md")
    try folder.write(EnumPage.clean, to: "docs/b.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/docs/linked", withDestinationPath: "../elsewhere")
    #expect(try read("docs", in: folder).files == ["docs/b.md", "docs/linked/a.md"])
  }

  @Test(.disabled(if: isRoot, "root may read everything"))
  func `a page and a folder that may not be read are told`() throws {
    let folder = try TemporaryFolder()
    try folder.write(EnumPage.clean, to: "a.md")
    try folder.write(EnumPage.clean, to: "shut/b.md")
    #expect(chmod(folder.path + "/a.md", 0) == 0 && chmod(folder.path + "/shut", 0) == 0)
    defer { chmod(folder.path + "/shut", 0o700) }
    let complaints = ["a.md: no permission to read it", "shut: no permission to read it"]
    #expect(try read(in: folder).complaints == complaints)
  }

  private func makeSocket(at path: String) -> Bool {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) == 0 }
    }
  }
}
