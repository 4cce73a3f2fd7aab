import EnumModel
import SourceText
import Testing

/// Comments in code that head a group of members and describe none.
struct CodeGroupTitleTests {
  private static func descriptions(_ body: String) throws -> [String?] {
    try ReadPage("# Door\n\n```kotlin\nenum class Door {\n\(body)\n}\n```\n").members
      .map(\.description?.text)
  }

  @Test func `a comment above several members is a title`() throws {
    let found = try Self.descriptions(
      "  // Power\n  POWER_LOST,\n\n  // Locks and keys\n  LOCK_JAMMED,\n  KEY_LOST,\n  KEY_BENT")
    #expect(found == [nil, nil, nil, nil])
  }

  @Test func `empty lines before all titles and no other member tell groups`() throws {
    let found = try Self.descriptions(
      "  // Power\n  POWER_LOST,\n\n  // Locks\n  LOCK_JAMMED,\n\n  // Keys\n  KEY_LOST,\n  KEY_BENT"
    )
    #expect(found == [nil, nil, nil, nil])
  }

  @Test func `a comment above each member describes it`() throws {
    let found = try Self.descriptions("  // is ajar\n  DOOR_A,\n\n  // is shut\n  DOOR_B")
    #expect(found == ["is ajar", "is shut"])
  }

  @Test func `where one of many members has none the comments are no titles`() throws {
    let found = try Self.descriptions("  // is ajar\n  DOOR_A,\n  // is shut\n  DOOR_B,\n  DOOR_C")
    #expect(found == ["is ajar", "is shut", nil])
  }

  @Test func `comments for tools describe, however few there are`() throws {
    let found = try Self.descriptions("  /** is ajar */\n  DOOR_A,\n  DOOR_B,\n  DOOR_C")
    #expect(found == ["is ajar", nil, nil])
  }

  @Test func `members beside titles keep what stands behind them`() throws {
    let found = try Self.descriptions(
      "  // Power\n  POWER_LOST,\n  POWER_LOW, // less than 5%\n  POWER_OUT,\n  POWER_OFF")
    #expect(found == [nil, "less than 5%", nil, nil])
  }
}
