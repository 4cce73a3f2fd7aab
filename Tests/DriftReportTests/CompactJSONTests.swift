import FaultInjection
import Foundation
import TestSupport
import Testing

@testable import DriftReport

struct CompactJSONTests {
  @Test(arguments: [0, 7, 10, 99, 100, 999, 1000, -1, Int.max, Int.min])
  func `a number is written in full`(_ number: Int) {
    #expect(CompactJSON.number(number).encoded == "\(number)")
  }

  @Test func `a half has one decimal and a whole none`() {
    #expect(CompactJSON.list([.half(2), .half(2.5), .half(0)]).encoded == "[2,2.5,0]")
  }

  @Test func `keys without a value are left out`() {
    let object = CompactJSON.object([("a", nil), ("b", .number(1)), ("c", nil), ("d", .list([]))])
    #expect(object.encoded == "{\"b\":1,\"d\":[]}")
  }

  @Test func `nothing in a text ends an element of HTML`() {
    let text = CompactJSON.text("</script><!-- \" \\ \u{0} \u{7F} \u{2028} 灯").encoded
    #expect(!text.contains("<"))
    #expect(text.hasPrefix("\"\\u003c/script>\\u003c!-- \\\" \\\\ \\u0000 \\u007f"))
  }

  @Test(arguments: 0..<200)
  func `any text is read back as it was`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = ["a", "\"", "\\", "<", "\u{1}", "\n", "灯", "🪔", "\u{202E}", "é", "\u{7F}", " "]
    let text = (0..<generator.number(0...30)).map { _ in generator.pick(pieces) }.joined()
    let encoded = CompactJSON.list([.text(text)]).encoded
    let read = try JSONSerialization.jsonObject(with: Data(encoded.utf8)) as? [String]
    #expect(read == [text])
  }
}
