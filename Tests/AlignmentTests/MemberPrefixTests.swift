import Alignment
import EnumModel
import SourceText
import Testing

struct MemberPrefixTests {
  @Test func `the prefix that most members share and that says the enum's name is the scheme`() {
    let prefix = Self.scheme("DoorError", ["kDoorErrorA", "kDoorErrorB", "kDoorErrorC", "kGateD"])
    #expect(prefix?.spelling == "kDoorError")
    #expect(prefix?.support == 3)
    #expect(prefix?.memberCount == 4)
  }

  @Test func `a prefix without a word of the enum's name is a group of members`() {
    #expect(Self.scheme("DoorError", ["CALL_A", "CALL_B", "CALL_C", "BELL_D"]) == nil)
  }

  @Test func `a word that stands once in the enum's name stands once in the prefix`() {
    let names = ["kDoorErrorDoorA", "kDoorErrorDoorB", "kDoorErrorDoorC", "kDoorErrorOK"]
    #expect(Self.scheme("DoorError", names)?.spelling == "kDoorError")
  }

  @Test func `half of the members are too few`() {
    #expect(Self.scheme("DoorError", ["kDoorErrorA", "kDoorErrorB", "X", "Y"]) == nil)
  }

  @Test func `three members have no scheme`() {
    #expect(Self.scheme("DoorError", ["kDoorErrorA", "kDoorErrorB", "kDoorErrorC"]) == nil)
  }

  @Test func `a name begins with the prefix in any spelling`() {
    let prefix = Self.scheme("DoorError", ["kDoorErrorA", "kDoorErrorB", "kDoorErrorC", "kGateD"])
    #expect(prefix?.isPrefix(of: "K_DOOR_ERROR_D") == true)
    #expect(prefix?.isPrefix(of: "kDoorErrD") == false)
  }

  private static func scheme(_ name: String, _ members: [String]) -> MemberPrefix? {
    let place = SourceLocation(line: 1, column: 1)
    let range = SourceRange(start: place, end: place)
    let value = EnumValue(text: "", kind: .none, range: range)
    return MemberPrefix.scheme(
      of: EnumDeclaration(
        name: name, nameRange: range, declaredType: nil, description: nil, file: "a.md",
        edition: Edition(platform: Platform("web"), language: .english), section: [],
        members: members.map {
          EnumMember(
            name: $0, nameRange: range, value: value, description: nil, descriptionPlace: range)
        }))
  }
}
