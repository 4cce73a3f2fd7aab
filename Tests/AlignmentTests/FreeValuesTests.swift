import Testing

@testable import Alignment

struct FreeValuesTests {
  @Test func `ordinals go on upward`() throws {
    let free = try #require(FreeValues([0, 1, 2, 3]))
    #expect(free.direction == .upward)
    #expect(free.main.next == 4)
    #expect(free.holes == [])
  }

  @Test func `negative codes go on downward, whatever success is`() throws {
    let free = try #require(FreeValues([0, -1000, -1001, -1002, -1004]))
    #expect(free.direction == .downward)
    #expect(free.main.next == -1005)
    #expect(free.holes == [-1003 ... -1003])
    #expect(free.outliers == [0])
  }

  @Test(arguments: [Int128(9999), 1000, 100])
  func `a value far from all others is passed over`(_ unknown: Int128) throws {
    let free = try #require(FreeValues([0, 1, 2, 3, 5, unknown]))
    #expect(free.main.next == 6)
    #expect(free.holes == [4...4])
    #expect(free.outliers == [unknown])
  }

  @Test func `the longest run is the one that grows`() throws {
    let free = try #require(FreeValues([100, 101, 102, 103, 500, 501, 502, 900]))
    #expect(free.main.range == 100...103)
    #expect(free.main.next == 104)
    #expect(free.others.map(\.range) == [500...502])
    #expect(free.others.map(\.next) == [503])
    #expect(free.outliers == [900])
  }

  @Test func `masks take the next bit`() throws {
    let free = try #require(FreeValues([0, 1, 2, 8, 16]))
    #expect(free.direction == .bits)
    #expect(free.main.next == 32)
    #expect(free.bit == 5)
    #expect(free.holes == [4...4])
  }

  @Test func `a mask that combines others leaves the direction as it is`() throws {
    let free = try #require(FreeValues([1, 2, 4, 8, 16, 31]))
    #expect(free.main.next == 32)
  }

  @Test(arguments: [[Int128(1), 2, 3, 4], [0, 1, 2], [1, 2], [1, 2, 3, 4, 8]])
  func `ordinals are no masks`(_ values: [Int128]) throws {
    #expect(try #require(FreeValues(Set(values))).direction == .upward)
  }

  @Test func `reserved integers are neither next nor a hole`() throws {
    let free = try #require(FreeValues([1, 2, 5], reserved: [3...3, 6...9, 10...10]))
    #expect(free.main.next == 11)
    #expect(free.holes == [4...4])
  }

  @Test func `behind the last integer there is none`() throws {
    let last = Int128(UInt64.max)
    #expect(try #require(FreeValues([last - 1, last])).main.next == nil)
    let bits = Set((0..<64).map { Int128(1) << $0 })
    #expect(try #require(FreeValues(bits)).main.next == nil)
  }

  @Test func `without values there is nothing to say`() {
    #expect(FreeValues([]) == nil)
  }
}
