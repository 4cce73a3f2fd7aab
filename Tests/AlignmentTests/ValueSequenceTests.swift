import Alignment
import Testing

struct ValueSequenceTests {
  @Test func `between two ordinals stands the one that is missing`() {
    #expect(ValueSequence([1, 2, 4, 5]).value(between: 2, and: 4) == 3)
  }

  @Test func `a falling sequence is one as well`() {
    #expect(ValueSequence([-192, -194, -13]).value(between: -192, and: -194) == -193)
  }

  @Test func `an even distance is that of the sequence`() {
    #expect(ValueSequence([4, 8, 12, 16, 24, 99]).value(between: 16, and: 24) == 20)
    #expect(ValueSequence([4, 8, 12, 16, 18, 99]).value(between: 16, and: 18) == nil)
  }

  @Test func `neighbours further apart say nothing`() {
    #expect(ValueSequence([1, 2, 5]).value(between: 2, and: 5) == nil)
  }

  @Test func `between two bits stands a bit`() {
    #expect(ValueSequence([1, 2, 8, 16]).value(between: 2, and: 8) == 4)
    #expect(ValueSequence([1, 2, 4, 8]).value(between: 2, and: 4) == nil)
  }

  @Test func `the largest values overflow nothing`() {
    #expect(
      ValueSequence([1, 2, Int128(1) << 126]).value(between: Int128(1) << 126, and: 2) == nil)
  }
}
