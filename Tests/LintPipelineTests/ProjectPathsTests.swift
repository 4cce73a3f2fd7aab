import LintPipeline
import TestSupport
import Testing

struct ProjectPathsTests {
  @Test(arguments: [
    ("a.md", "/p/docs/a.md"), ("./a.md", "/p/docs/a.md"), ("../b/a.md", "/p/b/a.md"),
    ("/x/y.md", "/x/y.md"), (".", "/p/docs"), ("sub/", "/p/docs/sub"),
    ("a%20b.md", "/p/docs/a%20b.md"),
    ("/", "/"),
  ])
  func `a path is taken from the working directory`(_ path: String, _ absolute: String) {
    #expect(ProjectPaths(workingDirectory: "/p/docs").absolute(path) == absolute)
  }

  @Test(arguments: [
    ("/p/docs/a.md", "a.md"), ("/p/docs/sub/a.md", "sub/a.md"), ("/p/b.md", "../b.md"),
    ("/p/docs2/a.md", "../docs2/a.md"), ("/p/docs", "."),
  ])
  func `a path is shown from the root`(_ path: String, _ shown: String) {
    #expect(ProjectPaths(workingDirectory: "/p/docs").shown(path) == shown)
  }

  @Test func `the root is the top of the work tree`() throws {
    let folder = try TemporaryFolder()
    try folder.makeRepository()
    try folder.write("x", to: "docs/a.md")
    let paths = ProjectPaths(workingDirectory: folder.path + "/docs")
    #expect(paths.root == folder.path)
    #expect(paths.shown(paths.absolute("a.md")) == "docs/a.md")
  }
}
