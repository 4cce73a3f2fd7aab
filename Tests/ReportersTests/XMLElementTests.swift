import Testing

@testable import Reporters

struct XMLElementTests {
  @Test func `what means something in XML is escaped in attributes and texts`() {
    let text = #"<a & "b">"#
    let element = XMLElement(name: "x", attributes: [("y", text)], text: text)
    let escaped = "&lt;a &amp; &quot;b&quot;&gt;"
    #expect(element.document.hasSuffix("<x y=\"\(escaped)\">\(escaped)</x>\n"))
  }

  @Test func `white space is kept by references`() {
    let element = XMLElement(name: "x", attributes: [("y", "a\tb\nc\r\nd")])
    #expect(element.document.hasSuffix("<x y=\"a&#9;b&#10;c&#13;&#10;d\"/>\n"))
  }

  @Test(arguments: ["\0", "\u{1B}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `what XML forbids is replaced`(_ forbidden: String) {
    let element = XMLElement(name: "x", text: "a\(forbidden)b")
    #expect(element.document.hasSuffix("<x>a\u{FFFD}b</x>\n"))
  }

  @Test func `a quote with a combining mark behind it is a quote`() {
    let element = XMLElement(name: "x", attributes: [("y", "\"\u{301}")])
    #expect(element.document.hasSuffix("<x y=\"&quot;\u{301}\"/>\n"))
  }

  @Test func `what XML allows stays as it is`() {
    let text = "灯 🪔 \u{10FFFF}"
    #expect(XMLElement(name: "x", text: text).document.hasSuffix("<x>\(text)</x>\n"))
  }

  @Test func `what a terminal obeys is written by its number`() {
    let element = XMLElement(name: "x", text: "a\u{85}\u{2028}\u{202E}b")
    #expect(element.document.hasSuffix("<x>a&#133;&#8232;&#8238;b</x>\n"))
  }

  @Test func `children stand below their parent`() {
    let element = XMLElement(name: "a", children: [XMLElement(name: "b", text: "c")])
    #expect(
      element.document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a>
          <b>c</b>
        </a>

        """)
  }
}
