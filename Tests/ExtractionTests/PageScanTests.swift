import EnumModel
@testable import Extraction
import SourceText
import Testing

/// Which pages are not parsed, as their lines show that nothing on them is a member.
struct PageScanTests {
  private func isRuledOut(_ page: String) throws -> Bool {
    let file = try SourceFile(path: "guide.md", contents: Array(page.utf8))
    return PageReader.read(file, settings: PageSettings(), scansFirst: true).isRuledOut
  }

  @Test func `a guide in prose, lists and code is not parsed`() throws {
    let page = """
      ---
      title: Hang the lamps
      ---
      # Hang the lamps

      A lamp needs two hooks. Use **brass** ones, see [the list](hooks.md).

      1. Drill the holes.
      2. Screw the hooks in:

         ```sh
         screw --hook brass --count 2
         ```

      - Mind the cable.
      - Call [the keeper](keeper.md) when a lamp flickers for 20 seconds.

      ## What comes next

      ```js
      const lamp = shop.find("brass");
      lamp.light();
      ```
      """
    #expect(try isRuledOut(page))
  }

  @Test(arguments: [
    "| Name | Value |\n|---|---|\n| LAMP_ON | 1 |",
    "Lamps\n\n<table><tr><td>LAMP_ON</td><td>1</td></tr></table>",
    "Lamps\n\n<EnumField name=\"LAMP_ON\" value=\"1\" />",
    "Lamps\n\nLAMP_ON (1)\nLAMP_OFF (0)",
    "Lamps\n\n- LAMP_ON: 1\n- LAMP_OFF: 0",
    "Lamps\n\n**LAMP_ON**\n\n1\n\n**LAMP_OFF**\n\n0",
    "Lamps\n\n## LAMP_ON (1)\n\n## LAMP_OFF (0)",
    "Lamps\n\nLAMP_ON (1)\n---\n\nLAMP_OFF (0)\n---",
    "Lamps\n\n## Error code: 1\n\n## Error code: 2",
    "Lamps\n\n- `A`\n- `B`\n- `C`",
    "Lamps\n\n- Error number: 8001\n\n  A lamp fell.",
    "Lamps\n\n```c\nenum Lamp { LAMP_ON };\n```",
    "Lamps\n\n```c\n#define LAMP_ON 1\n#define LAMP_OFF 0\n```",
    "Lamps\n\n```c\nint x;",
    "Lamps\n\n<!-- driftmark-disable -->",
    "[Lamps](lamps.md)",
  ])
  func `a page with a sign of members is parsed`(page: String) throws {
    #expect(try !isRuledOut(page))
  }

  @Test func `one line that may be a member counts where codes are announced`() throws {
    let prose = "# Lamps\n\nText.\n\n- LAMP_ON: 1\n"
    #expect(try isRuledOut(prose))
    #expect(try !isRuledOut(prose + "\n# Error codes\n"))
  }

  @Test func `a line that goes on with a paragraph is no sign`() throws {
    #expect(try isRuledOut("Hang it so that\nLAMP_ON = 1\nLAMP_OFF = 0\n"))
    #expect(try !isRuledOut("LAMP_ON = 1\nLAMP_OFF = 0\n\nText."))
  }

  @Test(arguments: ["***", "<pre>x</pre>", ":::tip", "[a]: b.md"])
  func `what ends a paragraph, or may, lets the next line begin one`(line: String) throws {
    #expect(try !isRuledOut("Hang it.\n\(line)\nLAMP_ON = 1\nLAMP_OFF = 0\n"))
  }

  @Test func `each word that announces codes in a label is looked for`() {
    for word in ["error code", "errno", "错误编号", "响应码", "http status", "コード", "列挙"] {
      #expect(LineSigns.codeWords.contains { $0.isFound(in: Array(word.utf8)[...]) })
    }
  }
}
