import EnumModel
import SourceText
import Testing

/// Tables with a column for each platform.
struct PlatformColumnsTests {
  @Test func `values below a platform's name are those of an enum of the platform`() throws {
    let page = try ReadPage(
      """
      # GateError

      | Error | iOS | Android value | Meaning |
      |--|--|--|--|
      | 1️⃣GateErrorShut2️⃣ | 1 | 3️⃣1014️⃣ | 5️⃣shut6️⃣ |
      | GateErrorLost | 2 | — | lost |
      | GateErrorWind | 3 | not supported | windy |
      | GateErrorIce | 4 | 103 | icy |
      """)
    #expect(page.enums.map(\.edition.platform.id) == ["ios", "android"])
    #expect(page.enums.map(\.name) == ["GateError", "GateError"])
    #expect(page.enums.first?.members.map(\.value.integer) == [1, 2, 3, 4])
    let android = try #require(page.enums.last)
    #expect(android.members.map(\.name) == ["GateErrorShut", "GateErrorIce"])
    #expect(android.members.map(\.value.integer) == [101, 103])
    #expect(android.members.first?.nameRange == page.range("1️⃣", "2️⃣"))
    #expect(android.members.first?.value.range == page.range("3️⃣", "4️⃣"))
    #expect(android.members.first?.description?.range == page.range("5️⃣", "6️⃣"))
  }

  @Test func `names below a platform's name share the value of their row`() throws {
    let page = try ReadPage(
      """
      # Gate errors

      | Code | iOS | 安卓 | Web | Description |
      |--|--|--|--|--|
      | 1 | GateErrorShut | GATE_ERROR_SHUT | GateShut | shut |
      | 2 | GateErrorLost | GATE_ERROR_LOST | | lost |
      """)
    #expect(page.enums.map(\.edition.platform.id) == ["ios", "android", "web"])
    #expect(
      page.facts == [
        "GateErrorShut = 1", "GateErrorLost = 2", "GATE_ERROR_SHUT = 1", "GATE_ERROR_LOST = 2",
        "GateShut = 1",
      ])
    #expect(page.reasons.isEmpty)
  }

  @Test(arguments: ["✓ | ✗", "9 | 21", "1.2.0 | 1.3.0", "yes | no"])
  func `marks and versions below platforms leave the table one enum`(support: String) throws {
    let page = try ReadPage(
      """
      # GateError

      | Name | Value | iOS | Android |
      |--|--|--|--|
      | GATE_SHUT | 1 | \(support) |
      | GATE_LOST | 2 | \(support) |
      """)
    #expect(page.facts == ["GATE_SHUT = 1", "GATE_LOST = 2"])
  }

  @Test func `versions that functions need are no values`() throws {
    let page = try ReadPage(
      """
      # Gate functions

      | Function | iOS | Android |
      |--|--|--|
      | openGate | 11 | 21 |
      | shutGate | 11 | 21 |
      | lockGate | 12 | 23 |
      """)
    #expect(!page.enums.contains { $0.edition.platform.id == "android" })
  }

  @Test func `a broken row is told once`() throws {
    let page = try ReadPage(
      """
      # GateError

      | Error | iOS | Android |
      |--|--|--|
      | GATE_SHUT | 1 | 101 |
      | GATE_LOST | 2 | 102 | lost |
      | GATE_WIND | 3 | 103 |
      """)
    #expect(page.enums.map(\.irregularRows.count) == [1, 0])
  }
}
