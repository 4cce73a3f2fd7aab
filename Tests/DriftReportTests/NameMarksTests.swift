import EnumModel
import Testing

@testable import Alignment
@testable import DriftReport

struct NameMarksTests {
  private func member(_ words: String...) -> ConceptMember {
    ConceptMember(
      declaration: 0, member: 0, confidence: 1,
      stem: words.map { ConceptMember.Word(text: $0, form: $0) }, scheme: [])
  }

  @Test func `a word that most names lack is marked behind the prefix`() {
    let odd = member("device", "record", "failed")
    let usual = member("device", "test", "failed")
    let marks = NameMarks([odd, usual, usual])
    #expect(marks.ranges(of: odd, in: "RECORD_DEVICE_RECORD_FAILED") == [14..<20])
    #expect(marks.ranges(of: usual, in: "kDeviceTestFailed").isEmpty)
  }

  @Test func `where two names differ both are marked`() {
    let (left, right) = (member("lamp", "on"), member("lamp", "lit"))
    let marks = NameMarks([left, right])
    #expect(marks.ranges(of: left, in: "LampOn") == [4..<6])
    #expect(marks.ranges(of: right, in: "LAMP_LIT") == [5..<8])
  }

  @Test func `a name without a counterpart has nothing to differ from`() {
    let alone = member("lamp")
    #expect(NameMarks([alone]).ranges(of: alone, in: "Lamp").isEmpty)
  }

  @Test func `words that mean the same are not marked`() {
    var other = member("lamp", "lit")
    other.stem[1].form = "on"
    let marks = NameMarks([member("lamp", "on"), other])
    #expect(marks.ranges(of: other, in: "LampLit").isEmpty)
  }
}
