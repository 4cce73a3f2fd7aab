import Alignment
import Testing

struct NameWordsTests {
  static let names: [(String, [String])] = [
    ("kErrorCodeRoomIdIllegal", ["k", "error", "code", "room", "id", "illegal"]),
    ("ERROR_CODE_ROOM_ID", ["error", "code", "room", "id"]),
    ("HTTPServerError", ["http", "server", "error"]),
    ("Failed404", ["failed", "404"]),
    ("FAILED_5XX", ["failed", "5xx"]),
    ("Failed5xx", ["failed", "5xx"]),
    ("iOSOnly", ["ios", "only"]),
    ("灯State", ["灯", "state"]),
    ("___", []),
    ("", []),
  ]

  @Test(arguments: names) func `a name falls into its words`(_ name: String, _ words: [String]) {
    #expect(NameWords.split(name).map(\.text) == words)
  }

  @Test(arguments: names) func `a word stands where its range says`(
    _ name: String, _ words: [String]
  ) {
    let bytes = Array(name.utf8)
    let texts = NameWords.split(name).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(texts.map { $0.lowercased() } == words)
  }
}
