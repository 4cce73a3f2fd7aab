import EnumModel
import SourceText
import Testing

@testable import BuiltInRules

struct AbsenceEvidenceTests {
  @Test func `what stands between two values is a hole, alone or with others`() {
    #expect(ValueGap(2, own: [1, 3], other: [1, 2, 3]) == .hole)
    #expect(ValueGap(2, own: [1, 4], other: [1, 2, 3, 4]) == .hole)
    #expect(ValueGap(-3011, own: [-3010, -3012], other: [-3010, -3011]) == .hole)
  }

  @Test func `what continues the only run is its end, zero aside`() {
    #expect(ValueGap(4, own: [1, 2, 3], other: [1, 2, 3, 4]) == .end)
    #expect(ValueGap(5, own: [1, 2, 3], other: [1, 2, 3, 4, 5]) == .end)
    #expect(ValueGap(1201, own: [0, 1202], other: [1201]) == .end)
  }

  @Test func `what continues one of several runs is an edge`() {
    #expect(ValueGap(4, own: [1, 2, 3, 20], other: [1, 2, 3, 4, 20]) == .edge)
    #expect(ValueGap(4, own: [1, 2, 3], other: [1, 2, 3, 4, 20]) == .edge)
  }

  @Test func `what stands alone is neither`() {
    #expect(ValueGap(90, own: [1, 2, 3], other: [1, 2, 3, 90]) == .none)
    #expect(ValueGap(5, own: [1, 2, 3], other: [1, 2, 3, 5]) == .none)
  }

  @Test func `runs end at zero`() {
    #expect(ValueGap(-1, own: [0, 1], other: [-1, 0, 1]) == .none)
    #expect(ValueGap(0, own: [-1, 1, 2], other: [0, 1, 2]) == .edge)
    #expect(ValueGap(1, own: [0, -7, -8], other: [1, 0, -7]) == .none)
  }

  @Test func `a family that alone has a member divides the platforms`() {
    let all = ["ios", "android", "windows", "macos", "unity"]
    #expect(divides(["ios", "android"], from: ["windows", "macos"], among: all))
    #expect(divides(["ios", "android", "unity"], from: ["windows", "macos"], among: all))
    #expect(divides(["ios", "macos"], from: ["android", "windows", "unity"], among: all))
  }

  @Test func `a member that one of a family lacks, or one of another family has, divides nothing`()
  {
    let all = ["ios", "android", "harmonyos", "windows", "electron", "web"]
    #expect(!divides(["ios", "android"], from: ["harmonyos", "windows"], among: all))
    #expect(!divides(["ios", "windows"], from: ["android", "web"], among: all))
    #expect(!divides(["electron", "web"], from: ["ios", "android"], among: all))
  }

  @Test func `one platform is no side`() {
    let all = ["ios", "android", "windows", "unity"]
    #expect(!divides(["ios", "android"], from: ["windows", "unity"], among: all))
    #expect(!divides(["windows"], from: ["ios", "android"], among: all))
  }

  @Test(arguments: [
    ("kFrameTypeD3D11", "android"), ("HERFrameTypeCVPixelBuffer", "windows"),
    ("FRAME_TEXTURE_OES", "ios"), ("LAMP_STATE_ANDROID_SYS_DIM", "linux"),
    ("CaptureErrorMediaProjectionDenied", "ios"), ("IO_SURFACE", "unity"),
  ])
  func `a name speaks of what a platform does not have`(_ name: String, _ platform: String) {
    #expect(PlatformTechnology.isForeign(name, to: Platform(platform)))
  }

  @Test(arguments: [
    ("kFrameTypeD3D11", "windows"), ("FRAME_TEXTURE_OES", "android"), ("DOES_NOT_EXIST", "ios"),
    ("WINDOW_CLOSED", "web"), ("FRAME_TEXTURE_OES", "reference/frames"),
  ])
  func `a name says nothing against a platform`(_ name: String, _ platform: String) {
    #expect(!PlatformTechnology.isForeign(name, to: Platform(platform)))
  }

  @Test func `a description that names other systems only speaks of them`() {
    #expect(isForeign("Only for Android and iOS.", to: "windows"))
    #expect(isForeign("仅支持 Android。", to: "ios"))
    #expect(!isForeign("Only for Android and iOS.", to: "ios"))
    #expect(!isForeign("The lamp is dim.", to: "ios"))
    #expect(!isForeign("See [lamps](Android-lamps.md#dim).", to: "ios"))
  }

  @Test(arguments: [
    "Only available on Android 10 or later.", "仅适用于 Android API 29 及以上。", "仅支持 Android",
    "Androidのみ", "Android only", "A warm light (only Lumo)", "暖光（仅 Lumo）",
  ])
  func `a description may say that a member is for one system only`(_ text: String) {
    #expect(isRestricted(text, apartFrom: "ios"))
  }

  @Test(arguments: [
    "Only for Android and iOS.", "Only available on iOS.", "The only lamp.", "只有一盏灯。",
    "Sent by Android.",
  ])
  func `other words restrict nothing`(_ text: String) {
    #expect(!isRestricted(text, apartFrom: "ios"))
  }

  private func isRestricted(_ text: String, apartFrom platform: String) -> Bool {
    PlatformTechnology.isRestricted(fragment(text), apartFrom: Platform(platform))
  }

  private func fragment(_ text: String) -> SourceFragment {
    let start = SourceLocation(line: 1, column: 1)
    return SourceFragment(text: text, range: SourceRange(start: start, end: start))
  }

  private func divides(_ having: [String], from lacking: [String], among all: [String]) -> Bool {
    let sides = [having, lacking, all].map { side in Set(side.map { Platform($0) }) }
    return PlatformFamily.divides(sides[0], from: sides[1], among: sides[2])
  }

  private func isForeign(_ text: String, to platform: String) -> Bool {
    PlatformTechnology.isForeign(fragment(text), to: Platform(platform))
  }
}
