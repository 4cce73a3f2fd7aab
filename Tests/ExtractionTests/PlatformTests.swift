import EnumModel
import Testing

/// Whose page it is, by each kind of evidence.
struct PlatformTests {
  private static let table = "| Name | Value |\n|--|--|\n| FAN_A | 0 |\n| FAN_B | 1 |\n"

  private static func platforms(_ page: String, path: String = "page.md") throws -> [String] {
    try ReadPage(page, path: path).enums.map(\.edition.platform.id)
  }

  @Test(arguments: [
    ("iOS", "ios"), ("Android 端错误码", "android"), ("Windows error codes", "windows"),
    ("macOS", "macos"), ("服务端错误码", "server"), ("鸿蒙", "harmonyos"), ("React Native", "react-native"),
    ("uni-app", "uniapp"), ("小程序错误码", "miniprogram"), ("Web 端", "web"),
    ("How to lint on Windows", "page"), ("Android and iOS", "page"),
    ("Blender SDK for Unity", "unity"), ("Error codes of the Blender web SDK", "web"),
    ("Error codes of the Blender server", "page"), ("Blender SDK for iOS and Android", "page"),
  ])
  func `a heading names a platform`(heading: String, platform: String) throws {
    #expect(try Self.platforms("# \(heading)\n\n\(Self.table)") == [platform])
  }

  @Test func `a name before a platform's name in CJK text is no obstacle`() throws {
    let platforms = try Self.platforms("# 微信小程序\n\n\(Self.table)")
    #expect(platforms == ["miniprogram"])
  }

  @Test func `the nearest heading is stronger than those above`() throws {
    let page = "# iOS\n\n\(Self.table)\n## Android\n\n\(Self.table)\n## Fan\n\n\(Self.table)"
    #expect(try Self.platforms(page) == ["ios", "android", "ios"])
  }

  @Test(arguments: ["Server", "服务端错误码", "サーバーエラーコード", "Server error codes"])
  func `errors of the server on a client's page are the client's`(heading: String) throws {
    let page = "## Common\n\n\(Self.table)\n## \(heading)\n\n\(Self.table)"
    #expect(try Self.platforms(page, path: "fan-ios.md") == ["ios", "ios"])
    #expect(try Self.platforms("# Android\n\n#\(page)").last == "android")
  }

  @Test func `the server is a platform beside others, and on a page of none`() throws {
    let page = "## Server\n\n\(Self.table)\n## Web\n\n\(Self.table)"
    #expect(try Self.platforms(page, path: "fan-ios.md") == ["server", "web"])
    #expect(try Self.platforms("## Client\n\n## Server\n\n\(Self.table)") == ["server"])
  }

  @Test func `a runtime of servers is a platform on a client's page`() throws {
    #expect(try Self.platforms("## Node.js\n\n\(Self.table)", path: "js/fan.md") == ["server"])
  }

  @Test func `a heading is stronger than front matter`() throws {
    let page = "---\nplatform: web\n---\n# iOS\n\n\(Self.table)\n# Fan\n\n\(Self.table)"
    #expect(try Self.platforms(page) == ["ios", "web"])
  }

  @Test func `front matter is stronger than the path`() throws {
    let page = "---\nplatform: Web\n---\n# Fan\n\n\(Self.table)"
    #expect(try Self.platforms(page, path: "docs/ios/fan.md") == ["web"])
  }

  @Test func `front matter may name a platform of its own`() throws {
    #expect(try Self.platforms("---\nplatform: toaster\n---\n\(Self.table)") == ["toaster"])
  }

  @Test(arguments: [
    ("docs/ios/errors.md", "ios"), ("errors-android.md", "android"),
    ("react_native/fan.md", "react-native"),
    ("win32/api.md", "windows"), ("docs/Electron-api.md", "electron"),
    ("web/unity/fan.md", "unity"),
    ("aos-fan.md", "android"), ("fan_error_js.md", "web"),
    ("docs/unreal-fan.md", "docs/unreal-fan"),
    ("radios/fan.md", "radios/fan"), ("../x/fan.md", "x/fan"), ("fan.v1.md", "fan.v1"),
    ("docs/zh-CN/fan.md", "docs/fan"), ("@l10n/ja/docs/fan.md", "docs/fan"), ("en/zh.md", "zh"),
  ])
  func `the path names a platform or is one`(path: String, platform: String) throws {
    #expect(try Self.platforms("# Fan\n\n\(Self.table)", path: path) == [platform])
  }

  @Test func `an engine without an id is not what its language is mostly written for`() throws {
    let page = "# Fan\n\n```cpp\nenum Fan\n```\n\n\(Self.table)"
    #expect(try Self.platforms(page, path: "unreal-fan.md") == ["unreal-fan"])
  }

  @Test func `a language of several says nothing below the headings of others`() throws {
    let page = "# Fan\n\n```kotlin\nenum Fan\n```\n\n\(Self.table)\n## iOS errors of the fan\n"
    #expect(try Self.platforms(page) == ["page"])
  }

  @Test func `the path is stronger than the language of fences`() throws {
    let page = "# Fan\n\n```java\nenum Fan\n```\n\n\(Self.table)"
    #expect(try Self.platforms(page, path: "unity/fan.md") == ["unity"])
  }

  @Test(arguments: [
    ("objectivec", "ios"), ("Objective-C", "ios"), ("java", "android"), ("kotlin", "android"),
    ("csharp", "unity"),
    ("cpp", "windows"), ("dart", "flutter"), ("ts", "web"), ("java {1}", "android"),
    ("text", "page"),
  ])
  func `the language of fences names a platform`(language: String, platform: String) throws {
    #expect(
      try Self.platforms("# Fan\n\n```\(language)\nenum Fan\n```\n\n\(Self.table)") == [platform])
  }

  @Test func `links name a platform where two agree`() throws {
    let link = "See [x](Electron-api#x)"
    #expect(try Self.platforms("# Fan\n\n\(link)\n\n\(Self.table)") == ["page"])
    #expect(try Self.platforms("# Fan\n\n\(link) \(link)\n\n\(Self.table)") == ["electron"])
  }

  @Test func `links to other sites name nothing`() throws {
    let link = "See [x](https://example.com/ios) "
    #expect(try Self.platforms("# Fan\n\n\(link)\(link)\n\n\(Self.table)") == ["page"])
  }
}
