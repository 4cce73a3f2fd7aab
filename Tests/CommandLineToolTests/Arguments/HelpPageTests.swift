import Testing

@testable import CommandLineTool

struct HelpPageTests {
  private let page = HelpPage(table: .sample)

  @Test func `a command's page says all that the table knows of it`() {
    #expect(
      page.text(for: CommandTable.sample.command(named: "facts")) == """
        driftmark facts: print every member that was read

        USAGE
          driftmark facts [OPTIONS] [PATH…]

        DESCRIPTION
          Prints what the pages say, before anything is compared. This is the place to
          look when a finding is surprising.

          A line looks like this:

            {"file": "ios.md", "line": 7}

        OPERANDS
          [PATH…]              a page, or a folder of pages

        OPTIONS
          -f, --format FORMAT  write the members like this (one of ndjson, csv, json;
                               default: ndjson)
              --explain        say why each table was read as it was

        COMMON OPTIONS
              --config FILE    read this configuration (default: the nearest
                               driftmark.yml)
              --rule ID        run this rule or group only (repeatable)
          -q, --quiet          print findings only
          -h, --help           print help
          -V, --version        print the version

        EXAMPLES
          driftmark facts docs --format csv > facts.csv
              writes a file that a spreadsheet opens

        EXIT STATUS
          0  members were read
          2  no member was read

        """)
  }

  @Test func `the program's page lists the commands and the common flags`() {
    #expect(
      page.text(for: nil) == """
        driftmark: find where pages that document one enum disagree

        USAGE
          driftmark [OPTIONS] [PATH…]
          driftmark COMMAND [OPTIONS] [OPERANDS]

        COMMANDS
          check     report where the pages disagree (default)
          facts     print every member that was read
          matrix    line the platforms up
          why       say why two members are counterparts, or are not
          rules     list the rules
          explain   print one rule in full
          accept    record an intended difference
          baseline  accept the findings of today
          help      explain the program, or a command

        COMMON OPTIONS
              --config FILE    read this configuration (default: the nearest
                               driftmark.yml)
          -f, --format FORMAT  write the result like this (one of text, json, sarif;
                               default: text)
              --rule ID        run this rule or group only (repeatable)
          -q, --quiet          print findings only
          -h, --help           print help
          -V, --version        print the version

        EXAMPLES
          driftmark docs
              checks the pages under docs

        EXIT STATUS
          0  the pages agree
          1  something was found
          2  the work could not be done

        Without a command, 'check' is meant. See 'driftmark help COMMAND' for more.

        """)
  }

  @Test func `the default command's name may be left out`() {
    let text = page.text(for: CommandTable.sample.defaultCommand)
    #expect(text.contains("USAGE\n  driftmark [check] [OPTIONS] [PATH…]\n"))
  }

  @Test func `what holds for every command stands on the page of one that says nothing else`() {
    let text = page.text(for: CommandTable.sample.command(named: "rules"))
    #expect(text.contains("EXIT STATUS\n  0  the pages agree\n"))
  }

  @Test func `a section without content is left out`() {
    let text = page.text(for: CommandTable.sample.command(named: "rules"))
    #expect(!text.contains("\nOPTIONS"))
    #expect(!text.contains("EXAMPLES"))
    #expect(!text.contains("DESCRIPTION"))
  }

  @Test(arguments: [60, 80, 120])
  func `no line is wider than was asked for`(width: Int) {
    let lines = allLines(width: width).filter { !$0.contains("  driftmark") }
    #expect(lines.filter { $0.count > width } == [])
  }

  @Test func `no line ends in a space`() {
    #expect(allLines(width: 80).filter { $0.last == " " } == [])
  }

  @Test func `the text of a wide term starts a line below`() {
    let rows = [
      HelpColumns.Row(term: "-a", text: "short"),
      HelpColumns.Row(term: "--a-name-that-nobody-wants-to-type", text: "long"),
    ]
    #expect(
      HelpColumns(for: rows, width: 80).lines(of: rows) == [
        "  -a  short", "  --a-name-that-nobody-wants-to-type", "      long",
      ])
  }

  private func allLines(width: Int) -> [Substring] {
    let page = HelpPage(table: .sample, width: width)
    let commands = [nil] + CommandTable.sample.commands.map(Optional.some)
    return commands.flatMap { page.text(for: $0).split(separator: "\n") }
  }
}
