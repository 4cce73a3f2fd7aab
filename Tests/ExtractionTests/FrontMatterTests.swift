import EnumModel
import Testing

/// The YAML at the top of a page.
struct FrontMatterTests {
  private static let table = "| Name | Value |\n|--|--|\n| 1️⃣FAN_A2️⃣ | 0 |\n| FAN_B | 1 |\n"

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `facts below front matter keep their lines`(lineBreak: String) throws {
    let text = "---\nplatform: ios\n--- \n# Fan\n\n\(Self.table)".replacing("\n", with: lineBreak)
    let page = try ReadPage(text)
    #expect(page.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(page.platform == "ios")
  }

  @Test func `front matter that cannot be read is reported with its line`() throws {
    let page = try ReadPage("---\na: 1\nb: [\n---\n# Fan\n\n\(Self.table)")
    let issue = try #require(page.document.issues.first)
    #expect(issue.line.map { (2...4).contains($0) } == true)
    let isTold = if case .brokenFrontMatter = issue.reason { true } else { false }
    #expect(isTold)
    #expect(page.facts.count == 2)
  }

  @Test(arguments: [
    "---", "---\n", "---\na: 1", "---\n---", "---\n---\n", "--- x\nplatform: ios\n---\n",
  ])
  func `lines of dashes that hold nothing are no trap`(text: String) throws {
    #expect(try ReadPage(text).platform == "page")
  }

  @Test func `front matter alone is a page without enums`() throws {
    let page = try ReadPage("---\nplatform: ios\n---")
    #expect(page.enums.isEmpty)
    #expect(page.platform == "ios")
  }
}
