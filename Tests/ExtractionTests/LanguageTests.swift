import EnumModel
import Testing

/// Which language a page is written in.
struct LanguageTests {
  @Test(arguments: [
    ("风扇的状态，见 Fan API reference page。", Language.chinese), ("The fan is off.", .english),
    ("ファンの状態を返します。", .japanese), ("Fan 灯", .english), ("", .english),
    ("风扇已关闭。詳細はこちらを参照してください。ファンが止まりました。", .japanese),
    ("Set `风扇的状态` to turn the fan on.", .english),
    ("선풍기가 꺼져 있습니다. Fan API reference page", .korean),
    ("Вентилятор выключен, см. Fan API", .undetermined),
    ("The fan draws 3 µA at an angle α.", .english),
  ])
  func `prose tells the language`(prose: String, language: Language) throws {
    #expect(try ReadPage("# Fan\n\n\(prose)\n").document.edition.language == language)
  }

  @Test(arguments: [
    ("language: ja", Language.japanese), ("lang: zh-CN", .chinese), ("lang: EN", .english),
    ("lang: ko-KR", .korean),
  ])
  func `front matter is stronger than prose`(key: String, language: Language) throws {
    let page = "---\n\(key)\n---\n\n# Fan\n\n风扇。The fan is off. ファンの状態。"
    #expect(try ReadPage(page).document.edition.language == language)
  }

  @Test func `a language that is not known is told from prose`() throws {
    #expect(try ReadPage("---\nlang: xx\n---\n\n风扇的状态").document.edition.language == .chinese)
  }
}
