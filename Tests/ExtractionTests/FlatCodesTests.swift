import EnumModel
import SourceText
import Testing

/// Lists of codes that lost their line breaks, below the name of a type of codes.
struct FlatCodesTests {
  private static let codes =
    "- 1️⃣bell_lost2️⃣: 3️⃣Nobody has the bell - or any.4️⃣  - too_loud: Too loud.  - broken: It broke.  - no_bell: None."

  @Test(arguments: ["ErrorCode", "Bells.Model.ErrorCodes"])
  func `each gives a code and a description`(heading: String) throws {
    let text = Self.codes.replacing(" - or any", with: " or any")
    let page = try ReadPage("# \(heading)\n\(text)\n\n## Properties\n\nName | Type\n--- | ---\n")
    let found = try #require(page.enums.first)
    #expect(page.enums.map(\.name) == [String(heading.split(separator: ".").last ?? "")])
    #expect(found.members.map(\.name) == ["bell_lost", "too_loud", "broken", "no_bell"])
    #expect(found.members.allSatisfy { $0.value.kind == .none })
    #expect(found.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(found.members.first?.description?.range == page.range("3️⃣", "4️⃣"))
  }

  @Test(arguments: [
    "# Bell\n- bell_id: The id.  - bell_name: The name.  - bell_tone: The tone.\n",
    "# Error codes of bells\n- bell_id: The id.  - bell_name: The name.  - bell_tone: The tone.\n",
    "# ErrorCode\n- bell_id: The id.  - bell_name: The name.  - tone\n",
    "# ErrorCode\n- bell_id: The id.  - bell_name: The name.\n",
    "# ErrorCode\n- bell: The bell.  - name: The name.  - tone: The tone.\n",
    "# ErrorCode\n- bell_id: The id.  - bell_name: The name.  - bell_tone: The tone.\n\n"
      + "Name | Type\n--- | ---\nBellId | int\n",
  ])
  func `fields and sentences are none`(text: String) throws {
    #expect(try ReadPage(text).enums.isEmpty)
  }

  @Test func `below a type of codes, words are codes and other things may stand among them`() throws
  {
    let page = try ReadPage(
      "# Bells.ErrorCode\n * `BellLost` - lost\n * `TooLoud` - loud\n * `NoBell` - none\n * `OldBell` - old\n * `HotBell` - hot\n"
        + " * `Broken` - broken\n * `429 Too Many` - too many\n")
    #expect(page.enums.map(\.name) == ["ErrorCode"])
    #expect(
      page.enums.first?.members.map(\.name) == [
        "BellLost", "TooLoud", "NoBell", "OldBell", "HotBell", "Broken",
      ])
  }
}
