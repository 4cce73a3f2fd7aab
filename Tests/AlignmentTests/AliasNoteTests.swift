import Alignment
import Testing

struct AliasNoteTests {
  @Test(arguments: [
    "Same as `DOOR_OPEN`.", "An alias of DOOR_OPEN", "与 DOOR_OPEN 相同", "等同于 `DOOR_OPEN`。",
    "同 DOOR_OPEN",
    "DOOR_OPEN と同じ",
  ]) func `a text says that two members are one`(_ text: String) {
    #expect(AliasNote.isFound(in: text, naming: "DOOR_OPEN"))
  }

  @Test(arguments: [
    "Same as DOOR_OPENED.", "Not the same as DOOR_OPEN.", "不等同于 DOOR_OPEN", "See DOOR_OPEN.", "",
  ]) func `another text does not`(_ text: String) {
    #expect(!AliasNote.isFound(in: text, naming: "DOOR_OPEN"))
  }
}
