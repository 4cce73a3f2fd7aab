import MarkdownSyntax
import SourceText
import Testing

/// Which lines a fence holds, and whether it is closed.
struct FenceTests {
  @Test(arguments: [
    "```c\ncode\n```", "~~~c\ncode\n~~~~~\n\nmore", "   ```c\n   code\n   ```   \n\n",
    "> ```c\n> code\n> ```\n> more", "- ```c\n  code\n  ```", "```c\r\ncode\r\n```\r\n",
    "```c\rcode\r```\r",
  ])
  func `a closed fence holds the lines between`(page: String) throws {
    let fence = try #require(try MarkedPage(page).fences.first)
    #expect(fence.isClosed)
    #expect(fence.contents == 2...2)
    #expect(fence.info == "c")
  }

  @Test(arguments: [
    "```c\ncode", "```c\ncode\n", "````c\n```", "~~~c\n```\n", "> ```c\n> code\n\nmore",
    "> ```c\n> code\nmore", "> ```c\n> code\n```", "- ```c\n  code\nmore",
  ])
  func `an unclosed fence holds the lines up to the end of its container`(page: String) throws {
    let fence = try #require(try MarkedPage(page).fences.first)
    #expect(!fence.isClosed)
    #expect(fence.contents == 2...2)
  }

  @Test func `an empty fence holds no lines`() throws {
    let fence = try #require(try MarkedPage("```\n```").fences.first)
    #expect(fence.isClosed)
    #expect(fence.contents == nil)
  }

  @Test func `a fence that the page ends with is unclosed`() throws {
    let fence = try #require(try MarkedPage("text\n\n```").fences.first)
    #expect(!fence.isClosed)
    #expect(fence.contents == nil)
  }

  @Test func `a table in a fence is no table`() throws {
    #expect(try MarkedPage("```\n| A |\n| - |\n```").tables.isEmpty)
  }

  @Test func `indented code and raw HTML are blocks of their own`() throws {
    let kinds = try MarkedPage("    code\n\n<div>\n\n***\n").blocks.map { block in
      switch block.kind {
      case .indentedCode: "code"
      case .html: "html"
      case .thematicBreak: "break"
      default: "other"
      }
    }
    #expect(kinds == ["code", "html", "break"])
  }
}
