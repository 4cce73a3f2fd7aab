import Descriptions
import Testing

/// What two descriptions are to each other.
struct ComparisonTests {
  @Test(arguments: [
    ("The door is open.", "The door is open"),
    ("调用 `openDoor` 后，柜门打开。", "调用 [openDoor](api.md#opendoor) 后,<br/>柜门打开"),
    ("Less than 5 &lt; 6", "Less than 5 < 6"),
    ("**Open** the door", "Open the door"),
  ])
  func `texts that differ in form alone`(_ left: String, _ right: String) {
    #expect(Self.kind(left, right) == "format")
  }

  @Test(arguments: [
    ("`createRoom` failed.", "`createLockerRoom` failed."),
    ("见 `kDoorErrorOpen`。", "见 `kDoorStateErrorOpen`。"),
  ])
  func `names of the API in two spellings`(_ left: String, _ right: String) {
    #expect(Self.kind(left, right) == "api")
  }

  @Test(arguments: [
    (
      "Within 30 seconds nobody came.", "Within 60 seconds nobody came.", "30 seconds", "60 seconds"
    ),
    ("单声道，编码码率为 64 kbps", "单声道，编码码率为 128kbps。", "64 kbps", "128kbps"),
  ])
  func `numbers of one unit`(_ left: String, _ right: String, _ a: String, _ b: String) throws {
    let fact = try #require(Self.fact(left, right))
    guard case .number = fact else { throw Unexpected(fact: fact) }
    #expect([fact.sides.left.text, fact.sides.right.text] == [a, b])
  }

  @Test(arguments: [
    ("Within 60 seconds nobody came.", "Within 1 minute nobody came."),
    ("最大 64 KB 的包裹", "最大 65536 字节的包裹"),
    ("1. The door is open.", "2. The door is open."),
    ("Needs Android 12 to scan labels.", "Needs iOS 15 to scan labels."),
    ("The label is torn. Deprecated since 3.51.", "The label is torn. Deprecated since 3.33."),
    ("用户未登录或未进房，无法取件。", "用户未登录或进房，无法取件。"),
    ("不能删除已入柜的包裹。", "删除已入柜的包裹。"),
    ("BGRA 8:8:8:8, 32 bits a pixel", "32 bits a pixel, 4 channels"),
  ])
  func `what looks like a fact and is none`(_ left: String, _ right: String) {
    #expect(Self.fact(left, right) == nil)
  }

  @Test(arguments: [
    ("该格口已被其他包裹占用。", "该格口未被其他包裹占用。"),
    ("The compartment is occupied by a parcel.", "The compartment is not occupied by a parcel."),
    ("The courier can open the door.", "The courier can't open the door."),
    ("收件人可以取走包裹。", "收件人不可以取走包裹。"),
  ])
  func `a sentence and its negation`(_ left: String, _ right: String) throws {
    let fact = try #require(Self.fact(left, right))
    guard case .negation = fact else { throw Unexpected(fact: fact) }
  }

  @Test(arguments: [
    ("发送取件码到柜机失败。", "接收取件码到柜机失败。", "发送", "接收"),
    (
      "Sending the code to the locker failed.", "Receiving the code to the locker failed.",
      "Sending", "Receiving"
    ),
    ("本地视频采集设备被占用", "本地音频采集设备被占用", "视频", "音频"),
  ])
  func `a word and its opposite`(
    _ left: String, _ right: String, _ a: String, _ b: String
  ) throws {
    let fact = try #require(Self.fact(left, right))
    guard case .opposite = fact else { throw Unexpected(fact: fact) }
    #expect([fact.sides.left.text, fact.sides.right.text] == [a, b])
  }

  @Test func `the method that the advice names`() throws {
    let fact = try #require(
      Self.fact(
        "取件码已过期。请重新获取后调用 `renewCode`。", "取件码已过期。请再次调用 `createParcel`。"))
    guard case .remedy = fact else { throw Unexpected(fact: fact) }
    #expect(fact.sides.right.text == "createParcel")
  }

  @Test func `texts of one meaning, of more detail, and of nothing in common`() {
    #expect(
      Self.kind("The door of the locker is open now.", "The door of the locker stands open.")
        == "wording")
    #expect(
      Self.kind("The door is open.", "The door is open. Couriers hear three loud beeps.")
        == "detail")
    #expect(
      Self.kind("Another courier reserved it.", "Parcels above a weight never fit.") == "differs")
  }

  @Test(arguments: ["[", "`", "<", "{%", "[a](", "&", "\\", "1.", "v", "😀", "「", "-", "[x(#"])
  func `unfinished mark-up is text`(_ text: String) {
    #expect(Comparison(NormalText(text), NormalText(text + " open")).similarity <= 1)
  }

  private struct Unexpected: Error {
    var fact: Fact
  }

  private static func fact(_ left: String, _ right: String) -> Fact? {
    let verdict = Comparison(NormalText(left), NormalText(right)).verdict
    return if case .fact(let fact) = verdict { fact } else { nil }
  }

  private static func kind(_ left: String, _ right: String) -> String {
    switch Comparison(NormalText(left), NormalText(right)).verdict {
    case .identical: "identical"
    case .format: "format"
    case .api: "api"
    case .fact: "fact"
    case .wording: "wording"
    case .detail: "detail"
    case .differs: "differs"
    }
  }
}
