import Testing

@testable import Reporters

struct MatrixLayoutTests {
  private let narrow = MatrixLayout.Need(natural: 6, least: 6, gutter: 2)
  private let wide = MatrixLayout.Need(natural: 60, least: 20, gutter: 2)

  @Test func `what fits is as wide as it is`() {
    let layout = MatrixLayout(concept: 10, columns: [narrow, wide], width: 84)
    #expect(!layout.isFolded)
    #expect(layout.blocks == [.init(columns: 0..<2, widths: [6, 60])])
  }

  @Test func `a line of any length has everything`() {
    let columns = Array(repeating: wide, count: 90)
    #expect(MatrixLayout(concept: 10, columns: columns, width: nil).blocks.count == 1)
  }

  @Test func `the widest columns wrap before there are blocks`() {
    let layout = MatrixLayout(concept: 10, columns: [narrow, wide, wide], width: 80)
    #expect(layout.blocks == [.init(columns: 0..<3, widths: [6, 27, 27])])
  }

  @Test func `columns that do not fit go into further blocks`() {
    let layout = MatrixLayout(concept: 10, columns: [narrow, wide, wide], width: 40)
    #expect(layout.concept == 10)
    #expect(layout.blocks.map(\.columns) == [0..<1, 1..<2, 2..<3])
    #expect(layout.blocks.map(\.widths) == [[6], [24], [24]])
  }

  @Test func `a long concept leaves room for values`() {
    let layout = MatrixLayout(concept: 90, columns: [narrow, narrow], width: 60)
    #expect(layout.concept == 40)
    #expect(layout.blocks.map(\.columns) == [0..<2])
  }
}
