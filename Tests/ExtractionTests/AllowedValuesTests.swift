import EnumModel
import SourceText
import Testing

/// Types with nothing but a value, and what it may be.
struct AllowedValuesTests {
  private func page(_ row: String, title: String = "BellState") throws -> ReadPage {
    try ReadPage(
      "# \(title)\n\nA bell.\n\n## Properties\nName | Type | Description | Notes\n"
        + "---- | ---- | ---- | ----\n\(row)\n\n[back](../README.md)\n")
  }

  @Test func `the only property gives the strings that it must be one of`() throws {
    let page = try page(
      "**value** | **str** |  | defaults to \"mute\",  must be one of [\"1️⃣mute2️⃣\", 3️⃣'too, loud'4️⃣, ]"
    )
    let found = try #require(page.enums.first)
    #expect(found.name == "BellState")
    #expect(found.description?.text == "A bell.")
    #expect(found.members.map(\.name) == ["mute", "too, loud"])
    #expect(found.members.map(\.value.string) == ["mute", "too, loud"])
    #expect(found.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members.last?.value.range == page.range("3️⃣", "4️⃣"))
    #expect(page.reasons.isEmpty)
  }

  @Test func `numbers are their own names`() throws {
    let page = try page("**value** | **int** | | must be one of [0, -1]")
    #expect(page.facts == ["0 = 0", "-1 = -1"])
    #expect(page.enums.first?.members.allSatisfy(\.isBareCode) == true)
  }

  @Test(arguments: [
    "**state** | **str** | | must be one of [\"mute\", \"loud\", ]",
    "**value** | **str** | | must be one of [\"mute\", \"loud\", ]\n**tone** | **str** | |",
    "**value** | **str** | | must be one of [mute, loud]",
    "**value** | **str** | | one of \"mute\", \"loud\"",
    "**value** | **str** | | must be one of []",
  ])
  func `fields of types are no enums`(row: String) throws {
    #expect(try page(row).enums.isEmpty)
  }

  @Test func `the title must name the type`() throws {
    let row = "**value** | **str** | | must be one of [\"mute\", \"loud\", ]"
    #expect(try page(row, title: "How bells ring").enums.isEmpty)
  }
}
