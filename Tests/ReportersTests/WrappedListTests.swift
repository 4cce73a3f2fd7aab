import Testing

@testable import Reporters

struct WrappedListTests {
  @Test func `items share a line until it is full`() {
    #expect(
      WrappedList.lines(of: ["one", "two", "three"], width: 11) == ["  one, two,", "  three"])
  }

  @Test func `the heading stands before the first item`() {
    #expect(WrappedList.lines(of: ["one"], heading: "1 more:", width: 40) == ["  1 more: one"])
  }

  @Test func `wide characters count twice`() {
    #expect(WrappedList.lines(of: ["错误", "警告"], width: 11) == ["  错误,", "  警告"])
  }

  @Test func `an item wider than the screen has a line of its own`() {
    #expect(WrappedList.lines(of: ["a", "longer"], width: 5) == ["  a,", "  longer"])
  }

  @Test func `nothing is no line`() {
    #expect(WrappedList.lines(of: [], width: 10).isEmpty)
  }
}
