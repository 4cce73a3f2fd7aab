import EnumModel
import Extraction
import SourceText
import Testing

/// What was considered as an enum, and why.
struct ConsiderationTests {
  private static func considerations(_ text: String) throws -> [Consideration] {
    PageReader.read(try SourceFile(path: "fan.md", contents: Array(text.utf8))).considerations
  }

  @Test func `a table of members names its columns and how many cells fit`() throws {
    let found = try Self.considerations(
      "# Fan\n\n| Name | Value |\n|--|--|\n| FAN_OFF | 0 |\n| FAN_SLOW | 1 |\n| FAN_FAST | x |\n"
        + "| FAN_HOT | 3 |\n| FAN_LOST | 4 |\n| FAN_WET | 5 |\n")
    #expect(
      found == [
        Consideration(
          line: 5, isTable: true, verdict: .enumeration(name: "Fan", members: 6),
          reasons: [
            .names(.init(number: 1, header: "Name", fit: 6, filled: 6)),
            .values(.init(number: 2, header: "Value", fit: 5, filled: 6)),
          ])
      ])
  }

  @Test func `a table of parameters is none`() throws {
    let found = try Self.considerations(
      "# turn\n\n| Parameter | Required | Default |\n|--|--|--|\n| speed | yes | 3 |\n")
    #expect(found.map(\.verdict) == [.other])
    #expect(found.map(\.reasons) == [[.parameters]])
    #expect(found.map(\.line) == [3])
  }

  @Test func `a declaration above is a reason`() throws {
    let found = try Self.considerations(
      "# Fan\n\n```java\npublic enum fans.Fan\n```\n\n| Name | Value |\n|--|--|\n| FAN_OFF | 0 |\n")
    #expect(found.first?.reasons.first == .declared(.enumeration))
  }

  @Test func `a table without values says so`() throws {
    let found = try Self.considerations(
      "# Fans\n\n| Name | Colour |\n|--|--|\n| FAN_A | red |\n| FAN_B | green |\n")
    #expect(found.map(\.verdict) == [.other])
    #expect(found.map(\.reasons) == [[.noValues]])
  }

  @Test func `members in other forms are told by their form`() throws {
    let found = try Self.considerations(
      "# Error codes\n\n- FAN_STUCK (3): Stuck.\n- FAN_HOT (4): Too hot.\n- FAN_WET (5): Wet.\n")
    #expect(found.map(\.reasons) == [[.form(.listItems)]])
    #expect(found.map(\.verdict) == [.enumeration(name: "Error codes", members: 3)])
    #expect(found.map(\.isTable) == [false])
  }

  @Test func `constants that share values are told from an enum`() throws {
    let rows = (0..<8).map {
      "| FAN_LIMIT_\(Character(UnicodeScalar(65 + UInt8($0)))) | \($0 / 3) | x |"
    }
    let found = try Self.considerations(
      "# Limits of fans\n\n| Name | Value | Description |\n|--|--|--|\n"
        + rows.joined(separator: "\n") + "\n")
    #expect(found.map(\.verdict) == [.constants(name: "Limits of fans", members: 8)])
    #expect(found.first?.reasons.last == .repeatedValues)
  }
}
