import Testing

@testable import CommandLineTool

struct CommandWordTests {
  @Test func `a first word that is a command is one`() throws {
    let invocation = try invocation("facts", "docs")
    #expect(invocation.command == "facts")
    #expect(!invocation.isCommandImplied)
    #expect(invocation.operands == ["docs"])
  }

  @Test func `a first word that is no command is an operand of the default command`() throws {
    let invocation = try invocation("docs", "facts")
    #expect(invocation.command == "check")
    #expect(invocation.isCommandImplied)
    #expect(invocation.operands == ["docs", "facts"])
  }

  @Test func `no argument at all is the default command without operands`() throws {
    let invocation = try invocation()
    #expect(invocation.command == "check")
    #expect(invocation.operands == [])
  }

  @Test func `a switch may stand before the command`() throws {
    let invocation = try invocation("--quiet", "facts", "docs")
    #expect(invocation.command == "facts")
    #expect(invocation.isSet("--quiet"))
    #expect(invocation.operands == ["docs"])
  }

  @Test func `a flag's value before the command is not the command`() throws {
    let invocation = try invocation("--config", "facts", "matrix", "--quiet")
    #expect(invocation.command == "matrix")
    #expect(invocation.value(of: "--config") == "facts")
  }

  @Test func `a command's own flag may stand before it`() throws {
    let invocation = try invocation("--enum", "ErrorCode", "matrix", "docs")
    #expect(invocation.command == "matrix")
    #expect(invocation.value(of: "--enum") == "ErrorCode")
    #expect(invocation.operands == ["docs"])
  }

  @Test func `a command after two dashes is an operand`() throws {
    let invocation = try invocation("--", "facts")
    #expect(invocation.command == "check")
    #expect(invocation.operands == ["facts"])
  }

  @Test func `only the first word is taken for the command`() throws {
    #expect(try invocation("facts", "facts").operands == ["facts"])
  }

  @Test func `a misspelt command is named where it would make the flags right`() {
    #expect(
      usageError("fcats", "--explain", "docs")?.problem
        == .unknownCommand("fcats", suggestion: "facts"))
    #expect(
      usageError("fact", "--format=csv")?.problem == .unknownCommand("fact", suggestion: "facts"))
  }

  @Test func `a first word is not blamed for a flag that is wrong anyway`() {
    #expect(usageError("fact", "--format", "xml")?.command == "check")
  }

  @Test(arguments: [
    ("chekc", "check"), ("fact", "facts"), ("Matrix", "matrix"), ("hlep", "help"),
    ("base", "baseline"),
  ])
  func `a word near a command's name suggests it`(word: String, command: String) {
    #expect(ArgumentParser(table: .sample).nearestCommand(to: word) == command)
  }

  @Test(arguments: ["./chekc", "fact.md", "docs", "check", "help", "-", ""])
  func `a path, a far word and a command's own name suggest no command`(word: String) {
    #expect(ArgumentParser(table: .sample).nearestCommand(to: word) == nil)
  }
}
