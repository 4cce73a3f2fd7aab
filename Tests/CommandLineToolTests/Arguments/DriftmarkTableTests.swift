import Testing

@testable import CommandLineTool

struct DriftmarkTableTests {
  static let table = CommandTable.driftmark

  @Test func `the program's table is sound`() {
    #expect(TableConsistency(table: Self.table).mistakes == [])
  }

  @Test(arguments: table.commands.map(\.name))
  func `every command has examples`(_ name: String) throws {
    let command = try #require(Self.table.command(named: name))
    #expect(!command.examples.isEmpty)
    #expect(HelpPage(table: Self.table).text(for: command).contains("\nEXAMPLES\n"))
  }

  @Test(arguments: [60, 80, 100])
  func `no line of help is wider than was asked for`(_ width: Int) {
    let page = HelpPage(table: Self.table, width: width)
    let commands = [nil] + Self.table.commands.map(Optional.some)
    let lines = commands.flatMap { page.text(for: $0).split(separator: "\n") }
    #expect(lines.filter { $0.count > width && !$0.contains("  driftmark") } == [])
  }
}
