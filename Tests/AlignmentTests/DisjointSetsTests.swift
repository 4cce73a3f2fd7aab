import Testing

@testable import Alignment

struct DisjointSetsTests {
  @Test func `numbers are one group when they are joined directly or through others`() {
    var sets = DisjointSets(6)
    sets.join(0, 1)
    sets.join(4, 3)
    sets.join(1, 3)
    #expect(Set([0, 1, 3, 4].map { sets.root($0) }).count == 1)
    #expect(Set([0, 2, 5].map { sets.root($0) }).count == 3)
  }
}
