import Findings
import Testing

struct FingerprintTests {
  @Test func `a fingerprint is the start of a SHA-256 that other programs compute alike`() {
    // printf 'a\x1fb' | sha256sum
    #expect(Fingerprint.of(["a", "b"]) == "f04cdced9736")
    // printf 'value-collision\x1funity\x1fzh\x1f错误码' | sha256sum
    #expect(Fingerprint.of(["value-collision", "unity", "zh", "错误码"]) == "09c9a95c8d9b")
  }

  @Test func `nothing has the fingerprint of no bytes`() {
    #expect(Fingerprint.of([]) == "e3b0c44298fc")
  }

  @Test func `where one part ends and the next begins makes a difference`() {
    #expect(Fingerprint.of(["ab", "c"]) != Fingerprint.of(["a", "bc"]))
    #expect(Fingerprint.of(["a", ""]) != Fingerprint.of(["a"]))
  }

  @Test func `a fingerprint has twelve lower-case hexadecimal digits`() {
    for number in 0..<50 {
      #expect(Fingerprint.of(["\(number)"]).wholeMatch(of: /[0-9a-f]{12}/) != nil)
    }
  }
}
